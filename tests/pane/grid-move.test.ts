import { moveIn } from "../../src/pane/preview/grid-move";

const size = { rows: 3, columns: 4 };
const from = { row: 1, column: 1 };

test.each([
  ["ArrowUp", false, [0, 1]],
  ["ArrowDown", false, [2, 1]],
  ["ArrowLeft", false, [1, 0]],
  ["ArrowRight", false, [1, 2]],
  ["Home", false, [1, 0]],
  ["End", false, [1, 3]],
  ["Home", true, [0, 0]],
  ["End", true, [2, 3]],
] as const)("%s (Ctrl: %s)", (key, ctrlKey, [row, column]) => {
  expect(moveIn(size, from, { key, ctrlKey })).toEqual({ row, column });
});

test("the edges hold", () => {
  expect(moveIn(size, { row: 0, column: 0 }, { key: "ArrowUp", ctrlKey: false })).toEqual({
    row: 0,
    column: 0,
  });
  expect(moveIn(size, { row: 2, column: 3 }, { key: "ArrowRight", ctrlKey: false })).toEqual({
    row: 2,
    column: 3,
  });
});

test("other keys are not the grid's", () => {
  expect(moveIn(size, from, { key: "Tab", ctrlKey: false })).toBeNull();
});
