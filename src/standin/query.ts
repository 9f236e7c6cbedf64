import type { HostObject } from "./members/host-object";
import { membersOf } from "./members/table-of-members";
import { named } from "./members/member-table";
import { type Json, type QueryInfo, wireName } from "./protocol";
import { notFound, type Session } from "./session";

/** What is asked of an object: plain properties by name, or all of them, and of each part the same again. */
type Ask = { readonly names: Set<string>; all: boolean; readonly parts: Map<string, Ask> };

/**
 * What `load` asked for, as the client expects it: PascalCase keys, `_Items` for collections, null for a null object.
 * @throws ApiError ApiNotFound for a name that the class does not have
 */
export function answerQuery(object: HostObject | null, query: QueryInfo, session: Session): Json {
  if (object === null) return null;
  const ask: Ask = { names: new Set(), all: false, parts: new Map() };
  for (const path of query.Select ?? []) addPath(ask, path.split("/"));
  for (const path of query.Expand ?? []) addPath(ask, [...path.split("/"), "*"]);
  if (ask.names.size === 0 && ask.parts.size === 0) ask.all = true;
  return read(object, ask, session, query.Skip ?? 0, query.Top ?? Infinity);
}

/** What the client needs to find an object again. */
export function identityOf(object: HostObject, session: Session): Readonly<Record<string, Json>> {
  return membersOf(object).identity?.(object, session.host) ?? {};
}

// Under a collection, names are those of its members, and "items" may be left out.
function addPath(ask: Ask, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === "") return;
  if (first === "items" && rest.length > 0) return addPath(ask, rest);
  if (first === "items" || first === "*" || first === "$all") ask.all = true;
  else if (rest.length === 0) ask.names.add(first);
  else {
    const part = ask.parts.get(first) ?? { names: new Set(), all: false, parts: new Map<string, Ask>() };
    ask.parts.set(first, part);
    addPath(part, rest);
  }
}

function read(object: HostObject, ask: Ask, session: Session, skip = 0, top = Infinity): Json {
  const members = membersOf(object);
  const result: Record<string, Json> = { ...identityOf(object, session) };
  const { names, all, parts } = members.items === undefined ? ask : readOwn(object, ask, result, session);
  if (members.items !== undefined) {
    const wanted = { names, all, parts };
    if (!all && names.size === 0 && parts.size === 0) return result;
    session.use(object.type, "items", "get");
    const items = members.items(object, session.host).slice(skip, skip + top);
    result["_Items"] = items.map((item) => read(item, wanted, session));
    return result;
  }
  for (const name of all ? plainNames(object, session) : []) names.add(name);
  for (const name of names) {
    if (named(members.parts, name) === undefined)
      result[wireName(name)] = readProperty(object, name, session);
    else if (!parts.has(name)) parts.set(name, { names: new Set(), all: true, parts: new Map() });
  }
  for (const [name, partAsk] of parts) {
    const part = readPart(object, name, session);
    result[wireName(name)] = part === null ? null : read(part, partAsk, session);
  }
  return result;
}

/** What a collection has itself, such as `count`, is read from it; the rest is asked of its members. */
function readOwn(collection: HostObject, ask: Ask, result: Record<string, Json>, session: Session): Ask {
  const own = membersOf(collection).properties ?? {};
  const names = new Set<string>();
  for (const name of ask.names) {
    if (Object.hasOwn(own, name)) result[wireName(name)] = readProperty(collection, name, session);
    else names.add(name);
  }
  return { names, all: ask.all, parts: ask.parts };
}

function plainNames(object: HostObject, session: Session): string[] {
  const names = Object.keys(membersOf(object).properties ?? {});
  return names.filter((name) => session.offers(object.type, name));
}

function readProperty(object: HostObject, name: string, session: Session): Json {
  const property = named(membersOf(object).properties, name);
  if (property === undefined) throw notFound(object.type, name);
  session.use(object.type, name, "get");
  return property.get(object, session.host);
}

/** The object behind a property path. @throws ApiError ApiNotFound */
export function readPart(object: HostObject, name: string, session: Session): HostObject | null {
  const part = named(membersOf(object).parts, name);
  if (part === undefined) throw notFound(object.type, name);
  session.use(object.type, name, "get");
  return part(object, session.host);
}
