import type { Place } from "../../src/model/measure";
import type { Post } from "../../src/model/post";
import { hasIn, realAt } from "../../src/scenario/baseline";
import { STAFFING } from "../support/measures";
import { postOf } from "../support/posts";

const HERE: Place = { entity: "municipality", service: "HR", cell: null, level: null };
const real = (posts: readonly Post[], place: Partial<Place> = {}) => realAt(posts, { ...HERE, ...place });
const has = (posts: readonly Post[], what: "level" | "cell", place: Partial<Place>) =>
  hasIn(posts, what, { ...HERE, ...place });
const CPAS = STAFFING.entities[1]!;

describe("real FTE at a place", () => {
  test("are all lines of the service, of one cell and grade or of several", () => {
    const posts = [
      postOf({ real: 0.5, level: "C" }),
      postOf({ real: 2, level: "C" }),
      postOf({ real: 4, level: "B" }),
      postOf({ real: 8, service: "IT" }),
      postOf({ real: 16, entity: CPAS }),
    ];
    expect(real(posts)).toBe(6.5);
    expect(real(posts, { service: "hr" })).toBe(6.5);
    expect(real(posts, { entity: "welfare-centre" })).toBe(16);
    expect(real(posts, { level: "C" })).toBe(2.5);
    expect(real(posts, { level: "A" })).toBeNull();
    expect(real(posts, { service: "elders" })).toBeNull();
  });

  test("need a body and a service", () => {
    expect(real([postOf()], { entity: null })).toBeNull();
    expect(real([postOf()], { service: null })).toBeNull();
    expect(real([postOf({ service: "" })], { service: null })).toBeNull();
  });

  test("are not known where one of the lines is not, before it or after it, and of no other cell or grade", () => {
    const [known, unknown] = [postOf({ real: 2, level: "C" }), postOf({ real: null, level: "C" })];
    expect(real([known, unknown])).toBeNull();
    expect(real([unknown, known])).toBeNull();
    expect(real([known, { ...known, real: null }])).toBeNull();
    const other = postOf({ real: null, level: "B" });
    expect(real([known, other], { level: "C" })).toBe(2);
    expect(real([known, other])).toBeNull();
  });

  test("are not known where a line does not tell what is asked for", () => {
    const posts = [
      postOf({ real: 2, level: "C", cell: "pay" }),
      postOf({ real: 1, cell: "pay" }),
      postOf({ real: 4, level: "B" }),
    ];
    expect(real(posts, { level: "C" })).toBeNull();
    expect(real(posts.slice(0, 1), { level: "C" })).toBe(2);
    expect(real(posts, { cell: "PAY" })).toBeNull();
    expect(real(posts.slice(0, 2), { cell: "PAY" })).toBe(3);
    expect(real([posts[0]!, postOf({ real: 8, level: "B", cell: "pay" })], { cell: "pay", level: "C" })).toBe(
      2,
    );
    expect(
      real([posts[0]!, postOf({ real: 8, level: "C", cell: "time" })], { cell: "pay", level: "C" }),
    ).toBe(2);
  });

  test("cells that differ in case are one, and lines of a cell add up", () => {
    expect(real([postOf({ real: 1, cell: "Pay" }), postOf({ real: 2, cell: "pay" })], { cell: "pay" })).toBe(
      3,
    );
  });
});

describe("a level or a grade", () => {
  const level = (asked: string, told: Partial<Pick<Post, "level" | "grade">>) =>
    has([postOf(told)], "level", { level: asked });

  test("a level is there by its own letter or by that of a grade", () => {
    expect(level("C", { level: "C" })).toBe(true);
    expect(level("c", { level: "C" })).toBe(true);
    expect(level("C", { level: "B" })).toBe(false);
    expect(level("C", { grade: "C4" })).toBe(true);
    expect(level("C", { grade: "B4" })).toBe(false);
    expect(level("C", {})).toBeNull();
  });

  test.each([
    ["B4", "B4", true],
    ["B4", "b4", true],
    ["B4", "B5", false],
    ["B4", "C4", false],
    ["B2", "B1-3", true],
    ["B1", "B1-3", true],
    ["B3", "B1 - 3", true],
    ["B4", "B1-3", false],
    ["B1", "B2-3", false],
    ["A10", "A9-11", true],
    ["A11", "A9-11", true],
    ["A1", "A9-11", false],
    ["A1", "A10", false],
    // words that only begin or end like a grade are themselves
    ["B4", "B4 extra", false],
    ["B4", "xB4", false],
  ])("%s among posts of %s", (asked, grade, expected) => {
    const letter = grade.startsWith("x") ? null : grade.charAt(0).toUpperCase();
    expect(level(asked, { level: letter, grade })).toBe(expected);
  });

  test("a grade of a level whose grades are not told cannot be checked", () => {
    expect(level("B4", { level: "B" })).toBeNull();
    expect(level("B4", { level: "C" })).toBe(false);
  });
});

describe("what the baseline has", () => {
  const posts = [postOf({ level: "C", cell: "pay" }), postOf({ level: "B", service: "IT", cell: "net" })];

  test("in a service, and in a body where no service is named", () => {
    expect(has(posts, "level", { level: "B" })).toBe(false);
    expect(has(posts, "level", { level: "B", service: "IT" })).toBe(true);
    expect(has(posts, "level", { level: "B", service: null })).toBe(true);
    expect(has(posts, "cell", { cell: "NET", service: "IT" })).toBe(true);
    expect(has(posts, "cell", { cell: "net" })).toBe(false);
  });

  test("cannot be checked where nothing is asked, no body is named, or a line does not tell it", () => {
    expect(has(posts, "level", { level: null })).toBeNull();
    expect(has(posts, "cell", { cell: null })).toBeNull();
    expect(has(posts, "level", { level: "C", entity: null })).toBeNull();
    expect(has([...posts, postOf({ cell: "" })], "cell", { cell: "time" })).toBeNull();
    expect(has([], "level", { level: "C" })).toBeNull();
    expect(has(posts, "level", { level: "C", entity: "welfare-centre" })).toBeNull();
  });

  test("of a service that is not told, what those of no service have", () => {
    const body = [postOf({ service: "", level: "C" })];
    expect(has(body, "level", { level: "C" })).toBeNull();
    expect(has(body, "level", { level: "A" })).toBe(false);
  });
});
