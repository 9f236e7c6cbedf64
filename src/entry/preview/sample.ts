import sample from "../../../assets/samples/synergies-2024.xlsx";

export const SAMPLE_NAME = "synergies-2024.xlsx";

/** The sample workbook. The bundler puts it into the script as a data address: the page fetches nothing. */
export function sampleBytes(): Uint8Array {
  const base64 = sample.slice(sample.indexOf(",") + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
