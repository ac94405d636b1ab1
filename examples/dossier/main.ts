import { DONE, explainFailure } from "../match-batch/failure";
import { parseArguments, USAGE } from "./arguments";
import { writeDossiers } from "./write-dossiers";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

try {
  const given = parseArguments(process.argv.slice(2));
  if (given.help) process.stdout.write(USAGE);
  else {
    const count = await writeDossiers(given, stop.signal);
    process.stdout.write(`${count} dossiers in ${given.out}\n`);
  }
  process.exitCode = DONE;
} catch (error) {
  const { code, lines } = explainFailure(error);
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
  process.exitCode = code;
}
