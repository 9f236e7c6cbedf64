import type { Json } from "../protocol";
import type { Host } from "../host";
import type { Arguments } from "./arguments";
import type { ClassName, HostObject, HostObjectOf } from "./host-object";

/** A plain property: what `load` reads and, where there is `set`, an assignment writes. */
export type Property<Target> = {
  readonly get: (target: Target, host: Host) => Json;
  readonly set?: (target: Target, value: Json, host: Host) => void;
};

/**
 * What one class of Excel's API can do here. Names are those of the API; a name that stands in none of the records is
 * `ApiNotFound`. Results of null are null objects.
 */
export type Members<Target> = {
  /** By which key the client finds the object again in a later batch. */
  readonly identity?: (target: Target, host: Host) => Readonly<Record<string, Json>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Properties that are objects themselves. */
  readonly parts?: Readonly<Record<string, (target: Target, host: Host) => HostObject | null>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<
    Record<string, (target: Target, args: Arguments, host: Host) => HostObject | null>
  >;
  /** Methods that give a plain value. */
  readonly values?: Readonly<Record<string, (target: Target, args: Arguments, host: Host) => Json>>;
  /** Methods that give nothing. */
  readonly acts?: Readonly<Record<string, (target: Target, args: Arguments, host: Host) => void>>;
  /** For a collection: its members in order. */
  readonly items?: (target: Target, host: Host) => readonly HostObject[];
  /** For a collection: `getItem`, which throws ItemNotFound. */
  readonly getItem?: (target: Target, args: Arguments, host: Host) => HostObject;
};

export type MemberTable = { readonly [Name in ClassName]: Members<HostObjectOf<Name>> };

/** The member of that name, and never something that every JavaScript object has ("constructor"). */
export function named<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}
