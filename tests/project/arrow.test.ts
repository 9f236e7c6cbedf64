import { makePlants } from "./plants";

const FOLDERS = [
  "sheet",
  "model",
  "source",
  "scenario",
  "annex",
  "app",
  "excel",
  "text",
  "pane",
  "standin",
  "entry",
] as const;
type Folder = (typeof FOLDERS)[number];

/** The arrow once more, written apart from the lint's own table: what may come in as a value, and what as a type. */
const VALUES: Record<Folder, readonly Folder[]> = {
  sheet: [],
  model: ["sheet"],
  source: ["sheet", "model"],
  scenario: ["sheet", "model"],
  annex: ["sheet", "model"],
  app: ["sheet", "model", "source", "scenario", "annex"],
  excel: ["sheet", "app"],
  text: [],
  pane: ["sheet", "app", "text"],
  standin: ["sheet"],
  entry: FOLDERS,
};
const TYPES: Record<Folder, readonly Folder[]> = {
  ...VALUES,
  annex: ["sheet", "model", "scenario"],
  excel: ["sheet", "app", "model", "annex"],
  text: ["sheet", "model", "source", "scenario", "annex", "app"],
  pane: ["app", "text", "sheet", "model", "source", "scenario", "annex"],
};

const { plant, lint } = makePlants();
beforeAll(lint);

const byRule = (messages: readonly string[] | undefined, prefix: string) =>
  (messages ?? []).filter((message) => message.startsWith(prefix));

describe("the arrow between the folders of src", () => {
  const FORMS: readonly { name: string; typeOnly: boolean; write: (to: string) => string }[] = [
    { name: "a value", typeOnly: false, write: (to) => `import { a } from "../${to}/a"; a();` },
    {
      name: "a type",
      typeOnly: true,
      write: (to) => `import type { A } from "../${to}/a"; export type B = A[];`,
    },
    {
      name: "a type by name",
      typeOnly: true,
      write: (to) => `import { type C } from "../${to}/c"; export type D = C[];`,
    },
    { name: "passed on", typeOnly: false, write: (to) => `export { e } from "../${to}/e";` },
    { name: "all passed on", typeOnly: false, write: (to) => `export * from "../${to}/f";` },
    { name: "on demand", typeOnly: false, write: (to) => `export const g = () => import("../${to}/g");` },
    { name: "inside a type", typeOnly: true, write: (to) => `export type H = import("../${to}/h").H;` },
    { name: "for its effect", typeOnly: false, write: (to) => `import "../${to}/i";` },
  ];
  const pairs = FOLDERS.flatMap((from) =>
    FOLDERS.filter((to) => to !== from).map((to) => ({ from, to })),
  ).map(({ from, to }) => ({
    from,
    to,
    said: plant(
      `src/${from}/planted.ts`,
      FORMS.map(({ write }) => write(to)),
    ),
  }));

  test.each(pairs)("src/$from from src/$to", ({ from, to, said }) => {
    const verdicts = said().map((messages, index) => {
      const refusals = byRule(messages, "arrow/direction");
      for (const refusal of refusals) expect(refusal).toMatch(new RegExp(`src/${from} .*src/${to}\\b`));
      return { form: FORMS[index]?.name, allowed: refusals.length === 0 };
    });
    expect(verdicts).toEqual(
      FORMS.map(({ name, typeOnly }) => ({
        form: name,
        allowed: (typeOnly ? TYPES : VALUES)[from].includes(to),
      })),
    );
  });

  const deep = plant("src/annex/formula/planted.ts", [
    `import { a } from "../../app/a"; a();`,
    `import { b } from "../table"; b();`,
  ]);
  test("a file deep in a folder is held as well, and its own folder is open to it", () => {
    const [outward, own] = deep();
    expect(byRule(outward, "arrow/direction")).toHaveLength(1);
    expect(outward?.join()).toMatch(/is a use case and belongs in src\/app/);
    expect(own).toEqual([]);
  });

  const asset = [`import sample from "../../assets/samples/a.json"; sample();`];
  const inner = plant("src/pane/planted.ts", asset);
  const outer = plant("src/entry/planted.ts", asset);
  test("what lies outside src is refused to all but an entry", () => {
    expect(byRule(inner()[0], "arrow/direction")).toHaveLength(1);
    expect(outer()[0]).toEqual([]);
  });
});

describe("packages", () => {
  const cases = [
    { folder: "model", name: "node:fs", allowed: false },
    { folder: "annex", name: "fflate", allowed: false },
    { folder: "app", name: "react", allowed: false },
    { folder: "excel", name: "@microsoft/office-js", allowed: false },
    { folder: "standin", name: "@microsoft/office-js", allowed: false },
    { folder: "pane", name: "numfmt", allowed: false },
    { folder: "pane", name: "@fluentui/react-components", allowed: true },
    { folder: "standin", name: "fflate", allowed: true },
    { folder: "standin", name: "@fluentui/react-components", allowed: false },
  ].map((each) => ({
    ...each,
    said: plant(`src/${each.folder}/planted.ts`, [`import { a } from "${each.name}"; a();`]),
  }));
  test.each(cases)("src/$folder from $name", ({ allowed, said }) => {
    expect(byRule(said()[0], "arrow/direction")).toHaveLength(allowed ? 0 : 1);
  });
});

describe("who may name the host", () => {
  const NAMINGS = [
    "export const a = () => Excel.run(async () => {});",
    "export type B = Excel.Range;",
    "export const c = (range: Excel.Range): unknown => range;",
    "export const d = () => Office.context.displayLanguage;",
    "export const e = (error: unknown) => error instanceof OfficeExtension.Error;",
    "export const f: unknown = globalThis.Excel;",
    'export const g: unknown = window["Office"];',
  ];
  const files = [
    ...FOLDERS.map((folder) => ({
      file: `src/${folder}/planted.ts`,
      may: ["excel", "standin"].includes(folder),
    })),
    { file: "src/entry/taskpane.tsx", may: false },
    { file: "src/entry/preview.tsx", may: true },
    { file: "src/entry/annex.ts", may: true },
    { file: "src/entry/acceptance.tsx", may: true },
  ].map(({ file, may }) => ({ file, may, said: plant(file, NAMINGS) }));

  test.each(files)("$file may: $may", ({ may, said }) => {
    const refused = said().map((messages) => byRule(messages, "arrow/host-names").length);
    expect(refused).toEqual(NAMINGS.map(() => (may ? 0 : 1)));
  });

  const own = plant("src/model/planted.ts", [
    "type Excel = { readonly rows: number }; export const a = (Office: Excel) => Office.rows;",
  ]);
  test("a name of one's own is no host", () => {
    expect(own()[0]).toEqual([]);
  });
});

describe("what no file of src may do", () => {
  const DEEDS = [
    "export const a = () => fetch('https://example.org');",
    "export const b = () => window.fetch('https://example.org');",
    "export const c = () => new XMLHttpRequest();",
    "export const d = () => new WebSocket('wss://example.org');",
    "export const e = () => new EventSource('/x');",
    "export const f = () => navigator.sendBeacon('/x');",
    "export const g = () => eval('1');",
    "export const h = () => new Function('return 1');",
    "export const i = (element: Element) => { element.innerHTML = ''; };",
    "export const j = (element: Element) => { element.insertAdjacentHTML('beforeend', ''); };",
    "export const k = () => { document.write(''); };",
    "export const l = { dangerouslySetInnerHTML: { __html: '' } };",
    "export enum M { N }",
    "export const n = (o: any) => String(o);",
    "export interface P { q: number }",
    "export const r = () => { console.log(1); };",
    "export default 1;",
  ];
  const files = ["model", "excel", "pane", "standin", "entry"].map((folder) => ({
    folder,
    said: plant(`src/${folder}/planted.ts`, DEEDS),
  }));
  test.each(files)("src/$folder", ({ said }) => {
    const unrefused = DEEDS.filter((_, index) => (said()[index] ?? []).length === 0);
    expect(unrefused).toEqual([]);
  });

  const markup = plant("src/pane/planted.tsx", [
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  ]);
  test("raw HTML through React", () => {
    expect(byRule(markup()[0], "no-restricted-syntax")).not.toEqual([]);
  });

  const long = plant("src/model/planted.ts", Array<string>(301).fill("export {};"));
  test("a file of 301 lines", () => {
    expect(byRule(long().flat(), "max-lines")).toHaveLength(1);
  });

  const plain = plant("src/model/planted.ts", [
    "/** Twice a number. */",
    "export function twice(amount: number): number {",
    "  return Math.round(amount * 2);",
    "}",
  ]);
  test("ordinary code passes", () => {
    expect(plain().flat()).toEqual([]);
  });
});

describe("what pure folders may not touch", () => {
  const WORLD = [
    "export const a = () => Date.now();",
    "export const b = () => new Date();",
    "export const c = () => performance.now();",
    "export const d = () => Math.random();",
    "export const e = () => document.title;",
    "export const f = () => window.innerWidth;",
    "export const g = () => process.env;",
    "export const h = () => localStorage.length;",
    "export const i = (then: () => void) => setTimeout(then, 1);",
    "export const j = () => crypto.randomUUID();",
  ];
  const files = ["sheet", "model", "source", "scenario", "annex", "app", "text"].map((folder) => ({
    folder,
    said: plant(`src/${folder}/planted.ts`, WORLD),
  }));
  test.each(files)("src/$folder", ({ said }) => {
    const unrefused = WORLD.filter((_, index) => (said()[index] ?? []).length === 0);
    expect(unrefused).toEqual([]);
  });
});

describe("the craft of Office.js", () => {
  const craft = plant("src/excel/planted.ts", [
    "export async function a(context: Excel.RequestContext, list: number[]) { for (const b of list) { await context.sync(); b.toFixed(); } }",
    "export async function c(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getItem('x'); sheet.load(); await context.sync(); return sheet; }",
    "export async function d(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getItem('x'); await context.sync(); return sheet.name; }",
  ]);
  test.each([
    [0, "no-context-sync-in-loop"],
    [1, "no-empty-load"],
    [2, "load-object-before-read"],
  ])("line %i: %s", (line, rule) => {
    expect(byRule(craft()[line], `office-addins/${rule}`)).not.toEqual([]);
  });
});
