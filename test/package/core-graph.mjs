import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const ALLOWED = /^(zod|@noble\/hashes\/[a-z0-9]+)$/;

/** Throws when a built file, or a chunk that it loads, loads anything but what the core may. */
export function assertCoreGraph(entry) {
  const seen = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith(".")) waiting.push(join(dirname(file), fileName));
      else if (!ALLOWED.test(fileName)) throw new Error(`${file} loads \`${fileName}\``);
    }
  }
}
