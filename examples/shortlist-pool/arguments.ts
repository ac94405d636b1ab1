import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BadInput } from "../match-batch/bad-input";

/** What the command line asks for. */
export interface Arguments {
  readonly dataset: string;
  readonly k: number;
  readonly by: "role" | "seeker";
  readonly threads: number;
  readonly out: string;
}

const BUNDLED = fileURLToPath(new URL("../province/data", import.meta.url));

export const USAGE = `Usage: npm run shortlist:pool -- --out FILE [options]

  --out FILE         where the lists go, as JSON
  --dataset PATH     a JSON file, or a folder with dataset.json, seekers.jsonl and
                     opportunities.jsonl (default: the bundled province)
  --k K              how many are listed (default: 20)
  --by role|seeker   whose lists (default: role)
  --threads N        how many threads answer (default: one for each core)`;

/** Reads the command line; throws `BadInput` for what it does not understand. */
export function readArguments(words: readonly string[]): Arguments {
  const { dataset = BUNDLED, k = "20", by = "role", threads, out } = readOptions(words);
  if (out === undefined) throw new BadInput(["missing `--out`: the file to write"]);
  if (by !== "role" && by !== "seeker") {
    throw new BadInput([`--by should be one of role, seeker, got \`${by}\``]);
  }
  return {
    dataset,
    k: count("--k", k, 0),
    by,
    threads: threads === undefined ? availableParallelism() : count("--threads", threads, 1),
    out,
  };
}

type Options = Readonly<Partial<Record<"dataset" | "k" | "by" | "threads" | "out", string>>>;

function readOptions(words: readonly string[]): Options {
  const text = { type: "string" } as const;
  const options = { dataset: text, k: text, by: text, threads: text, out: text };
  try {
    return parseArgs({ args: [...words], options }).values as Options;
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new BadInput([`${message.charAt(0).toLowerCase()}${message.slice(1)}`]);
  }
}

function count(name: string, text: string, least: number): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw new BadInput([`${name} should be a whole number from ${least}, got \`${text}\``]);
}
