import type { Heading } from "./heading";
import type { ListColumn } from "./staff-list-columns";

/** Several columns of one kind: of services the one that is called so, of figures one a year and body. */
export function withoutDoubles(columns: readonly ListColumn[]): ListColumn[] {
  const counted = columns.some(({ role, heading }) => role === "real" && heading.fields.has("fte"));
  const slots = new Map<string, ListColumn>();
  const kept: ListColumn[] = [];
  for (const one of columns) {
    if (one.role === "person") {
      kept.push(one);
      continue;
    }
    // "Effectif" beside a column of FTE counts heads.
    if (counted && one.role === "real" && one.heading.fields.has("heads") && !one.heading.fields.has("fte")) {
      continue;
    }
    const figure = one.role === "real" || one.role === "theoretical";
    const slot = figure ? [one.role, one.year, one.entity?.kind].join(" ") : one.role;
    const before = slots.get(slot);
    if (!before) {
      slots.set(slot, one);
      kept.push(one);
      continue;
    }
    if (one.role !== "service") continue;
    // Beside a column that is called a service another one names a part of it.
    const first = isCell(before.heading) && !isCell(one.heading) ? one : before;
    slots.set(slot, first);
    kept[kept.indexOf(before)] = first === before ? before : { ...before, role: "cell" };
    kept.push(first === one ? one : { ...one, role: "cell" });
  }
  return kept;
}

/** Whether it names a part of a service: a cell, a team. */
function isCell({ text }: Heading): boolean {
  return !/dienst|service|unit[eé]?\b/iu.test(text);
}
