/** Codes of Excel's API that the stand-in answers with; `Excel.ErrorCodes` has the full list. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A statement that Excel would refuse; the client turns it into an OfficeExtension.Error with the same code. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(what: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function itemAlreadyExists(what: string): ApiError {
  return new ApiError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}.`,
  );
}

/** For what real Excel can do and the stand-in cannot: never answered with a made-up success. */
export function notInStandin(what: string): ApiError {
  return new ApiError("NotImplemented", `The stand-in for Excel does not do this: ${what}.`);
}
