declare const unit: unique symbol;

/** A calendar (= budget) year, e.g. 2024. */
export type Year = number & { readonly [unit]: "year" };

export function year(number: number): Year {
  return number as Year;
}
