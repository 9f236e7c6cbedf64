import type { MeasureField } from "../../model/measure";
import type { MechanismTarget } from "../../model/mechanism";
import { binary, call, named, number, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, firstFound, isBlank, plus, times, when } from "../formula/logic";

/** The defined name of a column of the measures' table. */
export function measureColumn(field: MeasureField): string {
  return `Syn_Measure_${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

/** What the n-th row of a column holds; "" beyond its end and where the cell is empty. */
export function typedAt(column: string, n: Expression): Expression {
  const found = call("INDEX", named(column), n);
  const inside = when(isBlank(found), text(""), found);
  return when(binary(n, ">", call("ROWS", named(column))), text(""), inside);
}

const LIST_WORDS = ["Shown", "Nl", "Fr", "En", "Key"] as const;
const MECHANISM_WORDS = ["Shown", "Nl", "Fr", "En", "Id"] as const;

/**
 * The code of a word of a list: exact but for case, in any language, and 0 where there is none. A comparison in SUMPRODUCT
 * and no MATCH, to which "*" and "?" in what a user types would be wildcards.
 */
export function codeOf(list: string, word: Expression): Expression {
  const inList = equals(named("Syn_List_List"), text(list));
  return call("SUMPRODUCT", times(inList, spelled("Syn_List_", LIST_WORDS, word), named("Syn_List_Value")));
}

/** A number of the mechanism that a word names, 0 where it names none. */
export function ofMechanism(column: "Sign" | "Net" | "Natural" | "Computed", word: Expression): Expression {
  const matches = spelled("Syn_Mechanism_", MECHANISM_WORDS, word);
  return call("SUMPRODUCT", times(matches, named(`Syn_Mechanism_${column}`)));
}

/** 1 where the mechanism's target is the one given. */
export function targetIs(target: MechanismTarget, word: Expression): Expression {
  const matches = spelled("Syn_Mechanism_", MECHANISM_WORDS, word);
  return call("SUMPRODUCT", times(matches, equals(named("Syn_Mechanism_Target"), text(target))));
}

/** How many mechanisms a word names. */
export function mechanismCount(word: Expression): Expression {
  return call("SUMPRODUCT", times(spelled("Syn_Mechanism_", MECHANISM_WORDS, word), number(1)));
}

/** For each row of a table whether one of its words is this one. */
function spelled(prefix: string, words: readonly string[], word: Expression): Expression {
  const [first, ...others] = words.map((name) => equals(named(`${prefix}${name}`), word));
  return binary(plus(first ?? number(0), ...others), ">", number(0));
}

/**
 * The row of a list or of the mechanisms that a word stands in, in any language, and 0 where it stands in none: what it is
 * called in another language is found there. MATCH takes "*" and "?" for wildcards, so what it finds is compared; the
 * quotient is an error where it is something else. Only words rest on this, no figure.
 */
export function rowInLists(word: Expression): Expression {
  return rowIn("Syn_List_", LIST_WORDS, word);
}

export function rowOfMechanism(word: Expression): Expression {
  return rowIn("Syn_Mechanism_", MECHANISM_WORDS, word);
}

function rowIn(prefix: string, words: readonly string[], word: Expression): Expression {
  const attempts = words.map((name) => {
    const column = named(`${prefix}${name}`);
    const found = call("MATCH", word, column, number(0));
    return binary(found, "/", equals(call("INDEX", column, found), word));
  });
  return when(isBlank(word), number(0), firstFound(attempts, number(0)));
}

/** An assumption of the table, by our own key; `otherwise` where it is not told. */
export function assumption(id: string, otherwise: Expression): Expression {
  const at = call("MATCH", text(id), named("Syn_Assumption_Id"), number(0));
  const value = call("INDEX", named("Syn_Assumption_Value"), at);
  return call("IFERROR", when(isBlank(value), otherwise, value), otherwise);
}
