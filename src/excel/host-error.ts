import { HostProblem } from "../app/host-problem";
import type { HostProblemKind } from "../app/host-problem";

/**
 * By `code`, never by message: messages are translated and not meant for users. A plain InvalidOperation is not here: it
 * is what Excel will not do with the workbook as it is, such as hiding its last visible sheet.
 */
const KINDS: Readonly<Record<string, HostProblemKind>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "not-available",
  ApiNotAvailable: "not-available",
  NotImplemented: "not-available",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ItemAlreadyExists: "name-taken",
  RequestAborted: "no-answer",
  ConnectionFailure: "no-answer",
  ServiceNotAvailable: "no-answer",
};

/** What the port rejects with, whatever Office.js threw. */
export function hostProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  if (error instanceof OfficeExtension.Error) {
    const where = error.debugInfo.statement ?? error.debugInfo.errorLocation ?? "";
    return new HostProblem(KINDS[error.code] ?? "refused", `${error.code} ${where}`.trim());
  }
  return new HostProblem("refused", error instanceof Error ? error.message : String(error));
}
