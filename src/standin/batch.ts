import { type ApiError, invalidArgument, itemNotFound } from "./api-error";
import { type Arguments, isList, readArguments } from "./members/arguments";
import { type HostObject, isGone } from "./members/host-object";
import { named } from "./members/member-table";
import { membersOf } from "./members/table-of-members";
import {
  ACTION,
  type Action,
  type AnswerBody,
  type ArgumentInfo,
  type Json,
  memberName,
  type ObjectPath,
  PATH,
  type RequestBody,
} from "./protocol";
import { answerQuery, identityOf, readPart } from "./query";
import { asApiError } from "./refusal";
import { notFound, type Session } from "./session";

/** Makes one action of a batch fail, as weather can: null lets it pass. */
export type Hindrance = (index: number, className: string | null, member: string) => ApiError | null;

/**
 * Carries a batch out, action by action. There is no transaction: what comes before a failing action stays, what comes
 * after it is not looked at.
 */
export function runBatch(body: RequestBody, session: Session, hindrance: Hindrance): AnswerBody {
  const run = startRun(body, session, hindrance);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.act(action, index) });
    } catch (thrown) {
      const error = asApiError(thrown);
      const Error = {
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.status,
        Location: run.location(action),
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traceIds, Error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

type Run = {
  act(action: Action, index: number): Json;
  /** "Range.values": where an error is said to have happened. */
  location(action: Action): string;
};

function startRun(body: RequestBody, session: Session, hindrance: Hindrance): Run {
  const { host } = session;
  const objects = new Map<number, HostObject | null>();
  let current = 0;

  function hinder(object: HostObject | null, member: string): void {
    const error = hindrance(current, object?.type ?? null, member);
    if (error !== null) throw error;
  }

  /** The object that a path names; null is a null object, and so is whatever is reached through one. */
  function resolve(id: number): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return alive(known);
    const path = body.ObjectPaths[id];
    if (path === undefined) throw invalidArgument(`object path ${id}`);
    const object = alive(follow(path));
    objects.set(id, object);
    return object;
  }

  function alive(object: HostObject | null): HostObject | null {
    if (object !== null && isGone(object, host.book)) throw itemNotFound(object.type);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return { type: "Workbook" };
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return host.references.find(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const members = membersOf(parent);
    if (path.ObjectPathType === PATH.property) return readPart(parent, memberName(path.Name), session);
    // The client asks some collections by index and others by a method of that name.
    const indexed = path.ObjectPathType === PATH.indexer;
    const name = indexed ? "getItem" : memberName(path.Name);
    const give = name === "getItem" ? members.getItem : named(members.objects, name);
    if (give === undefined || (!indexed && path.ObjectPathType !== PATH.method))
      throw notFound(parent.type, name);
    session.use(parent.type, name, "call");
    hinder(parent, name);
    return give(parent, argumentsOf(path.ArgumentInfo), host);
  }

  function argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const referenced = new Map<number, HostObject | null>();
    for (const [index, id] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (isList(id)) throw invalidArgument("a list of objects");
      if (typeof id === "number" && id !== 0) referenced.set(index, resolve(id));
    }
    return readArguments(info?.Arguments ?? [], referenced);
  }

  function set(object: HostObject, name: string, value: Json): void {
    const property = named(membersOf(object).properties, name);
    if (property === undefined) throw notFound(object.type, name);
    if (property.set === undefined) throw invalidArgument(`${object.type}.${name} can only be read`);
    session.use(object.type, name, "set");
    hinder(object, name);
    property.set(object, value, host);
  }

  function call(object: HostObject, action: Action): Json {
    const name = memberName(action.Name);
    const { values, acts } = membersOf(object);
    const value = named(values, name);
    const act = named(acts, name);
    if (value === undefined && act === undefined) throw notFound(object.type, name);
    session.use(object.type, name, "call");
    hinder(object, name);
    const args = argumentsOf(action.ArgumentInfo);
    act?.(object, args, host);
    return value?.(object, args, host) ?? null;
  }

  return {
    act(action, index) {
      current = index;
      hinder(null, "");
      if (action.ActionType === ACTION.trace) return null;
      const object = resolve(action.ObjectPathId);
      // Excel passes over what is asked of a null object: `getItemOrNullObject("x").delete()` is no error.
      if (object === null) return null;
      switch (action.ActionType) {
        case ACTION.instantiate:
          return identityOf(object, session);
        case ACTION.query:
          return answerQuery(object, action.QueryInfo ?? {}, session);
        case ACTION.setProperty:
          set(object, setterName(object, action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null);
          return null;
        case ACTION.method:
          return call(object, action);
        default:
          throw notFound(object.type, `action type ${action.ActionType}`);
      }
    },
    location(action) {
      const object = objects.get(action.ObjectPathId);
      const name = action.Name === "" ? (body.ObjectPaths[action.ObjectPathId]?.Name ?? "") : action.Name;
      return object == null ? memberName(name) : `${object.type}.${memberName(name)}`;
    },
  };
}

// The one property that the client sends under another name than it loads it by.
function setterName(object: HostObject, wire: string): string {
  return object.type === "Worksheet" && wire === "Gridlines" ? "showGridlines" : memberName(wire);
}
