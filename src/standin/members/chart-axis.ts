import { allowChange } from "../host";
import type { BookAxis } from "../book";
import type { Json } from "../protocol";
import { asFlag, asNumber, asOneOf, asText } from "./arguments";
import type { HostObjectOf } from "./host-object";
import type { Members, Property } from "./member-table";

type AxisObject = HostObjectOf<"ChartAxis">;

/** A property of the axis that is one field of it. */
function field<Field extends keyof BookAxis>(
  name: Field,
  check: (value: Json) => BookAxis[Field] & Json,
): Property<AxisObject> {
  return {
    get: ({ axis }) => axis[name],
    set({ sheet, axis }, value) {
      const checked = check(value);
      allowChange(sheet);
      axis[name] = checked;
    },
  };
}

/** A bound of the scale; "" makes it automatic again. */
function bound(name: "minimum" | "maximum"): Property<AxisObject> {
  return {
    get: ({ axis }) => axis[name] ?? "",
    set({ sheet, axis }, value) {
      const checked = value === "" ? null : asNumber(value, name, -Infinity, Infinity);
      allowChange(sheet);
      axis[name] = checked;
    },
  };
}

export const chartAxes: Members<HostObjectOf<"ChartAxes">> = {
  parts: {
    categoryAxis: ({ sheet, chart }) => ({ type: "ChartAxis", sheet, chart, axis: chart.categoryAxis }),
    valueAxis: ({ sheet, chart }) => ({ type: "ChartAxis", sheet, chart, axis: chart.valueAxis }),
  },
};

export const chartAxis: Members<AxisObject> = {
  properties: {
    visible: field("visible", (value) => asFlag(value, "visible")),
    reversePlotOrder: field("reversed", (value) => asFlag(value, "reversePlotOrder")),
    numberFormat: {
      get: ({ axis }) => axis.numberFormat ?? "General",
      set({ sheet, axis }, value) {
        const numberFormat = asText(value, "numberFormat");
        allowChange(sheet);
        axis.numberFormat = numberFormat;
      },
    },
    tickLabelPosition: field("tickLabelPosition", (value) =>
      asOneOf(value, "tickLabelPosition", ["NextToAxis", "High", "Low", "None"]),
    ),
    tickLabelSpacing: {
      get: ({ axis }) => axis.labelEvery ?? 1,
      set({ sheet, axis }, value) {
        const every = value === "" ? null : asNumber(value, "tickLabelSpacing", 1, 31_999);
        allowChange(sheet);
        axis.labelEvery = every;
      },
    },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
  },
  parts: {
    title: ({ sheet, chart, axis }) => ({ type: "ChartAxisTitle", sheet, chart, axis }),
    majorGridlines: ({ sheet, chart, axis }) => ({ type: "ChartGridlines", sheet, chart, axis }),
  },
};

export const chartAxisTitle: Members<HostObjectOf<"ChartAxisTitle">> = {
  properties: {
    text: {
      get: ({ axis }) => axis.title ?? "",
      set({ sheet, axis }, value) {
        const text = asText(value, "text");
        allowChange(sheet);
        axis.title = text;
      },
    },
    visible: {
      get: ({ axis }) => axis.title !== null,
      set({ sheet, axis }, value) {
        const visible = asFlag(value, "visible");
        allowChange(sheet);
        if (!visible) axis.title = null;
        else axis.title ??= "Axis Title";
      },
    },
  },
};

export const chartGridlines: Members<HostObjectOf<"ChartGridlines">> = {
  properties: {
    visible: {
      get: ({ axis }) => axis.gridlines,
      set({ sheet, axis }, value) {
        const visible = asFlag(value, "visible");
        allowChange(sheet);
        axis.gridlines = visible;
      },
    },
  },
};
