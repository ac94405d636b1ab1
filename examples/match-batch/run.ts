import { createMarket, verifyPlan } from "taavon";
import { type Arguments, parseArguments, USAGE } from "./arguments";
import { DONE, explainFailure, Unverified } from "./failure";
import { outputFiles } from "./output-files";
import { workOut } from "./programme/work-out";
import { createProgress, type ProgressView, type Terminal } from "./progress";
import { propose } from "./propose";
import { describeRejected, type RejectedRecord, readInput } from "./read-input";
import { readPolicy } from "./read-policy";
import { breathe } from "./stopped";
import { summarize } from "./summary";
import { writeOutput } from "./write-output";

/** Where the job speaks, and how it hears that it should stop. */
export interface Surroundings {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly signal: AbortSignal;
}

/** Rejected records that are named on the terminal; all of them are in rejected.json. */
const MOST_NAMED = 10;

/** Runs the whole job and returns its exit code; only a defect in the program itself throws. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  const progress = createProgress(around.stderr, () => performance.now());
  try {
    const given = parseArguments(words);
    if (given.help) {
      around.stdout.write(USAGE);
      return DONE;
    }
    return await match(given, { ...around, progress });
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

async function match(
  given: Arguments,
  { stdout, stderr, signal, progress }: Stage,
): Promise<number> {
  const started = performance.now();
  const phase = async (name: string): Promise<void> => {
    progress.show({ phase: name, done: 0, total: 0 });
    await breathe(signal);
  };

  await phase("reading");
  const policy = await readPolicy(given.policy);
  const { dataset, rejected } = await readInput(given.dataset);
  progress.end();
  nameRejected(rejected, stderr);

  await phase("compiling");
  const market = createMarket(dataset, policy);
  const plan = await propose(market, {
    effort: given.effort,
    rejected: rejected.length,
    signal,
    onProgress: progress.show,
  });

  if (given.verify) {
    await phase("verifying");
    const { ok, findings } = verifyPlan(dataset, policy, plan);
    if (!ok) throw new Unverified(findings);
  }

  const programme = await workOut(market, plan, {
    extent: given.programme,
    creditBudget: given.creditBudget,
    onPart: (part) => phase(`working out ${part}`),
  });
  const files = outputFiles({
    dataset,
    policy,
    market,
    plan,
    rejected,
    programme,
    shortlists: given.shortlists,
  });
  await writeOutput(given.out, files, {
    signal,
    onFile: (name, index) =>
      progress.show({
        phase: `writing ${name.split("/")[0]}`,
        done: index + 1,
        total: files.length,
      }),
  });
  progress.end();
  const seconds = (performance.now() - started) / 1_000;
  const names = files.map(({ name }) => name);
  stdout.write(
    summarize({ plan, folder: given.out, files: names, verified: given.verify, seconds }),
  );
  return DONE;
}

function nameRejected(rejected: readonly RejectedRecord[], stderr: Terminal): void {
  for (const record of rejected.slice(0, MOST_NAMED)) {
    stderr.write(`rejected ${describeRejected(record)}\n`);
  }
  const more = rejected.length - MOST_NAMED;
  if (more > 0) stderr.write(`rejected ${more} more, see rejected.json\n`);
}
