import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const NAMESPACE = "urn:syn:memory";
const xml = (text: string): string => `<memory xmlns="${NAMESPACE}">${text}</memory>`;

beforeEach(() => void standOn());

test("a part is added, found by its namespace, changed and deleted", async () => {
  const book = newBook();
  standOn(book);
  const seen = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(xml("one")).load("id,namespaceUri");
    await context.sync();
    part.setXml(xml("two"));
    const found = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load("id");
    const text = found.getXml();
    const byId = customXmlParts.getByNamespace(NAMESPACE).getItem(part.id).load("id");
    await context.sync();
    return { same: found.id === part.id && byId.id === part.id, uri: part.namespaceUri, text: text.value };
  });
  expect(seen).toEqual({ same: true, uri: NAMESPACE, text: xml("two") });
  expect(openBook(book.save()).customParts.map((part) => part.xml)).toEqual([xml("two")]);
  const left = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().delete();
    customXmlParts.load("items/id");
    await context.sync();
    return customXmlParts.items.length;
  });
  expect(left).toBe(0);
});

test("there is no only item where there are two, or none", async () => {
  const nulls = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    await context.sync();
    customXmlParts.add(xml("one"));
    customXmlParts.add(xml("two"));
    const scoped = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
    const two = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    const nothing = customXmlParts.getItemOrNullObject("{0}");
    await context.sync();
    return [none.isNullObject, two.isNullObject, nothing.isNullObject, scoped.items.length];
  });
  expect(nulls).toEqual([true, true, true, 2]);
});

test.each<[string, string, (parts: Excel.CustomXmlPartCollection) => unknown]>([
  ["what is not well-formed", "InvalidArgument", (parts) => parts.add("<a><b></a>")],
  ["what is no XML", "InvalidArgument", (parts) => parts.add("hello")],
  ["nothing", "InvalidArgument", (parts) => parts.add("")],
  ["broken XML for a part", "InvalidArgument", (parts) => parts.add(xml("one")).setXml("<a")],
  ["a part that is not there", "ItemNotFound", (parts) => parts.getItem("{0}").getXml()],
  [
    "a part of another namespace",
    "ItemNotFound",
    (parts) => parts.getByNamespace("urn:other").getItem("{0}").getXml(),
  ],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  expect(await refusal(({ workbook }) => statements(workbook.customXmlParts))).toBe(code);
});
