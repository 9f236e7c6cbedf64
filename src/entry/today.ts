/** Today as dd/mm/yyyy, the way dates are written in Belgium in every language. */
export function today(): string {
  return new Intl.DateTimeFormat("en-GB").format(new Date());
}
