import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BadInput } from "./bad-input";

/** What the job is asked to do. */
export interface Arguments {
  readonly dataset: string;
  /** The bundled policy where absent. */
  readonly policy?: string;
  readonly out: string;
  readonly shortlists: number;
  readonly effort: Effort;
  readonly verify: boolean;
  readonly programme: ProgrammeExtent;
  /** Rial for facilities; half of what the units ask where absent. */
  readonly creditBudget?: number;
  readonly help: boolean;
}

/** How long to search for a better plan. */
export type Effort = (typeof EFFORTS)[number];

const EFFORTS = ["quick", "standard", "thorough"] as const;

/** How much of what follows a plan is worked out: nothing, all but courses, or all. */
export type ProgrammeExtent = (typeof EXTENTS)[number];

const EXTENTS = ["no", "yes", "full"] as const;

const BUNDLED = fileURLToPath(new URL("../province/data", import.meta.url));

export const USAGE = `Usage: npm run match -- [options]

  --dataset PATH     a JSON file, or a folder with dataset.json and seekers.jsonl,
                     opportunities.jsonl (default: the bundled province)
  --policy FILE      a policy in JSON (default: the bundled policy of Zanjan)
  --out DIR          where the results go (default: out)
  --shortlists K     candidates listed per role in shortlists.json (default: 10)
  --effort NAME      ${EFFORTS.join(", ")} (default: standard)
  --verify yes|no    recompute the plan before writing it (default: yes)
  --programme NAME   what follows the plan, from dossiers to statistics: no, yes, or full,
                     which plans courses too, and tries them (default: yes)
  --credit-budget R  rials for facilities (default: half of what the units ask)
  --help             this text

Exit codes: 0 done, 1 the plan failed its verification or could not be written,
2 bad input, 130 stopped by Ctrl-C; nothing is left half-written.
`;

/** Reads the command line; throws `BadInput` for what it does not understand. */
export function parseArguments(words: readonly string[]): Arguments {
  const given = readOptions(words);
  return {
    dataset: given.dataset ?? BUNDLED,
    ...(given.policy === undefined ? {} : { policy: given.policy }),
    out: given.out ?? "out",
    shortlists: count("--shortlists", given.shortlists ?? "10"),
    effort: oneOf("--effort", given.effort ?? "standard", EFFORTS),
    verify: oneOf("--verify", given.verify ?? "yes", ["yes", "no"]) === "yes",
    programme: oneOf("--programme", given.programme ?? "yes", EXTENTS),
    ...(given["credit-budget"] === undefined
      ? {}
      : { creditBudget: rials("--credit-budget", given["credit-budget"]) }),
    help: given.help ?? false,
  };
}

interface Options {
  readonly dataset?: string | undefined;
  readonly policy?: string | undefined;
  readonly out?: string | undefined;
  readonly shortlists?: string | undefined;
  readonly effort?: string | undefined;
  readonly verify?: string | undefined;
  readonly programme?: string | undefined;
  readonly "credit-budget"?: string | undefined;
  readonly help?: boolean | undefined;
}

function readOptions(words: readonly string[]): Options {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        dataset: text,
        policy: text,
        out: text,
        shortlists: text,
        effort: text,
        verify: text,
        programme: text,
        "credit-budget": text,
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new BadInput([`${message.charAt(0).toLowerCase()}${message.slice(1)}`, "try --help"]);
  }
}

function count(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) {
    throw new BadInput([`${name} should be a whole number from 0 to 999999, got \`${text}\``]);
  }
  return Number(text);
}

function rials(name: string, text: string): number {
  const amount = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(amount)) return amount;
  throw new BadInput([`${name} should be a whole number of rials below 2^53, got \`${text}\``]);
}

function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw new BadInput([`${name} should be one of ${choices.join(", ")}, got \`${text}\``]);
}
