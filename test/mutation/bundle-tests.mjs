import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const fileMark = "file of the tests that follow:";

/**
 * Bundles tests with the sources that they import into one module. On import it hands each test to
 * `globalThis.collected`, after the file that it stands in.
 */
export async function bundleTests(paths, outfile) {
  const files = paths.flatMap((found) => [...testFiles(found)]);
  await build({
    stdin: {
      contents: files.map((file) => `import "${fileMark}${file}"; import "./${file}";`).join("\n"),
      resolveDir: process.cwd(),
      loader: "ts",
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    // the package says that nothing has side effects, but importing a test does
    ignoreAnnotations: true,
    logLevel: "error",
    plugins: [{ name: "stand-ins", setup: standIn }],
  });
}

function* testFiles(found) {
  if (found.endsWith(".test.ts")) yield found;
  if (!statSync(found).isDirectory()) return;
  for (const name of readdirSync(found).sort()) yield* testFiles(`${found}/${name}`);
}

function standIn({ onResolve, onLoad }) {
  onResolve({ filter: /^vitest$/ }, () => ({ path: here("vitest-stand-in.mjs") }));
  onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
    importer === here("fast-check-stand-in.mjs")
      ? { path: "fast-check", external: true }
      : { path: here("fast-check-stand-in.mjs") },
  );
  onResolve({ filter: new RegExp(`^${fileMark}`) }, ({ path: name }) => ({
    path: name,
    namespace: "mark",
  }));
  onLoad({ filter: /.*/, namespace: "mark" }, ({ path: name }) => ({
    contents: `globalThis.collected.file = ${JSON.stringify(name.slice(fileMark.length))};`,
  }));
  // as the aliases of vitest.config.ts
  onResolve({ filter: /^taavon(\/|$)/ }, ({ path: name }) => ({
    path: path.resolve("src", name.slice("taavon/".length), "index.ts"),
  }));
}
