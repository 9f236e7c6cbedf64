import { writeFileSync } from "node:fs";
import { sampleWorkbook } from "./sample-workbook";

/** Writes the committed sample beside this script; run by `npm run samples`. */
const target = new URL("synergies-2024.xlsx", import.meta.url);
writeFileSync(target, sampleWorkbook());
