/** How a cell looks; what is left out stays as it is. Colours are "#RRGGBB". */
export type CellFormat = {
  /** en-US format code; Excel shows it in the user's locale. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: Line;
  readonly borderBottom?: Line;
  /** Between neighbours, and left of the first. */
  readonly between?: Line;
};

export type Line = { readonly weight: "thin" | "medium"; readonly color: string };
