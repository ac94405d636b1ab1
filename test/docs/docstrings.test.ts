import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runExample } from "./run-example";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const paths = readdirSync(source, { encoding: "utf8", recursive: true }).sort();

/** The `@example` blocks of a file without the stars, as far as they promise a value. */
function examplesOf(text: string): readonly string[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([comment]) => comment.slice(0, -2).replaceAll(/^ *\* ?/gm, ""))
    .flatMap((comment) => comment.split(/^@(?=\w)/m))
    .filter((tag) => tag.startsWith("example") && tag.includes("// =>"))
    .map((tag) => tag.slice("example".length));
}

describe("the examples in docstrings", () => {
  const files = paths
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, examples: examplesOf(readFileSync(join(source, path), "utf8")) }));

  it("are found", () => {
    expect(files.flatMap(({ examples }) => examples).length).toBeGreaterThan(20);
  });

  for (const { path, examples } of files) {
    examples.forEach((code, index) => {
      it(`are right in src/${path}, number ${index + 1}`, async () => {
        const names: object = await import(join(source, path));
        expect(await runExample(code, { names: { ...names } })).toBeGreaterThan(0);
      });
    });
  }
});
