/** Excel compares the names of sheets, tables and ranges without case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
