import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { attribute, elementsNamed, manifestTexts, readManifest } from "./manifest-document";

const ROOT = path.resolve(__dirname, "../..");
const FILE = path.join(ROOT, "manifest.xml");
const document = readManifest(FILE);

describe("manifest.xml as Microsoft's own reader sees it, offline", () => {
  test("is a task pane for workbooks that may read and write them", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(FILE);
    expect(manifest).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "en-US",
      displayName: "Synergy Annex",
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("has the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    expect((await OfficeAddinManifest.readManifestFile(FILE)).version).toBe(`${version}.0`);
  });
});

describe("what Excel must offer", () => {
  test("is ExcelApi 1.14, the level of Excel LTSC 2021, and nothing else", () => {
    const sets = elementsNamed(document, "Set").map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);
    expect(sets).toEqual([["ExcelApi", "1.14"]]);
  });
});

describe("the ribbon", () => {
  test("has one button, on Home, which opens the pane", () => {
    expect(elementsNamed(document, "OfficeTab").map((tab) => attribute(tab, "id"))).toEqual(["TabHome"]);
    expect(elementsNamed(document, "Control")).toHaveLength(1);
    expect(elementsNamed(document, "Action").map((action) => attribute(action, "xsi:type"))).toEqual([
      "ShowTaskpane",
    ]);
  });

  test("every resource that is named is defined, once, and every one that is defined is named", () => {
    const named = [...elementsNamed(document, "*")]
      .map((element) => attribute(element, "resid"))
      .filter(Boolean);
    const defined = ["Url", "String", "Image"]
      .flatMap((name) => elementsNamed(document, name))
      .map((element) => attribute(element, "id"))
      .filter(Boolean);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("ids of group, control and pane differ", () => {
    const ids = ["Group", "Control"]
      .flatMap((name) => elementsNamed(document, name))
      .map((each) => attribute(each, "id"));
    expect(new Set(ids).size).toBe(2);
  });

  test("the pane of the button is the pane of the add-in", () => {
    const [base] = elementsNamed(document, "SourceLocation")
      .map((each) => attribute(each, "DefaultValue"))
      .filter(Boolean);
    const button = elementsNamed(document, "Url").find((url) => attribute(url, "id") === "Pane.Url");
    expect(attribute(button, "DefaultValue")).toBe(base);
  });
});

describe("addresses", () => {
  const addresses = [...elementsNamed(document, "*")]
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => value.includes("://"));

  test("are https, on the one origin that a build rewrites", () => {
    expect(addresses.length).toBeGreaterThan(8);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });

  test("of icons have the sizes that they claim", () => {
    const icons = [
      ...elementsNamed(document, "IconUrl").map((each) => ({
        size: 32,
        url: attribute(each, "DefaultValue"),
      })),
      ...elementsNamed(document, "HighResolutionIconUrl").map((each) => ({
        size: 64,
        url: attribute(each, "DefaultValue"),
      })),
      ...elementsNamed(document, "Image")
        .filter((each) => attribute(each, "id") !== "")
        .map((each) => ({
          size: Number(attribute(each, "id").split(".")[1]),
          url: attribute(each, "DefaultValue"),
        })),
    ];
    expect(icons.map(({ size }) => size)).toEqual([32, 64, 16, 32, 80]);
    for (const { size, url } of icons) {
      const png = readFileSync(path.join(ROOT, new URL(url).pathname));
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test("each icon of the ribbon is asked for at its own size", () => {
    for (const image of elementsNamed(document, "Image").filter((each) => attribute(each, "resid") !== "")) {
      expect(attribute(image, "resid")).toBe(`Icon.${attribute(image, "size")}`);
    }
  });
});

describe("words", () => {
  const texts = manifestTexts(document);

  test.each(texts)("$where is there in every language", ({ byLocale }) => {
    expect([...byLocale.keys()]).toEqual(["", "nl-BE", "nl-NL", "fr-BE", "fr-FR"]);
  });

  test.each(texts)("$where fits", ({ byLocale, longest }) => {
    for (const text of byLocale.values()) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  });

  test("the button's label and the group's fit under an icon", () => {
    for (const { where, byLocale } of texts.filter(({ where }) => where.endsWith(".Label"))) {
      for (const text of byLocale.values())
        expect({ where, text, fits: text.length <= 20 }).toMatchObject({ fits: true });
    }
  });

  test("sentences are translated, not repeated", () => {
    for (const { byLocale } of texts.filter(({ longest }) => longest === 250)) {
      expect(new Set([byLocale.get(""), byLocale.get("nl-BE"), byLocale.get("fr-BE")]).size).toBe(3);
    }
  });
});
