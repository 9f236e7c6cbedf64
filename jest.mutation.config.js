import config from "./jest.config.js";

/** The tests of the engine alone: each of thousands of changes is tried on them. @type {import("jest").Config} */
export default {
  ...config,
  testMatch: ["<rootDir>/tests/scenario/**/*.test.ts", "<rootDir>/tests/model/**/*.test.ts"],
};
