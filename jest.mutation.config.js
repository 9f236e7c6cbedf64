import path from "node:path";
import config from "./jest.config.js";

/** The tests of the engine alone, as one file: each of thousands of changes is tried on them. @type {import("jest").Config} */
export default {
  ...config,
  testMatch: ["<rootDir>/tests/support/engine-tests.cjs"],
  testEnvironment: path.join(import.meta.dirname, "jest.bail.cjs"),
};
