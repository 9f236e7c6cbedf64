/** What is wrong, and what mends it; null where nothing needs mending. Without the cell's address, which stands beside it. */
export type Message = { readonly message: string; readonly mend: string | null };
