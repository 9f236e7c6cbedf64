/**
 * A legal body with a budget, a council and staff of its own. "other": a heading that names neither of the two
 * (another body, or a word that we do not know).
 */
export type EntityKind = "municipality" | "welfare-centre" | "other";

export type Entity = {
  readonly kind: EntityKind;
  /** As it stands in the sheet. */
  readonly name: string;
};

/** The key by which measures name a body: its kind, or for another body its name. */
export function entityKey({ kind, name }: Entity): string {
  return kind === "other" ? name : kind;
}
