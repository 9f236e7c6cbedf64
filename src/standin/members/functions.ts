import { invalidArgument } from "../api-error";
import { serialOf } from "../ooxml/dates";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

/** Excel's own functions, called without a cell: DATE alone, which gives the day as this workbook counts its days. */
export const functions: Members<HostObjectOf<"Functions">> = {
  objects: {
    date(_functions, args, { book }) {
      const [year, month, day] = [
        args.whole(0, "year", 1904),
        args.whole(1, "month", 1),
        args.whole(2, "day", 1),
      ];
      const [mm, dd] = [month, day].map((part) => String(part).padStart(2, "0"));
      const value = serialOf(`${String(year)}-${mm ?? ""}-${dd ?? ""}`, book.date1904);
      if (value === null) throw invalidArgument("no such day");
      return { type: "FunctionResult", value };
    },
  },
};

export const functionResult: Members<HostObjectOf<"FunctionResult">> = {
  properties: { value: { get: ({ value }) => value } },
};
