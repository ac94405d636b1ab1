import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runExample } from "./run-example";

const load = import.meta.glob("../../src/**/*.ts");

/** The `@example` blocks of a file without the stars, as far as they promise a value. */
function examplesOf(text: string): readonly string[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([comment]) => comment.slice(0, -2).replaceAll(/^ *\* ?/gm, ""))
    .flatMap((comment) => comment.split(/^@(?=\w)/m))
    .filter((tag) => tag.startsWith("example") && tag.includes("// =>"))
    .map((tag) => tag.slice("example".length));
}

describe("the examples in docstrings", () => {
  const files = Object.entries(load).map(([path, module]) => ({
    path,
    module,
    examples: examplesOf(readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")),
  }));

  it("are found", () => {
    expect(files.flatMap(({ examples }) => examples).length).toBeGreaterThan(20);
  });

  for (const { path, module, examples } of files) {
    examples.forEach((code, index) => {
      it(`are right in ${path.replace("../../", "")}, number ${index + 1}`, async () => {
        const names = { ...((await module()) as object) };
        expect(await runExample(code, { names })).toBeGreaterThan(0);
      });
    });
  }
});
