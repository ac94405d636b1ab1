import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  readonly esco: string;
  readonly out: string;
  /** Candidates per role. */
  readonly k: number;
}

export const USAGE = `usage: npm run match:esco -- [--esco DIR] [--out DIR] [--k K]
  --esco DIR  folder of ESCO's CSV files (default ../shared/data/esco beside the project)
  --out DIR   where shortlists.json goes (default out/esco)
  --k K       candidates per role, 1 or more (default 10)`;

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Reads the command line; throws an `Error` that says what is wrong with it. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      esco: { type: "string", default: fromRoot("../shared/data/esco") },
      out: { type: "string", default: fromRoot("out/esco") },
      k: { type: "string", default: "10" },
    },
  });
  const k = Number(values.k);
  if (!/^\d+$/.test(values.k) || !Number.isSafeInteger(k) || k < 1) {
    throw new Error("`--k` should be an integer of 1 or more");
  }
  return { esco: values.esco, out: values.out, k };
}
