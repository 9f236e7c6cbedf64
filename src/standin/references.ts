import { ApiError } from "./api-error";
import type { HostObjectOf } from "./members/host-object";

/** Ranges that the client holds on to between batches: it names them by the id that it was given. */
export type References = {
  /** The id under which a range is kept, or null where nobody asked to keep it. */
  idOf(range: HostObjectOf<"Range">): string | null;
  keep(range: HostObjectOf<"Range">): void;
  release(id: string): void;
  /** @throws ApiError InvalidReference */
  find(id: string): HostObjectOf<"Range">;
  readonly count: number;
};

export function startReferences(): References {
  const ranges = new Map<string, HostObjectOf<"Range">>();
  const ids = new WeakMap<HostObjectOf<"Range">, string>();
  let last = 0;
  return {
    idOf: (range) => ids.get(range) ?? null,
    keep(range) {
      if (ids.has(range)) return;
      last += 1;
      const id = `range:${last}`;
      ids.set(range, id);
      ranges.set(id, range);
    },
    release(id) {
      const range = ranges.get(id);
      if (range !== undefined) ids.delete(range);
      ranges.delete(id);
    },
    find(id) {
      const range = ranges.get(id);
      if (range === undefined) {
        throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
      }
      return range;
    },
    get count() {
      return ranges.size;
    },
  };
}
