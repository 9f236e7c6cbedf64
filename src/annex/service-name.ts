import type { Service } from "../model/staffing";
import type { AnnexWords } from "./words";

/** A service as it is to be shown. */
export function serviceName({ label, kind }: Service, { staffing }: AnnexWords): string {
  return label || (kind === "all" ? staffing.allServices : staffing.unnamed);
}
