import { entityKey } from "../model/entity";
import type { Entity } from "../model/entity";
import { areaContains } from "../sheet/address";
import type { Block } from "../source/block";
import type { Correction, PlacedCorrection } from "../source/correction";
import { cornerOf } from "./block-mapping";
import { correctionOf } from "./mapping";
import type { ScannedWorkbook } from "./scan-workbook";

/** Tables that tell the staff of a same body. */
export type Rivals = {
  readonly blocks: readonly Block[];
  /** What more than one of them tells. */
  readonly bodies: readonly Entity[];
  /** Position of the one that the user prefers, null where the program chooses. */
  readonly preferred: number | null;
};

export function rivalSources(scanned: ScannedWorkbook): readonly Rivals[] {
  const told = scanned.scan.sources.map(({ block, posts }) => ({
    block,
    bodies: new Map(posts.map(({ entity }) => [entityKey(entity), entity])),
  }));
  const groups: (typeof told)[] = [];
  for (const source of told) {
    const same = groups.filter((group) =>
      group.some((one) => [...one.bodies.keys()].some((key) => source.bodies.has(key))),
    );
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), source]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group): Rivals => {
      const blocks = group.map(({ block }) => block);
      const bodies = new Map(group.flatMap((one) => [...one.bodies]));
      const shared = [...bodies].filter(([key]) => group.filter((one) => one.bodies.has(key)).length > 1);
      const index = blocks.findIndex((block) => preferenceFor(scanned, block) !== null);
      return { blocks, bodies: shared.map(([, body]) => body), preferred: index === -1 ? null : index };
    });
}

function preferenceFor({ mapping }: ScannedWorkbook, { area }: Block): PlacedCorrection | null {
  return (
    mapping.placed.find(
      ({ correction, at }) => correction.as.kind === "block-preferred" && areaContains(area, at),
    ) ?? null
  );
}

/** The corrections with one of the rivals preferred, or none. */
export function preferring(
  scanned: ScannedWorkbook,
  { blocks }: Rivals,
  index: number | null,
): readonly Correction[] {
  const before = blocks.flatMap((block) => preferenceFor(scanned, block)?.correction ?? []);
  const others = scanned.mapping.corrections.filter((one) => !before.includes(one));
  const block = index === null ? undefined : blocks[index];
  const corner = block && cornerOf(scanned, block);
  const preferred = corner && correctionOf(scanned, corner, { kind: "block-preferred" });
  return preferred ? [...others, preferred] : others;
}
