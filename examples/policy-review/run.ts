import { hashPolicy, type Policy } from "taavon";
import { type PolicyReview, type ReviewOptions, reviewPolicy } from "taavon/testing";
import { explainFailure } from "../match-batch/failure";
import { jsonPieces } from "../match-batch/json-pieces";
import { createProgress, type ProgressView, type Terminal } from "../match-batch/progress";
import { describeRejected, type Input, readInput } from "../match-batch/read-input";
import { readPolicy } from "../match-batch/read-policy";
import { writeOutput } from "../match-batch/write-output";
import { type Arguments, parseArguments, USAGE } from "./arguments";
import { reportPieces } from "./report/report";
import { summarize } from "./summary";

/** Where the review speaks. */
export interface Surroundings {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

const PASSED = 0;
const NOT_PASSED = 1;

/** Rejected records that are named on the terminal. */
const MOST_NAMED = 10;

/** Runs the whole review and returns its exit code; only a defect in the program itself throws. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  const progress = createProgress(around.stderr, () => performance.now());
  try {
    const given = parseArguments(words);
    if (given.help) {
      around.stdout.write(USAGE);
      return PASSED;
    }
    return await review(given, { ...around, progress });
  } catch (error) {
    progress.end();
    const { code, lines } = explainFailure(error);
    around.stderr.write(lines.map((line) => `${line}\n`).join(""));
    return code;
  }
}

interface Stage extends Surroundings {
  readonly progress: ProgressView;
}

async function review(given: Arguments, { stdout, stderr, progress }: Stage): Promise<number> {
  const policy = await readPolicy(given.policy);
  const current = await readPolicy(given.against);
  const input = given.dataset === undefined ? undefined : await readInput(given.dataset);
  nameRejected(input?.rejected ?? [], stderr);
  const found = reviewPolicy(policy, {
    ...lawOptions(given),
    ...(input === undefined ? {} : { dataset: input.dataset, effort: given.effort }),
    ...(isSame(policy, current) ? {} : { current }),
    onProgress: ({ law, done, total }) => progress.show({ phase: law ?? "laws", done, total }),
  });
  const files = [
    { name: "review.json", pieces: jsonPieces(found) },
    { name: "report.html", pieces: reportOf(found, { policy, current, input }) },
  ];
  await writeOutput(given.out, files, { signal: new AbortController().signal });
  progress.end();
  stdout.write(summarize(found, given.out));
  return found.passed ? PASSED : NOT_PASSED;
}

function lawOptions({ runs, seed }: Arguments): Pick<ReviewOptions, "runs" | "seed"> {
  return {
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function reportOf(
  review: PolicyReview,
  given: { readonly policy: Policy; readonly current: Policy; readonly input: Input | undefined },
): Iterable<string> {
  const { policy, current, input } = given;
  return reportPieces({ review, policy, current, dataset: input?.dataset });
}

function isSame(policy: Policy, current: Policy): boolean {
  return hashPolicy(policy) === hashPolicy(current);
}

function nameRejected(rejected: Input["rejected"], stderr: Terminal): void {
  for (const record of rejected.slice(0, MOST_NAMED)) {
    stderr.write(`rejected ${describeRejected(record)}\n`);
  }
  const more = rejected.length - MOST_NAMED;
  if (more > 0) stderr.write(`rejected ${more} more\n`);
}
