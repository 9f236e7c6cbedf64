declare const unit: unique symbol;

/** Euro. Never rounded in between; to the cent when shown. */
export type Money = number & { readonly [unit]: "EUR" };

export function money(amount: number): Money {
  return amount as Money;
}
