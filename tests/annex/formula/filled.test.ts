import * as fc from "fast-check";
import {
  above,
  binary,
  call,
  cell,
  downTo,
  filled,
  fixed,
  movedDown,
  named,
  number,
  own,
  references,
  text,
} from "../../../src/annex/formula/expression";
import type { Expression } from "../../../src/annex/formula/expression";
import { printFormula } from "../../../src/annex/formula/print";
import { RUNS } from "../../support/runs";

const ORIGIN = { sheet: "Calc", row: 4, column: 1 };

const place = fc.nat(60);
const { formula } = fc.letrec<{ formula: Expression }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small" },
    fc.nat(99).map(number),
    fc.constantFrom('a "b"', "=1", "").map(text),
    fc.constantFrom("Syn_Measure_Fte", "Syn_Rate").map(named),
    fc.tuple(place, place).map(([row, column]) => cell({ sheet: "L'équipe", row, column })),
    fc.tuple(place, place).map(([row, column]) => own(row, column)),
    fc.tuple(place, place).map(([row, column]) => own(row, column, 3, 2)),
    fc.tuple(place, place).map(([row, column]) => fixed(row, column, 5, 1)),
    fc.tuple(place, place).map(([row, column]) => above(row, column)),
    fc.tuple(place, place, place).map(([row, column, rows]) => downTo(row, column, rows + 1)),
    fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((parts) => call("SUM", ...parts)),
    fc.tuple(tie("formula"), tie("formula")).map(([left, right]) => binary(left, "-", right)),
  ),
}));

test("filled down, a formula is what it is by itself so many rows further down", () => {
  fc.assert(
    fc.property(formula, fc.nat(2000), place, (of, down, row) => {
      for (const origin of [ORIGIN, { ...ORIGIN, row }, ORIGIN]) {
        const alone = movedDown(of, down);
        expect(printFormula(filled(of, down), origin)).toBe(printFormula(alone, origin));
        expect(printFormula(call("MAX", filled(of, down)), origin)).toBe(
          printFormula(call("MAX", alone), origin),
        );
      }
      expect(references(filled(of, down))).toEqual(references(movedDown(of, down)));
    }),
    RUNS,
  );
});

test("what of the block may move goes down, what stays stays", () => {
  const of = call("SUM", own(0, 0), own(1, 1, 2, 1), fixed(0, 0), above(2, 0), downTo(0, 2, 3));
  expect(printFormula(of, ORIGIN)).toBe("=SUM(B5,C6:C7,$B$5,B$7,D$5:D7)");
  expect(printFormula(filled(of, 10), ORIGIN)).toBe("=SUM(B15,C16:C17,$B$5,B$7,D$5:D17)");
  expect(printFormula(filled(filled(of, 4), 6), ORIGIN)).toBe(printFormula(filled(of, 10), ORIGIN));
});
