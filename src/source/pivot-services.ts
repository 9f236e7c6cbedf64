import type { Service } from "../model/staffing";
import type { PivotRow, SameService } from "./pivot-rows";
import { labelKey } from "./words";

/** The services of several blocks, in the order in which they come; the first spelling is kept. */
export type ServicePlaces = {
  readonly services: readonly Service[];
  /** The place of a row's service: that of the same service of another block (not `taken`), else a new one. */
  readonly placeOf: (row: PivotRow, taken: ReadonlySet<number>) => number;
};

export function servicePlaces(same: SameService): ServicePlaces {
  const services: Service[] = [];
  const places = new Map<string, number[]>();
  return {
    services,
    placeOf: ({ service, names }, taken) => {
      const key = `${service.kind === "all" ? "all" : ""} ${labelKey(service.label)}`;
      const equal = (places.get(key) ?? []).find((place) => !taken.has(place));
      if (equal !== undefined) return equal;
      const similar =
        service.label === ""
          ? -1
          : services.findIndex(
              ({ label }, place) =>
                !taken.has(place) && label !== "" && names.some((name) => same(label, name)),
            );
      const place = similar === -1 ? services.push(service) - 1 : similar;
      places.set(key, [...(places.get(key) ?? []), place]);
      return place;
    },
  };
}
