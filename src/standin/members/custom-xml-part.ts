import { itemNotFound } from "../api-error";
import type { Book, CustomPart } from "../book";
import type { HostObjectOf } from "./host-object";
import type { Members } from "./member-table";

type PartObject = HostObjectOf<"CustomXmlPart">;

function objectsOf(book: Book, fits: (part: CustomPart) => boolean): PartObject[] {
  return book.customParts.filter(fits).map((part) => ({ type: "CustomXmlPart" as const, part }));
}

function byId(book: Book, id: string): PartObject | null {
  return objectsOf(book, (part) => part.id === id)[0] ?? null;
}

export const customXmlPart: Members<PartObject> = {
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => part.namespace },
  },
  values: { getXml: ({ part }) => part.xml },
  acts: {
    setXml({ part }, args) {
      part.xml = args.text(0, "xml"); // the book refuses what is not well-formed
    },
    delete({ part }, _args, { book }) {
      book.deleteCustomPart(part);
    },
  },
};

export const customXmlPartCollection: Members<HostObjectOf<"CustomXmlPartCollection">> = {
  items: (_parts, { book }) => objectsOf(book, () => true),
  getItem(_parts, args, { book }) {
    const found = byId(book, args.text(0, "id"));
    if (found === null) throw itemNotFound(`the custom XML part ${args.text(0, "id")}`);
    return found;
  },
  objects: {
    getItemOrNullObject: (_parts, args, { book }) => byId(book, args.text(0, "id")),
    add(_parts, args, { book }) {
      return { type: "CustomXmlPart", part: book.addCustomPart(args.text(0, "xml")) };
    },
    getByNamespace: (_parts, args) => ({
      type: "CustomXmlPartScopedCollection",
      namespace: args.text(0, "namespaceUri"),
    }),
  },
};

function inNamespace(book: Book, namespace: string): PartObject[] {
  return objectsOf(book, (part) => part.namespace === namespace);
}

export const customXmlPartScopedCollection: Members<HostObjectOf<"CustomXmlPartScopedCollection">> = {
  items: ({ namespace }, { book }) => inNamespace(book, namespace),
  getItem({ namespace }, args, { book }) {
    const id = args.text(0, "id");
    const found = inNamespace(book, namespace).find(({ part }) => part.id === id);
    if (found === undefined) throw itemNotFound(`the custom XML part ${id}`);
    return found;
  },
  objects: {
    /** The part if there is exactly one. */
    getOnlyItemOrNullObject({ namespace }, _args, { book }) {
      const [first, second] = inNamespace(book, namespace);
      return first === undefined || second !== undefined ? null : first;
    },
  },
};
