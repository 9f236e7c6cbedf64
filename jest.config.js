/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  testEnvironment: "node",
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Its package.json names a file for require() that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(@ironcalc|@cj-tech-master|numfmt|strip-bom|uuid)/)"],
  testSequencer: "<rootDir>/jest.sequencer.js",
  // Most files wait on nothing: every core has one, also on a machine of two.
  maxWorkers: "100%",
  testTimeout: 240000,
};
