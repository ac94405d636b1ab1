// npm run bench:compare -- before.json after.json
import { readFileSync } from "node:fs";
import { comparisonText } from "./shortlists/comparison-text";
import type { BenchResults } from "./shortlists/results";

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  process.stderr.write("usage: npm run bench:compare -- BEFORE.json AFTER.json\n");
  process.exitCode = 1;
} else {
  process.stdout.write(comparisonText(read(before), read(after)));
}

function read(path: string): BenchResults {
  const results = JSON.parse(readFileSync(path, "utf8")) as BenchResults;
  if (results.schema === "taavon.bench.shortlists/1") return results;
  throw new Error(`${path}: expected the figures of \`npm run bench\``);
}
