import { readArguments, USAGE } from "./arguments";
import { resultsText } from "./results-text";
import { runBench } from "./run-bench";

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) {
    process.stdout.write(USAGE);
  } else {
    const results = await runBench(given, (line) => process.stderr.write(`${line}\n`));
    process.stdout.write(`${resultsText(results)}\nwritten to ${given.out}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
