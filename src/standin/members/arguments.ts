import { invalidArgument } from "../api-error";
import type { Json } from "../protocol";
import type { HostObject, HostObjectOf } from "./host-object";

/** The arguments of one call, each asked for with the type that the member wants; a wrong one is `InvalidArgument`. */
export type Arguments = {
  /** Whether an argument was given at all; the client sends null for those left out. */
  has(index: number): boolean;
  text(index: number, name: string): string;
  flag(index: number, name: string): boolean;
  /** A whole number of at least `minimum`. */
  whole(index: number, name: string, minimum: number): number;
  oneOf<const Choice extends string>(index: number, name: string, choices: readonly Choice[]): Choice;
  /** The Range given as an object, or null where something else was given. */
  range(index: number): HostObjectOf<"Range"> | null;
};

/** @param values plain values, or objects where the client gave an object */
export function readArguments(
  values: readonly Json[],
  objects: ReadonlyMap<number, HostObject | null>,
): Arguments {
  const at = (index: number): Json => values[index] ?? null;
  return {
    has: (index) => objects.has(index) || at(index) !== null,
    text: (index, name) => asText(objects.has(index) ? null : at(index), name),
    flag: (index, name) => asFlag(at(index), name),
    whole: (index, name, minimum) => asWhole(objects.has(index) ? null : at(index), name, minimum),
    oneOf: (index, name, choices) => asOneOf(at(index), name, choices),
    range(index) {
      const object = objects.get(index);
      return object?.type === "Range" ? object : null;
    },
  };
}

export function asText(value: Json, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be text`);
  return value;
}

export function asFlag(value: Json, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false`);
  return value;
}

export function asNumber(value: Json, name: string, minimum: number, maximum: number): number {
  if (typeof value !== "number" || !(value >= minimum && value <= maximum)) {
    throw invalidArgument(`${name} must be a number from ${minimum} to ${maximum}`);
  }
  return value;
}

export function asWhole(value: Json, name: string, minimum: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < minimum) {
    throw invalidArgument(`${name} must be a whole number of at least ${minimum}`);
  }
  return value;
}

export function asOneOf<const Choice extends string>(
  value: Json,
  name: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw invalidArgument(`${name} must be one of ${choices.join(", ")}`);
  return choice;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};

/** "#RRGGBB", as the API gives colours back; a colour name of HTML is taken for the common ones. */
export function asColor(value: Json, name: string): string {
  const text = asText(value, name);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${name} must be a colour like #1F497D`);
  return named;
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
