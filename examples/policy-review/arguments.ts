import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Effort } from "../match-batch/arguments";
import { BadInput } from "../match-batch/bad-input";

/** What the review is asked to do. */
export interface Arguments {
  /** The policy under review; the bundled one where absent. */
  readonly policy?: string;
  /** The policy in force; the bundled one where absent. */
  readonly against?: string;
  /** Data at hand; only the laws are tried where absent. */
  readonly dataset?: string;
  readonly out: string;
  /** How many markets each law is tried in; as many as each law says where absent. */
  readonly runs?: number;
  readonly seed?: number;
  readonly effort: Effort;
  readonly help: boolean;
}

const EFFORTS: readonly Effort[] = ["quick", "standard", "thorough"];

/** The word for the bundled province in the place of a path. */
const BUNDLED = "bundled";

const PROVINCE = fileURLToPath(new URL("../province/data", import.meta.url));

export const USAGE = `Usage: npm run review -- [options]

  --policy FILE    the policy under review, in JSON (default: the bundled policy of Zanjan)
  --against FILE   the policy in force, in JSON (default: the bundled policy of Zanjan)
  --dataset PATH   data at hand: a JSON file, a folder with dataset.json and seekers.jsonl,
                   or the word ${BUNDLED} for the bundled province (default: none, only the laws)
  --out DIR        where review.json and report.html go (default: out)
  --runs N         markets that each law is tried in (default: as many as each law says)
  --seed N         of the drawn markets (default: 1389)
  --effort NAME    ${EFFORTS.join(", ")}: how long plans of the data are searched for
                   (default: standard)
  --help           this text

Exit codes: 0 passed, 1 not passed or could not be written, 2 bad input.
`;

/** Reads the command line; throws `BadInput` for what it does not understand. */
export function parseArguments(words: readonly string[]): Arguments {
  const { policy, against, dataset, out, runs, seed, effort, help } = readOptions(words);
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(against === undefined ? {} : { against }),
    ...(dataset === undefined ? {} : { dataset: dataset === BUNDLED ? PROVINCE : dataset }),
    out: out ?? "out",
    ...(runs === undefined ? {} : { runs: whole("--runs", runs, 1) }),
    ...(seed === undefined ? {} : { seed: whole("--seed", seed, 0) }),
    effort: effortOf(effort ?? "standard"),
    help: help ?? false,
  };
}

type Option = "policy" | "against" | "dataset" | "out" | "runs" | "seed" | "effort";

function readOptions(
  words: readonly string[],
): Partial<Record<Option, string | undefined>> & { readonly help?: boolean | undefined } {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        policy: text,
        against: text,
        dataset: text,
        out: text,
        runs: text,
        seed: text,
        effort: text,
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new BadInput([`${message.charAt(0).toLowerCase()}${message.slice(1)}`, "try --help"]);
  }
}

function whole(name: string, text: string, least: number): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw new BadInput([`${name} should be a whole number from ${least} to 999999, got \`${text}\``]);
}

function effortOf(text: string): Effort {
  const effort = EFFORTS.find((one) => one === text);
  if (effort !== undefined) return effort;
  throw new BadInput([`--effort should be one of ${EFFORTS.join(", ")}, got \`${text}\``]);
}
