import type { AnnexWords } from "../../annex/words";
import { sameAddress } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import type { Workload } from "../../model/workload";
import type { WorkloadResults } from "../../app/results";
import type { WorkloadRow } from "../../scenario/workload";
import type { ResultWords } from "../../text/scenario-pane-words";
import type { FigureGrid, ShownFigure } from "./figure-grid";

type Shown = Exclude<keyof WorkloadRow, "entity" | "realisable">;

const UNITS: Readonly<Record<Shown, ShownFigure["unit"]>> = {
  files: "count",
  weighted: "ratio",
  officers: "FTE",
  staff: "FTE",
  naive: "ratio",
  likeForLike: "ratio",
  need: "FTE",
  freed: "FTE",
};

/** Files per officer of each body and of all together, as counted and like for like; null where no sheet tells. */
export function workloadGrid(
  workloads: readonly Workload[],
  { rows, together, realisableBy }: WorkloadResults,
  annex: AnnexWords,
  words: ResultWords,
): FigureGrid | null {
  if (rows.length === 0) return null;
  const { files, weighted, officers, naive, likeForLike, need, freed } = annex.workload;
  const labels: Readonly<Record<Shown, string>> = {
    files,
    weighted,
    officers,
    staff: words.staff,
    naive,
    likeForLike,
    need,
    freed,
  };
  const shown = (
    label: string,
    body: string,
    value: number | null,
    unit: ShownFigure["unit"],
    sources: readonly Address[],
  ): ShownFigure => {
    const meaning = annex.workload.meaning(label, body);
    return { value, unit, unknowns: 0, meaning, parts: null, baseline: null, sources };
  };
  const differ = rows.some((row) => row.weighted !== row.files);
  const kinds = (Object.keys(labels) as Shown[]).filter((kind) => kind !== "weighted" || differ);
  const bodies = [
    ...rows.map((row, index) => ({
      row,
      name: bodyName(row, annex),
      told: workloads.slice(index, index + 1),
    })),
    { row: together, name: annex.together, told: workloads },
  ];
  return {
    label: words.workload,
    corner: annex.comparison.item,
    columns: bodies.map(({ name }) => ({ name, title: name })),
    bars: false,
    rows: [
      ...kinds.map((kind) => ({
        label: labels[kind],
        cells: bodies.map(({ row, name, told }) => {
          // Need and what is freed rest on the target, which may come from any body.
          const sources = cellsOf(kind, kind === "need" || kind === "freed" ? workloads : told);
          return shown(labels[kind], name, row[kind], UNITS[kind], sources);
        }),
      })),
      ...realisableBy.map((by) => {
        const label = `${by.scenario} – ${annex.workload.realisable}`;
        return {
          label,
          cells: bodies.map(({ name }, index) => {
            const own = by.rows[index];
            const leaving = (index < rows.length ? [own] : by.rows).flatMap((one) => [
              ...(one?.departures.posts ?? []),
              ...(one?.departures.measures ?? []).flatMap(({ cells }) => cells.fte ?? []),
            ]);
            const value = index < rows.length ? (own?.realisable ?? null) : by.together.realisable;
            return shown(label, name, value, "FTE", [...cellsOf("freed", workloads), ...leaving]);
          }),
        };
      }),
    ],
  };
}

function bodyName({ entity }: WorkloadRow, annex: AnnexWords): string {
  if (!entity) return annex.together;
  return entity.kind === "other" ? entity.name : annex.entity[entity.kind];
}

function cellsOf(kind: Shown, workloads: readonly Workload[]): readonly Address[] {
  const cells = workloads.flatMap(({ files, article60Files, officers, otherStaff }) => {
    const work = [
      files.at,
      ...(article60Files && kind !== "files" && kind !== "naive" ? [article60Files.at] : []),
    ];
    const people = [
      officers.at,
      ...(otherStaff && kind !== "officers" && kind !== "naive" ? [otherStaff.at] : []),
    ];
    switch (kind) {
      case "files":
      case "weighted":
        return work;
      case "officers":
      case "staff":
        return people;
      default:
        return [...work, ...people];
    }
  });
  return cells.filter((cell, index) => cells.findIndex((other) => sameAddress(other, cell)) === index);
}
