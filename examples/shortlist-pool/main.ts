import { BadInput } from "../match-batch/bad-input";
import { readArguments, USAGE } from "./arguments";
import { run } from "./run";

try {
  console.log(await run(readArguments(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof BadInput) console.error(USAGE);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
