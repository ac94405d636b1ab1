import { fileURLToPath } from "node:url";
import { room } from "./rooms.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
// biome-ignore lint/style/noDefaultExport: stryker reads its settings from the default export
export default {
  plugins: [here("in-process-runner.mjs"), "@stryker-mutator/vitest-runner"],
  testRunner: "in-process",
  // for --testRunner vitest
  vitest: { configFile: "test/mutation/vitest.config.mjs" },
  mutate: [`src/${room}/**/*.ts`, "!src/**/index.ts"],
  coverageAnalysis: "perTest",
  // a table at the top of a module would ask every test again for each of its words
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `out/mutation/${room}.json`,
  tempDirName: "out/mutation/sandbox",
  ignorePatterns: ["bench", "coverage", "dist", "out"],
  concurrency: 1,
  // endless loops are found by counting; the clock is for what counting misses, on a busy machine
  timeoutMS: 8_000,
  timeoutFactor: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `out/mutation/${room}-report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
