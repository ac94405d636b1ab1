import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BadInput } from "../match-batch/bad-input";

/** What the command line asks for. */
export interface Arguments {
  readonly plan: string;
  readonly dataset: string;
  /** The bundled policy where absent. */
  readonly policy?: string;
  /** The bundled procedure where absent. */
  readonly procedure?: string;
  readonly out: string;
  readonly help: boolean;
}

const BUNDLED = fileURLToPath(new URL("../province/data", import.meta.url));

export const USAGE = `Usage: tsx examples/dossier/main.ts [options]

  --plan FILE        a plan that \`npm run match\` wrote (default: out/plan.json)
  --dataset PATH     the dataset of that plan (default: the bundled province)
  --policy FILE      the policy of that plan (default: the bundled policy of Zanjan)
  --procedure FILE   a formation procedure in JSON (default: the bundled one of thirteen steps)
  --out DIR          where the dossiers go, a folder each (default: out/dossiers)
  --help             this text

Exit codes: 0 done, 1 the plan failed its verification or could not be written, 2 bad input.
`;

/** Reads the command line; throws `BadInput` for what it does not understand. */
export function parseArguments(words: readonly string[]): Arguments {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        plan: { ...text, default: "out/plan.json" },
        dataset: { ...text, default: BUNDLED },
        policy: text,
        procedure: text,
        out: { ...text, default: "out/dossiers" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { policy, procedure, ...given } = values;
    return {
      ...given,
      ...(policy === undefined ? {} : { policy }),
      ...(procedure === undefined ? {} : { procedure }),
    };
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new BadInput([`${message.charAt(0).toLowerCase()}${message.slice(1)}`, "try --help"]);
  }
}
