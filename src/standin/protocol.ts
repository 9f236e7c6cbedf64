/**
 * What travels over the bridge of Microsoft's client: one request per `context.sync()`, a list of actions on objects that
 * are named by paths, and one answer. Names of types and fields are the client's own.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** An argument stands for the object of a path where `ReferencedObjectPathIds` has a number other than 0 in its place. */
export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** Property names to load, "name" or "format/font/color"; "*" or nothing at all stands for every plain property. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type Failure = {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  /** Which action failed; left out where the request was refused as a whole. */
  readonly ActionIndex?: number;
};

export type AnswerBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: Failure;
};

/** Kinds of message on the bridge. */
export const MESSAGE = { request: 1, event: 3 } as const;

/** The category and the types of the event messages that we send. */
export const EVENT = { category: 65536, changed: 10, selectionChanged: 14 } as const;

/** The target under which handlers of the whole workbook are registered. */
export const WORKBOOK_TARGET = "Workbook";

export type RequestMessage = {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody | string };
};

/** "ShowGridlines" as the client sends it, or "showGridlines" as it loads it -> "showGridlines". */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "showGridlines" -> "ShowGridlines", the name under which the client looks for a result. */
export function wireName(memberName: string): string {
  return memberName.startsWith("_") ? memberName : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
