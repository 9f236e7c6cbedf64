import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { arrow } from "./eslint.arrow.js";

const PURE = ["sheet", "model", "source", "scenario", "annex"];
const inFolders = (...folders) => folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

// The language itself is left; what a browser or Node adds is not there for pure code, and neither is the clock.
const ADDED = Object.keys({ ...globals.browser, ...globals.node, ...globals.worker })
  .filter((name) => !(name in globals.es2025))
  .concat("Date");
const NO_WORLD = "Pure folders have no DOM, clock, randomness or I/O: let the caller pass it in.";

const NO_NETWORK = "No data leaves the workbook: nothing in src opens a connection.";
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport"];

const withoutNetwork = NETWORK.map((name) => ({ name, message: NO_NETWORK }));
const noNetworkMembers = ["sendBeacon", ...NETWORK].map((property) => ({ property, message: NO_NETWORK }));
const withoutWorld = (...exceptions) =>
  ADDED.filter((name) => !NETWORK.includes(name) && !exceptions.includes(name)).map((name) => ({
    name,
    message: NO_WORLD,
  }));

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "node_modules/", "tests/approval/approved/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-generated-empty-object-type": "off", // Record<never, never>: a finding with no facts
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/non-nullable-type-assertion-style": "off", // "!" is refused, so a cast must stay possible
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { arrow },
    rules: {
      "arrow/direction": "error",
      "arrow/host-names": "error",
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "off", // the typed rule of the same name stands in strictTypeChecked
      "no-new-func": "error",
      "no-restricted-globals": ["error", ...withoutNetwork],
      "no-restricted-properties": ["error", ...noNetworkMembers],
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "A union of literals instead of an enum." },
        {
          selector:
            "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/], JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
          message: "Text from a workbook is never parsed as HTML: set text, or build elements.",
        },
        {
          selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]",
          message: "Text from a workbook is never parsed as HTML: set text, or build elements.",
        },
      ],
    },
  },
  {
    files: inFolders(...PURE, "text", "app"),
    rules: {
      "no-restricted-globals": ["error", ...withoutNetwork, ...withoutWorld()],
      "no-restricted-properties": [
        "error",
        ...noNetworkMembers,
        { object: "Math", property: "random", message: NO_WORLD },
      ],
    },
  },
  {
    // Use cases can be stopped, and wait; they still have no clock and no DOM.
    files: inFolders("app"),
    rules: {
      "no-restricted-globals": [
        "error",
        ...withoutNetwork,
        ...withoutWorld("AbortController", "AbortSignal", "DOMException"),
      ],
    },
  },
  {
    files: inFolders("excel"),
    plugins: { "office-addins": officeAddins },
    rules: {
      "arrow/host-names": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The stand-in plays the host, and the acceptance page asks the host without going through src/excel.
    files: ["src/standin/**/*.{ts,tsx}", "src/entry/{preview,annex,acceptance}*.{ts,tsx}"],
    rules: { "arrow/host-names": "off" },
  },
  {
    // What a bundled file exports is the bundler's to say.
    files: ["src/**/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["**/*.tsx", "src/pane/**/*.ts"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ["tests/**/*.{ts,tsx}", "bench/**/*.ts", "assets/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
