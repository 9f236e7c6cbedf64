import path from "node:path";

/**
 * The arrow: sheet <- model <- source / scenario / annex <- app <- excel / pane <- entry, with the stand-in apart on sheet.
 * For each folder of src: what it is for, which folders it may import ("values", or only "types"), and which packages.
 */
export const FOLDERS = {
  sheet: {
    holds: "addresses, areas and grids",
    imports: {},
    packages: [],
  },
  model: {
    holds: "the nouns of staff and budget and their arithmetic",
    imports: { sheet: "values" },
    packages: [],
  },
  source: {
    holds: "reading a grid into the model",
    imports: { sheet: "values", model: "values" },
    packages: [],
  },
  scenario: {
    holds: "what measures do to the model, year by year",
    imports: { sheet: "values", model: "values" },
    packages: [],
  },
  annex: {
    holds: "the plan of tables, formulas and charts",
    imports: { sheet: "values", model: "values", scenario: "types" },
    packages: [],
  },
  app: {
    holds: "use cases and the port to the workbook",
    imports: {
      sheet: "values",
      model: "values",
      source: "values",
      scenario: "values",
      annex: "values",
    },
    packages: [],
  },
  excel: {
    holds: "everything that talks to Excel through Office.js",
    imports: { sheet: "values", app: "values", model: "types", annex: "types" },
    packages: [],
  },
  text: {
    holds: "words in Dutch, French and English",
    imports: {
      sheet: "types",
      model: "types",
      source: "types",
      scenario: "types",
      annex: "types",
      app: "types",
    },
    packages: [],
  },
  pane: {
    holds: "what a person sees and presses",
    imports: {
      app: "values",
      text: "values",
      sheet: "values",
      model: "types",
      source: "types",
      scenario: "types",
      annex: "types",
    },
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  standin: {
    holds: "the stand-in for Excel on an .xlsx file",
    imports: { sheet: "values" },
    packages: [
      "fflate",
      "@xmldom/xmldom",
      "react",
      "@ironcalc/wasm",
      "@cj-tech-master/excelts",
      "numfmt",
      "node:",
    ],
  },
  entry: {
    holds: "the doors: html and a few lines each",
    imports: {
      sheet: "values",
      model: "values",
      source: "values",
      scenario: "values",
      annex: "values",
      app: "values",
      excel: "values",
      text: "values",
      pane: "values",
      standin: "values",
    },
    packages: ["react", "react-dom", "@fluentui/react-components", "node:"],
  },
};

/** Where a thing goes when the importer wants what a folder may not give it. */
const ADVICE = {
  sheet: "Pass the address or the value in from the caller.",
  model: "What knows staff or money belongs in src/model or outward of it.",
  source: "Reading sheets belongs in src/source; a use case in src/app joins it to the rest.",
  scenario: "Computing outcomes belongs in src/scenario; a use case in src/app hands the outcome over.",
  annex: "Planning tables and charts belongs in src/annex; a use case in src/app hands the plan over.",
  app: "What drives several folders is a use case and belongs in src/app; inner folders take it as a parameter.",
  excel:
    "What talks to Excel belongs in src/excel, behind the port src/app/workbook.ts; src/entry joins them.",
  text: "Words come in as a parameter; only src/pane and src/entry choose a language's words.",
  pane: "What is shown belongs in src/pane; nothing but src/entry imports it.",
  standin: "The add-in never knows the stand-in; only src/entry and tests import it.",
  entry: "Entries are the outermost ring; nothing imports them.",
};

const HOST_NAMES = new Set(["Office", "Excel", "OfficeExtension", "OfficeCore"]);
const GLOBAL_OBJECTS = new Set(["window", "globalThis", "self"]);

/** "model" for ".../src/model/fte.ts"; null outside src or for a file that lies directly in it. */
function folderOf(file, root) {
  const [src, folder, ...rest] = path.relative(root, file).split(path.sep);
  return src === "src" && rest.length > 0 ? folder : null;
}

const direction = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const from = folderOf(context.filename, context.cwd);
    if (from === null) return {};
    const rule = FOLDERS[from];

    function checkFolder(node, specifier, typeOnly) {
      const target = path.resolve(path.dirname(context.filename), specifier);
      const to =
        folderOf(path.join(target, "x"), context.cwd) === null ? null : folderOf(target, context.cwd);
      if (to === from) return;
      if (to === null || !(to in FOLDERS)) {
        // Assets that the bundler inlines are an entry's affair.
        if (from === "entry") return;
        context.report({
          node,
          message: `src/${from} imports nothing that lies outside src (${specifier}); an entry passes it in.`,
        });
        return;
      }
      const allowed = rule.imports[to];
      if (allowed === "values" || (allowed === "types" && typeOnly)) return;
      const holds = `src/${from} holds ${rule.holds}`;
      context.report({
        node,
        message:
          allowed === "types"
            ? `${holds} and may import only types from src/${to} (import type). ${ADVICE[to]}`
            : `${holds} and may not import src/${to}. ${ADVICE[to]}`,
      });
    }

    function checkPackage(node, specifier) {
      const known = rule.packages.some((name) =>
        name.endsWith(":")
          ? specifier.startsWith(name)
          : specifier === name || specifier.startsWith(`${name}/`),
      );
      if (known) return;
      const home = Object.keys(FOLDERS).filter((folder) =>
        FOLDERS[folder].packages.some((name) => specifier === name || specifier.startsWith(name)),
      );
      context.report({
        node,
        message:
          home.length > 0
            ? `src/${from} holds ${rule.holds} and may not import ${specifier}; that belongs in ${home.map((name) => `src/${name}`).join(" or ")}.`
            : `src/${from} may not import ${specifier}; a package is let in per folder in eslint.arrow.js, with a reason.`,
      });
    }

    function check(source, typeOnly) {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const specifier = source.value;
      if (specifier.startsWith(".") || specifier.startsWith("/")) checkFolder(source, specifier, typeOnly);
      else checkPackage(source, specifier);
    }

    const typesOnly = (node, kind) =>
      node[kind] === "type" ||
      (node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier[kind] === "type"));

    return {
      ImportDeclaration: (node) => check(node.source, typesOnly(node, "importKind")),
      ExportNamedDeclaration: (node) =>
        check(node.source, node.source ? typesOnly(node, "exportKind") : false),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0], false),
    };
  },
};

const hostNames = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const from = folderOf(context.filename, context.cwd);
    function report(node, name) {
      context.report({
        node,
        message: `Only src/excel (and the stand-in) may name ${name}; ${from === null ? "this file" : `src/${from}`} asks for it through the port src/app/workbook.ts.`,
      });
    }
    return {
      "Program:exit"(program) {
        // What no scope of ours defines: values and types alike.
        const scope = context.sourceCode.getScope(program);
        const globals = [...scope.variables, ...scope.set.values()].filter(
          (variable) => variable.defs.length === 0,
        );
        const references = new Set([...scope.through, ...globals.flatMap((variable) => variable.references)]);
        for (const { identifier } of references) {
          if (HOST_NAMES.has(identifier.name)) report(identifier, identifier.name);
        }
      },
      MemberExpression(node) {
        if (node.object.type !== "Identifier" || !GLOBAL_OBJECTS.has(node.object.name)) return;
        const name = node.computed ? node.property.value : node.property.name;
        if (HOST_NAMES.has(name)) report(node, name);
      },
    };
  },
};

export const arrow = { meta: { name: "arrow" }, rules: { direction, "host-names": hostNames } };
