import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^taavon\/review$/, replacement: source("review/index.ts") },
      { find: /^taavon\/programme$/, replacement: source("programme/index.ts") },
      { find: /^taavon\/solvers$/, replacement: source("solvers/index.ts") },
      { find: /^taavon\/testing$/, replacement: source("testing/index.ts") },
      { find: /^taavon$/, replacement: source("index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    reporters: ["default", "./test/tally-reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportOnFailure: true,
      thresholds: {
        lines: 95,
        branches: 95,
        "src/verify/**": { lines: 100, branches: 100 },
      },
    },
  },
});
