/** What a staffing cell holds: a number, text where the user typed text, or null for an empty cell. */
export type SampleFigure = number | string | null;

export type SamplePosts = { readonly real: SampleFigure; readonly theoretical: SampleFigure };

/** One row of the staffing matrix. `null` and "" leave the name's cell empty; a number is written as a number. */
export type SampleService = {
  readonly name: string | number | null;
  readonly ac: SamplePosts;
  readonly cpas: SamplePosts;
};

/**
 * The total row of the staffing matrix: SUM formulas over every service, SUM formulas that forget the last service, no
 * such row, or four typed figures (AC real, AC theoretical, CPAS real, CPAS theoretical).
 */
export type SampleTotal =
  "sum" | "short" | "none" | readonly [SampleFigure, SampleFigure, SampleFigure, SampleFigure];

/** A sheet of the user's own, put after the others. `rows` are its cells from A1; by default one line of text. */
export type SampleUserSheet = {
  readonly name: string;
  readonly protected?: boolean;
  readonly rows?: readonly (readonly SampleFigure[])[];
};

/** How a twin differs from the sample; nothing given makes the sample itself. */
export type SampleOptions = {
  readonly services?: readonly SampleService[];
  readonly total?: SampleTotal;
  /** False leaves the staffing sheet out. */
  readonly staffing?: boolean;
  /** False leaves the input tables of scenarios out. */
  readonly inputTables?: boolean;
  readonly extraSheets?: readonly SampleUserSheet[];
};

/** The staffing of the source, dated 19/01/2023, in full-time equivalents. */
export const SAMPLE_SERVICES: readonly SampleService[] = [
  { name: "IT", ac: { real: 3, theoretical: 5 }, cpas: { real: 5.5, theoretical: 7 } },
  { name: "IDPBW / SIPPT", ac: { real: 3, theoretical: 3 }, cpas: { real: 3, theoretical: 3 } },
  { name: "Personeelsdienst / RH", ac: { real: 19, theoretical: 20 }, cpas: { real: 20, theoretical: 20 } },
  {
    name: "Overheidsopdrachten / Marchés publics",
    ac: { real: 2, theoretical: 5 },
    cpas: { real: 0.8, theoretical: 1.8 },
  },
  {
    name: "Communicatie / Communication",
    ac: { real: 3, theoretical: 5 },
    cpas: { real: 2.2, theoretical: 3 },
  },
];

/** `count` services with figures in quarters of an FTE, all different in name: for tests of size. */
export function manyServices(count: number): SampleService[] {
  return Array.from({ length: count }, (_, index) => {
    const real = (index % 17) / 4;
    return {
      name: `Dienst ${index + 1} / Service ${index + 1}`,
      ac: { real, theoretical: real + (index % 3) / 4 },
      cpas: { real: (index % 11) / 4, theoretical: 3 },
    };
  });
}
