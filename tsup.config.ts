import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    programme: "src/programme/index.ts",
    review: "src/review/index.ts",
    solvers: "src/solvers/index.ts",
    testing: "src/testing/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  // why: tsup 8 hands TypeScript 6 a deprecated baseUrl.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
