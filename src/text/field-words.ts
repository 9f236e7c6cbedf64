import type { Field } from "../source/field";

/** What each kind of heading is about, in one language. */
export type FieldWords = Readonly<Record<Field, string>>;
