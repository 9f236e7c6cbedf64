import { asOneOf } from "./arguments";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export const application: Members<HostObjectOf<"Application">> = {
  properties: {
    calculationMode: {
      get: (_application, { book }) => book.calculationMode,
      set(_application, value, { book }) {
        book.calculationMode = asOneOf(value, "calculationMode", MODES);
      },
    },
    calculationState: {
      get(_application, { calculation }) {
        calculation.fresh();
        return calculation.state;
      },
    },
    decimalSeparator: { get: (_application, { culture }) => culture.decimal },
    thousandsSeparator: { get: (_application, { culture }) => culture.group },
  },
  parts: { cultureInfo: () => ({ type: "CultureInfo" }) },
  acts: {
    calculate(_application, args, { calculation }) {
      const type = args.oneOf(0, "calculationType", CALCULATIONS);
      calculation.calculate(type === "Recalculate" ? "Recalculate" : "Full");
    },
    suspendApiCalculationUntilNextSync(_application, _args, { calculation }) {
      calculation.suspend();
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfo: Members<HostObjectOf<"CultureInfo">> = {
  properties: { name: { get: (_info, { culture }) => culture.name } },
  parts: { numberFormat: () => ({ type: "NumberFormatInfo" }) },
};

export const numberFormatInfo: Members<HostObjectOf<"NumberFormatInfo">> = {
  properties: {
    numberDecimalSeparator: { get: (_info, { culture }) => culture.decimal },
    numberGroupSeparator: { get: (_info, { culture }) => culture.group },
  },
};
