import type { Block } from "../../source/block";

/** How sure we are of what a block is, in four steps that words can say. */
export function surenessOf({ kind, confidence }: Block): "sure" | "fairly" | "unsure" | "unknown" {
  if (kind === "unknown") return "unknown";
  if (confidence >= 0.8) return "sure";
  return confidence >= 0.5 ? "fairly" : "unsure";
}
