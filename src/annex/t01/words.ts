/** The words of T1. `entity` and `service` come as they are to be shown. */
export type StaffingWords = {
  /** At most 31 characters, none of []:*?/\ . */
  readonly sheet: string;
  readonly title: string;
  readonly service: string;
  readonly unnamed: string;
  /** The name of the row of a body whose staff is told without services. */
  readonly allServices: string;
  /** The columns' headings, each after the entity's name, with its unit. */
  readonly real: string;
  readonly theoretical: string;
  readonly vacant: string;
  readonly fillRate: string;
  readonly total: string;
  readonly unknowns: string;
  readonly note: string;
  readonly chartTitle: string;
  readonly chartReal: string;
  readonly chartVacant: string;
  /** What the chart shows, for who cannot see it; without figures, which would not follow the sources. */
  readonly caption: string;
  readonly meaning: StaffingMeanings;
};

/** What a figure of T1 means, for its lineage: null is all services, and all entities together. */
export type StaffingMeanings = {
  readonly real: (service: string | null, entity: string | null) => string;
  readonly theoretical: (service: string | null, entity: string | null) => string;
  readonly vacant: (service: string | null, entity: string | null) => string;
  readonly fillRate: (service: string | null, entity: string | null) => string;
  readonly unknowns: (column: string) => string;
};
