import { readFileSync } from "node:fs";
import { HostProblem } from "../../src/app/host-problem";
import { emptyMemory, encodeMemory } from "../../src/app/memory";
import { scanWorkbook } from "../../src/app/scan-workbook";
import { setAssumption } from "../../src/app/set-assumption";
import { differingParts, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";
import { protectSheet } from "../support/protect-sheet";

const sample = new Uint8Array(readFileSync(SAMPLE));

async function targetRatio({ workbook }: AnnexHost): Promise<unknown> {
  const { tables } = await scanWorkbook(workbook);
  return tables?.input.assumptions.find(({ id }) => id === "target-ratio")?.value;
}

test("a number is put into the row of its assumption, and nothing else changes", async () => {
  const host = await openAnnexHost(sample);
  expect(await setAssumption(host.workbook, "nl", "target-ratio", 200)).toBe("set");
  expect(await targetRatio(host)).toBe(200);
  expect((await scanWorkbook(host.workbook)).memory).toBeNull();
});

test("on a protected sheet it is refused, and the workbook is as it was", async () => {
  const { tables } = await scanWorkbook((await openAnnexHost(sample)).workbook);
  const sheet = tables?.grids.assumptions?.area.sheet ?? "";
  const host = await openAnnexHost(protectSheet(sample, `name="${sheet}"`));
  const before = host.save();
  const refused = setAssumption(host.workbook, "nl", "target-ratio", 200);
  await expect(refused).rejects.toBeInstanceOf(HostProblem);
  await expect(refused).rejects.toMatchObject({ kind: "protected" });
  expect(differingParts(before, host.save())).toEqual([]);
});

test("a write that was cut off comes first, and its journal is kept", async () => {
  const host = await openAnnexHost(sample);
  const journal = { sheets: ["T1"], remembered: false, undo: [] };
  const xml = encodeMemory({ ...emptyMemory("nl"), journal });
  await host.workbook.apply([{ kind: "set-memory", xml }]);
  expect(await setAssumption(host.workbook, "nl", "target-ratio", 200)).toBe("unfinished");
  const { memory } = await scanWorkbook(host.workbook);
  expect(memory?.journal).toEqual(journal);
  expect(await targetRatio(host)).not.toBe(200);
});
