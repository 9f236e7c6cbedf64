/** Why the host refused or failed, in kinds that each have a message that says what to do. */
export type HostProblemKind =
  | "cell-edit" // a cell is being edited
  | "protected" // the sheet or the workbook is protected
  | "other-workbook" // another workbook has the focus
  | "too-large" // request or answer beyond the host's limit
  | "not-available" // the host lacks the API
  | "gone" // a sheet, table or name is no longer there
  | "name-taken"
  | "no-answer" // the host did not answer in time, or the connection was lost
  | "refused"; // anything else: `detail` has the host's code

/** Thrown by the port, or before it is asked for what the host is known to refuse: the host could not do what was asked. `detail` is for support, not for users. */
export class HostProblem extends Error {
  constructor(
    readonly kind: HostProblemKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "HostProblem";
  }
}
