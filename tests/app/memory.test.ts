import fc from "fast-check";
import { decodeMemory, emptyMemory, encodeMemory } from "../../src/app/memory";
import type { Memory } from "../../src/app/memory";

describe("the memory in the workbook", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  const cells = fc.array(fc.constantFrom("", "1a2b3c", "zzz"), { minLength: 1, maxLength: 5 });
  const arbitrary = fc.record({
    annex: text,
    anchor: text,
    writtenOn: text,
    columns: fc.nat(20),
    rows: fc.array(fc.record({ key: text, cells }), { maxLength: 4 }),
    charts: fc.constant([]),
  });

  test("is read back as it was written, whatever a sheet or a service is called", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 3 }), text, (annexes, sheet) => {
        const memory: Memory = {
          ...emptyMemory("nl+fr"),
          annexes,
          journal: { sheets: [sheet], remembered: true, undo: [{ kind: "delete-name", name: sheet }] },
        };
        expect(decodeMemory(encodeMemory(memory))).toEqual(memory);
      }),
    );
  });

  test("is plain ASCII and well-formed, so that no host changes it on its way", () => {
    const memory = encodeMemory({
      ...emptyMemory("fr"),
      journal: { sheets: ["<Été & co> ]]>"], remembered: false, undo: [] },
    });
    expect(memory).toMatch(/^<memory xmlns="urn:synergy-annex:memory">[\x20-\x7e]*<\/memory>$/);
    expect(memory.slice(10, -9)).not.toMatch(/<(?!memory)|]]>/);
  });

  test.each([
    ["nothing of ours", "<other/>"],
    ["cut off", '<memory xmlns="urn:synergy-annex:memory">{"version":1,"annex</memory>'],
    ["a later version", '<memory xmlns="urn:synergy-annex:memory">{"version":99,"annexes":[]}</memory>'],
    ["no object", '<memory xmlns="urn:synergy-annex:memory">3</memory>'],
  ])("is null when it is %s", (_, xml) => {
    expect(decodeMemory(xml)).toBeNull();
  });
});
