import type { MeasureField } from "../../model/measure";
import { MONTHS_IN_YEAR } from "../../model/when";
import { binary, call, downTo, fixed, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import {
  any,
  equals,
  flag,
  isBlank,
  isNumber,
  minus,
  not,
  plus,
  times,
  when,
  whenAll,
} from "../formula/logic";
import type { LeftColumn } from "./columns";
import { leftColumn, parameter } from "./layout";
import type { CalcLayout } from "./layout";
import { boundary, monthOf } from "./month";
import { listedWord } from "./listed-word";
import { RANKS, costAt, costOf } from "./cost";
import type { SlotContext } from "./cost";
import { resultOf } from "./result";
import { groupKey, partKey } from "./keys";
import {
  codeOf,
  measureColumn,
  mechanismCount,
  ofMechanism,
  rowInLists,
  rowOfMechanism,
  targetIs,
  typedAt,
} from "./typed";

/** A month that never comes. */
const NEVER = 1_000_000;
/** Codes of neighbouring levels lie so far apart, with their grades between. */
const GRADES_APART = 100;

const TYPED: Readonly<Partial<Record<LeftColumn, MeasureField>>> = {
  id: "id",
  scenarioText: "scenario",
  classText: "class",
  mechanismText: "mechanism",
  entityText: "entity",
  serviceText: "service",
  levelText: "level",
  statuteText: "statute",
  toEntityText: "toEntity",
  toServiceText: "toService",
  toLevelText: "toLevel",
  countedText: "counted",
  statusText: "status",
  article: "article",
  start: "start",
  end: "end",
  amount: "amount",
};

/** The formula of one left column in the slot (from 0). */
export function leftFormula(column: LeftColumn, slot: number, context: SlotContext): Expression {
  const { layout } = context;
  const row = layout.slotRow + slot;
  const c = (of: LeftColumn) => own(row, leftColumn(of));
  const field = TYPED[column];
  if (field === "id") return typedAt(measureColumn(field), c("n"));
  if (column === "n") return number(slot + 1);
  // A row without an id is no measure: it has a slot and nothing in it.
  const typed = (of: MeasureField) => call("INDEX", named(measureColumn(of)), c("n"));
  if (field) return whenAll([not(isBlank(c("id"))), not(isBlank(typed(field)))], typed(field), text(""));
  return when(isBlank(c("id")), text(""), computedFormula(column, slot, context, typed));
}

/** What the slot of a measure computes from what was typed. */
function computedFormula(
  column: LeftColumn,
  slot: number,
  context: SlotContext,
  typed: (of: MeasureField) => Expression,
): Expression {
  const { layout } = context;
  const c = (of: LeftColumn) => own(layout.slotRow + slot, leftColumn(of));
  const unknown = text(context.unknown);
  const zero = number(0);
  const one = number(1);
  const coded = (list: string, word: Expression, otherwise: Expression) =>
    when(isBlank(word), otherwise, codeOf(list, word));

  switch (column) {
    case "scenario":
      return when(
        isBlank(c("scenarioText")),
        zero,
        positionIn(layout.scenarioRow, layout.scenarios, c("scenarioText")),
      );
    case "rank": {
      const scenarios = leftColumn("scenario");
      // From the heading on, which is no number: of one single cell engines make no range.
      const before = downTo(layout.headRow, scenarios, slot + 2);
      const rank = call("COUNTIFS", before, c("scenario"));
      return when(equals(c("scenario"), zero), zero, plus(times(c("scenario"), number(RANKS)), rank));
    }
    case "class":
      return coded("class", c("classText"), one);
    case "known":
      return when(isBlank(c("mechanismText")), zero, mechanismCount(c("mechanismText")));
    case "sign":
      return when(equals(c("known"), one), ofMechanism("Sign", c("mechanismText")), zero);
    case "net":
      return when(equals(c("known"), one), ofMechanism("Net", c("mechanismText")), zero);
    case "natural":
      return when(equals(c("known"), one), ofMechanism("Natural", c("mechanismText")), zero);
    case "computed":
      return when(equals(c("known"), one), ofMechanism("Computed", c("mechanismText")), zero);
    case "toPlace":
      return when(equals(c("known"), one), targetIs("place", c("mechanismText")), zero);
    case "toGrade":
      return when(equals(c("known"), one), targetIs("level", c("mechanismText")), zero);
    case "entity":
      return coded("entity", c("entityText"), zero);
    case "toEntity":
      return coded("entity", c("toEntityText"), c("entity"));
    case "service":
      return serviceOf(layout, c("serviceText"), zero);
    case "toService":
      return serviceOf(layout, c("toServiceText"), when(equals(c("toGrade"), one), c("service"), zero));
    case "level":
      return coded("level", c("levelText"), zero);
    case "letter":
      return letterOf(c("level"));
    case "toLevel":
      return coded("level", c("toLevelText"), when(equals(c("toGrade"), one), zero, c("level")));
    case "toLetter":
      return letterOf(c("toLevel"));
    case "statute":
      return coded("statute", c("statuteText"), parameter(layout, "statute"));
    case "counted": {
      const claimed = equals(coded("yes-no", c("countedText"), one), one);
      const status = equals(coded("status", c("statusText"), one), one);
      const known = [binary(c("scenario"), ">", zero), equals(c("computed"), one)];
      return whenAll([...known, claimed, status], one, zero);
    }
    case "articleKey":
      return articleKey(layout, c("article"), c("entity"));
    case "mechanismAt":
      return rowOfMechanism(c("mechanismText"));
    case "entityAt":
      return rowInLists(c("entityText"));
    case "statusAt":
      return rowInLists(c("statusText"));
    case "mechanismWord":
      return listedWord("Syn_Mechanism_", c("mechanismText"), c("mechanismAt"), context.language);
    case "entityWord":
      return listedWord("Syn_List_", c("entityText"), c("entityAt"), context.language);
    case "statusWord":
      return listedWord("Syn_List_", c("statusText"), c("statusAt"), context.language);
    case "fte":
      return when(isNumber(typed("fte")), typed("fte"), unknown);
    case "oneOff":
      return when(isNumber(typed("oneOff")), typed("oneOff"), zero);
    case "endMonth":
      return when(isNumber(c("end")), monthOf(c("end"), c("end")), number(NEVER));
    case "positionFrom": {
      const lastOfYear = plus(times(c("start"), number(MONTHS_IN_YEAR)), number(MONTHS_IN_YEAR - 1));
      return when(isNumber(c("start")), monthOf(c("start"), lastOfYear), number(NEVER));
    }
    case "moneyFrom": {
      const alone = plus(times(c("start"), number(MONTHS_IN_YEAR)), parameter(layout, "yearAlone"));
      const month = boundary(c("start"), alone, c("positionFrom"));
      return whenAll([equals(c("counted"), one), isNumber(c("start"))], month, number(NEVER));
    }
    case "until": {
      const alone = times(plus(c("end"), one), number(MONTHS_IN_YEAR));
      return when(isNumber(c("end")), boundary(c("end"), alone, c("endMonth")), number(NEVER));
    }
    case "dated":
      return flag(isNumber(c("start")));
    case "costAt":
      return costAt(context, c("entity"), c("level"), c("letter"), c("statute"));
    case "toCostAt":
      return when(
        equals(c("toGrade"), one),
        costAt(context, c("entity"), c("toLevel"), c("toLetter"), c("statute")),
        zero,
      );
    case "cost":
      return costOf(layout, c("costAt"), unknown);
    case "toCost":
      return costOf(layout, c("toCostAt"), unknown);
    case "result":
      return resultOf(c, unknown);
    case "indexed":
      return flag(isBlank(c("amount")));
    case "offsetSide":
      return flag(any(equals(c("sign"), one), equals(c("toGrade"), one)));
    case "moves":
      return flag(any(equals(c("toPlace"), one), equals(c("toGrade"), one)));
    case "redeployed": {
      const stays = [
        equals(c("toEntity"), c("entity")),
        not(isBlank(c("serviceText"))),
        equals(c("toServiceText"), c("serviceText")),
      ];
      return when(equals(c("toPlace"), one), whenAll(stays, zero, one), zero);
    }
    case "claims":
      return whenAll(
        [
          equals(c("counted"), one),
          equals(c("sign"), number(-1)),
          equals(c("moves"), zero),
          equals(c("net"), one),
        ],
        one,
        zero,
      );
    case "effect": {
      const known = when(isNumber(c("fte")), times(c("sign"), c("fte")), unknown);
      return whenAll([equals(c("counted"), one), not(equals(c("sign"), zero))], known, zero);
    }
    case "yearly":
      return when(equals(c("counted"), one), c("result"), zero);
    case "saving":
    case "spending": {
      const amount = column === "saving" ? c("result") : minus(zero, c("result"));
      const here = equals(c("offsetSide"), column === "saving" ? zero : one);
      return when(isNumber(c("result")), call("MAX", zero, amount), when(here, unknown, zero));
    }
    case "group":
      return groupKey(c("scenario"), c("class"));
    case "placeKey":
      return partKey(c("group"), c("entity"), c("service"));
    case "toPlaceKey":
      return when(equals(c("moves"), one), partKey(c("group"), c("toEntity"), c("toService")), zero);
    case "budgetKey":
      return partKey(c("group"), c("entity"), c("articleKey"));
    default:
      return text("");
  }
}

/** The position of a name in a block of names, the first of equals; 0 where it is not there. */
function positionIn(row: number, rows: number, name: Expression): Expression {
  return call("SUMPRODUCT", times(equals(fixed(row, 1, rows, 1), name), fixed(row, 2, rows, 1)));
}

/** What has no article is 0, what has one that the block does not know is −1: nothing is lost. */
export const OTHER_ARTICLE = -1;

/** The position of an article of a body in its block. */
function articleKey(
  { articleRow, articles }: CalcLayout,
  article: Expression,
  entity: Expression,
): Expression {
  const other = number(OTHER_ARTICLE);
  if (articles === 0) return when(isBlank(article), number(0), other);
  const same = equals(fixed(articleRow, 1, articles, 1), article);
  const ofBody = equals(fixed(articleRow, 2, articles, 1), entity);
  const found = call("SUMPRODUCT", times(same, ofBody, fixed(articleRow, 0, articles, 1)));
  return when(isBlank(article), number(0), when(equals(found, number(0)), other, found));
}

function serviceOf(
  { serviceRow, services }: CalcLayout,
  service: Expression,
  otherwise: Expression,
): Expression {
  const position = services === 0 ? number(0) : positionIn(serviceRow, services, service);
  return when(isBlank(service), otherwise, position);
}

/** The level of a grade: 101 to 199 belong to 100. */
function letterOf(level: Expression): Expression {
  const steps = binary(minus(level, number(GRADES_APART / 2 - 1)), "/", number(GRADES_APART));
  return when(
    equals(level, number(0)),
    number(0),
    times(call("ROUND", steps, number(0)), number(GRADES_APART)),
  );
}
