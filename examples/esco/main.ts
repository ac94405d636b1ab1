import { readArguments, USAGE } from "./arguments";
import { matchOccupations } from "./match-occupations";

try {
  for (const line of matchOccupations(readArguments(process.argv.slice(2)))) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
