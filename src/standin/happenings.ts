import { formatRange } from "../sheet/a1";
import type { Area } from "../sheet/address";
import type { Sheet } from "./book";
import { EVENT, MESSAGE, WORKBOOK_TARGET, type Json } from "./protocol";

/** Who made a change: the user of this Excel, a co-author, or this add-in. */
export type Author = "user" | "co-author" | "add-in";

export type Happening = {
  readonly eventType: number;
  readonly sheet: Sheet;
  readonly argument: Readonly<Record<string, Json>>;
};

/** Contents changed, or cells went and those below moved up. */
export type Change = "RangeEdited" | "CellDeleted";

/** What add-in code can be told of: kept until the answer to the batch is out, then sent to those who registered. */
export type Happenings = {
  register(eventType: number, target: string): void;
  unregister(eventType: number, target: string): void;
  changed(sheet: Sheet, area: Area, by: Author, how?: Change): void;
  selected(sheet: Sheet, area: Area): void;
  /** The event message for everything since the last time, or null where nobody listens. */
  collect(): string | null;
};

export function startHappenings(): Happenings {
  const listeners = new Map<string, number>();
  let waiting: Happening[] = [];
  const key = (eventType: number, target: string): string => `${eventType} ${target}`;

  return {
    register(eventType, target) {
      const name = key(eventType, target);
      listeners.set(name, (listeners.get(name) ?? 0) + 1);
    },
    unregister(eventType, target) {
      const name = key(eventType, target);
      listeners.set(name, Math.max(0, (listeners.get(name) ?? 0) - 1));
    },
    changed(sheet, area, by, how = "RangeEdited") {
      const argument = {
        worksheetId: sheet.id,
        address: formatRange(area),
        changeType: how,
        source: by === "co-author" ? "Remote" : "Local",
        triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: how === "CellDeleted" ? "ShiftCellUp" : "None",
      };
      waiting.push({ eventType: EVENT.changed, sheet, argument });
    },
    selected(sheet, area) {
      const argument = { worksheetId: sheet.id, address: formatRange(area) };
      waiting.push({ eventType: EVENT.selectionChanged, sheet, argument });
    },
    collect() {
      const entries = waiting.flatMap(({ eventType, sheet, argument }) =>
        [WORKBOOK_TARGET, sheet.id]
          .filter((target) => (listeners.get(key(eventType, target)) ?? 0) > 0)
          .map((targetId) => ({
            messageCategory: EVENT.category,
            messageType: eventType,
            targetId,
            message: JSON.stringify(argument),
          })),
      );
      waiting = [];
      return entries.length === 0 ? null : JSON.stringify({ type: MESSAGE.event, message: { entries } });
    },
  };
}
