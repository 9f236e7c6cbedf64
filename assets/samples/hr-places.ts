import type { CellValue } from "../../src/sheet/cell-value";
import type { MeasureField } from "../../src/model/measure";

/** A row of the measures' table; lists are told by their keys. */
export type MeasureRow = Readonly<Partial<Record<MeasureField, CellValue>>>;

export const HR = "Personeelsdienst / RH";
export const PAYROLL = "loonbeheer / paie";
export const TIME = "tijdsbeheer / gestion du temps";
export const ARTICLE_60 = "cel art. 60 / cellule art. 60";
export const CONTRACTS = "contracten / contrats";
/** Salaries of the HR service, in the budget of either body. */
export const SALARIES = "131/111-01";

export const source = (version: number, part: string) => `PV 08/02/2023, v${version}, ${part}`;
export const RECAP = "overzicht / récapitulatif";
export const BODY = "tekst / texte";

export const staff = { class: "synergy", gain: "staff", domain: "HR", service: HR } as const;
export const centre = { ...staff, entity: "welfare-centre" } as const;
export const together = { class: "synergy", domain: "HR", service: HR, entity: "both" } as const;
