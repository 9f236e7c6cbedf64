import type { Service } from "../model/staffing";
import type { PivotRow } from "./pivot-rows";
import type { ServiceKey } from "./services/service-key";
import { labelKey } from "./words";

/** The services of several blocks, in the order in which they come; the first spelling is kept. */
export type ServicePlaces = {
  readonly services: readonly Service[];
  /** Rows of one block that were put with a service that another block names otherwise. */
  readonly matched: readonly ServiceMatch[];
  /**
   * The place of each row of a block: that of the service that another block calls the same, else of the one that is known
   * to be the same, else a new one. No two rows of a block share a place.
   */
  readonly placesOf: (rows: readonly PivotRow[]) => readonly number[];
};

/** Two names of one service, each where it stands. */
export type ServiceMatch = { readonly first: Service; readonly other: Service };

export function servicePlaces(keyOf: ServiceKey): ServicePlaces {
  const services: Service[] = [];
  const matched: ServiceMatch[] = [];
  const byName = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  return {
    services,
    matched,
    placesOf: (rows) => {
      const taken = new Set<number>();
      const free = (places: readonly number[] | undefined) => places?.find((place) => !taken.has(place));
      const found = rows.map(({ service }): number | undefined => {
        const place = free(byName.get(nameOf(service)));
        if (place !== undefined) taken.add(place);
        return place;
      });
      return rows.map(({ service, names }, index) => {
        let place = found[index];
        if (place === undefined && service.label !== "") {
          for (const name of names) place ??= free(byKey.get(keyOf(name)));
          const first = place === undefined ? undefined : services[place];
          if (first) matched.push({ first, other: service });
        }
        place ??= services.push(service) - 1;
        taken.add(place);
        add(byName, nameOf(service), place);
        if (service.label !== "") add(byKey, keyOf(service.label), place);
        return place;
      });
    },
  };
}

function nameOf({ kind, label }: Service): string {
  return `${kind === "all" ? "all" : ""} ${labelKey(label)}`;
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const before = places.get(key);
  if (!before) places.set(key, [place]);
  else if (!before.includes(place)) before.push(place);
}
