import type { MeasureField } from "../../model/measure";
import { MONTHS_IN_YEAR } from "../../model/when";
import { binary, call, downTo, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import {
  all,
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
import { TYPED } from "./columns";
import type { LeftColumn } from "./columns";
import { leftColumn, parameter } from "./layout";
import { boundary, monthOf } from "./month";
import { listedWord } from "./listed-word";
import { RANKS, costAt, costOf } from "./cost";
import type { SlotContext } from "./cost";
import { firstYear, isProfiled, profileSum } from "./profiles";
import { lacksYear } from "./lacking";
import { asideOf, pensionOf, resultOf } from "./result";
import { groupKey, partKey } from "./keys";
import { articleKey, letterOf, positionIn, serviceOf } from "./places";
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

/** Whether a mechanism's target is the one of the column. */
const TARGETS = {
  toPlace: "place",
  toBody: "body",
  toGrade: "level",
  toHeld: "statute",
  frees: "capacity",
} as const;

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
  if (field && !(field === "start" && layout.profiles > 0))
    return whenAll([not(isBlank(c("id"))), not(isBlank(typed(field)))], typed(field), text(""));
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
    case "paySign":
      return when(equals(c("netCode"), number(2)), number(-1), c("sign"));
    case "netCode":
      return when(equals(c("known"), one), ofMechanism("Net", c("mechanismText")), zero);
    case "net":
      return when(equals(c("netCode"), number(2)), flag(not(isBlank(c("article")))), c("netCode"));
    case "natural":
      return when(equals(c("known"), one), ofMechanism("Natural", c("mechanismText")), zero);
    case "computed":
      return when(equals(c("known"), one), ofMechanism("Computed", c("mechanismText")), zero);
    case "toPlace":
    case "toBody":
    case "toGrade":
    case "toHeld":
    case "frees":
      return when(equals(c("known"), one), targetIs(TARGETS[column], c("mechanismText")), zero);
    case "entity":
      return coded("entity", c("entityText"), zero);
    case "toEntity": {
      const leading = when(
        equals(c("toBody"), one),
        coded("entity", c("leadText"), c("entity")),
        c("entity"),
      );
      return coded("entity", c("toEntityText"), leading);
    }
    case "service":
      return serviceOf(layout, c("serviceText"), zero);
    case "toService":
      return serviceOf(
        layout,
        c("toServiceText"),
        when(any(equals(c("toGrade"), one), equals(c("toBody"), one)), c("service"), zero),
      );
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
    case "toStatute":
      return coded("statute", c("toStatuteText"), zero);
    case "counted": {
      const left = all(
        equals(c("statute"), number(context.article60)),
        equals(parameter(layout, "article60"), zero),
      );
      const claimed = equals(coded("yes-no", c("countedText"), one), one);
      const status = equals(coded("status", c("statusText"), one), one);
      const known = [binary(c("scenario"), ">", zero), equals(c("computed"), one)];
      return whenAll([...known, claimed, status, not(left)], one, zero);
    }
    case "articleKey":
      return articleKey(layout, c("article"), c("entity"));
    case "pool": {
      const cell = parameter(layout, "workloadCell");
      return flag(any(isBlank(cell), equals(c("cellText"), cell)));
    }
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
        whenAll(
          [equals(c("toHeld"), one), not(isBlank(c("toStatuteText")))],
          costAt(context, c("entity"), c("level"), c("letter"), c("toStatute")),
          zero,
        ),
      );
    case "cost":
      return costOf(layout, c("costAt"), unknown);
    case "toCost":
      return costOf(layout, c("toCostAt"), unknown);
    case "result":
      return resultOf(c, unknown);
    case "profiled":
      return isProfiled(layout, c("n"));
    case "lastOwn":
    case "lastAll": {
      if (layout.profiles === 0) return zero;
      const whose = column === "lastOwn" ? ({ whose: "own" } as const) : {};
      const last = profileSum(layout, { n: c("n"), year: "last", ...whose }, unknown);
      return when(equals(c("profiled"), one), last, zero);
    }
    case "start": {
      const first = when(equals(c("profiled"), one), firstYear(layout, c("n")), text(""));
      return when(isBlank(typed("start")), first, typed("start"));
    }
    case "indexed":
      return whenAll([isBlank(c("amount")), equals(c("profiled"), zero)], one, zero);
    case "offsetSide":
      return flag(any(equals(c("sign"), one), equals(c("toGrade"), one)));
    case "moves":
      return flag(any(equals(c("toPlace"), one), equals(c("toBody"), one), equals(c("toGrade"), one)));
    case "redeployed": {
      const same = all(not(isBlank(c("serviceText"))), equals(c("toServiceText"), c("serviceText")));
      const own = all(equals(c("toBody"), one), isBlank(c("toServiceText")));
      const stays = [equals(c("toEntity"), c("entity")), any(same, own)];
      const goes = any(equals(c("toPlace"), one), equals(c("toBody"), one));
      return when(goes, whenAll(stays, zero, one), zero);
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
    case "pension":
      return pensionOf(c, context.statutory, parameter(layout, "pensionRate"));
    case "yearly": {
      const whole = when(isNumber(c("result")), minus(c("result"), c("pension")), unknown);
      return when(equals(c("counted"), one), whole, zero);
    }
    case "saving":
      return when(
        isNumber(c("result")),
        call("MAX", zero, c("result")),
        when(equals(c("offsetSide"), zero), unknown, zero),
      );
    case "spending":
      return when(
        isNumber(c("result")),
        plus(call("MAX", zero, minus(zero, c("result"))), c("pension")),
        when(equals(c("offsetSide"), one), unknown, zero),
      );
    case "capacity": {
      const known = when(isNumber(c("fte")), c("fte"), unknown);
      return whenAll([equals(c("counted"), one), equals(c("frees"), one)], known, zero);
    }
    case "aside":
      return asideOf(c, unknown);
    case "lacking":
      return lacksYear("gross", "result", slot, layout, unknown);
    case "lackingAside":
      return lacksYear("avoided", "aside", slot, layout, unknown);
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
