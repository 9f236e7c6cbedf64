import { compareValues } from "../../../src/standin/calc/compare";

describe("comparing values of two engines", () => {
  it("lets numbers differ by the tolerance, absolutely below one and relatively above", () => {
    expect(compareValues(0.1 + 0.2, 0.3, 1e-12)).toBe(true);
    expect(compareValues(1e9, 1e9 + 0.5, 1e-9)).toBe(true);
    expect(compareValues(1e9, 1e9 + 5, 1e-9)).toBe(false);
    expect(compareValues(0, 1e-6, 1e-9)).toBe(false);
  });

  it("keeps kinds apart", () => {
    expect(compareValues(null, "", 1)).toBe(false);
    expect(compareValues(null, 0, 1)).toBe(false);
    expect(compareValues("4", 4, 1)).toBe(false);
    expect(compareValues(true, 1, 1)).toBe(false);
    expect(compareValues("#N/A", { error: "#N/A" }, 1)).toBe(false);
  });

  it("takes an error for the same error only", () => {
    expect(compareValues({ error: "#N/A" }, { error: "#N/A" }, 0)).toBe(true);
    expect(compareValues({ error: "#N/A" }, { error: "#REF!" }, 0)).toBe(false);
  });
});
