import { parseArgs } from "node:util";
import { SHAPES, type Shape, SIZES } from "../workload/workload";
import { PEERS, type Peer, type SizeName } from "./results";

/** What the command line asks for. */
export interface Arguments {
  readonly sizes: readonly SizeName[];
  readonly shapes: readonly Shape[];
  /** Undefined: those that are there, where they do not take long. */
  readonly peers: readonly Peer[] | undefined;
  /** Undefined: by size. */
  readonly repeat: number | undefined;
  /** Milliseconds. */
  readonly warmUp: number;
  readonly out: string;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run bench -- [options]

  --sizes S,M,L,XL   seekers × opportunities: S 1k × 50, M 20k × 500, L 100k × 2k, XL 1M × 10k
                     (default: S,M)
  --shapes A,B       ${SHAPES.join(", ")} (default: all)
  --peers A,B        ${PEERS.join(", ")} or none (default: all that can be had; the databases at
                     S and M only, at L where they are named)
  --repeat N         timed runs of each task (default: 25 at S, 9 at M, 5 at L, 3 at XL)
  --warm-up MS       milliseconds of runs of each task that are not counted (default: 1000)
  --out FILE         the figures as JSON (default: out/bench-shortlists.json)
`;

const SIZE_NAMES = Object.keys(SIZES) as SizeName[];

/** Reads the command line; throws an `Error` that says what is wrong with it. */
export function readArguments(words: readonly string[]): Arguments {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: "string", default: "S,M" },
      shapes: { type: "string", default: SHAPES.join() },
      peers: text,
      repeat: text,
      "warm-up": { type: "string", default: "1000" },
      out: { type: "string", default: "out/bench-shortlists.json" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { peers, repeat } = values;
  return {
    sizes: listOf("--sizes", values.sizes, SIZE_NAMES),
    shapes: listOf("--shapes", values.shapes, SHAPES),
    peers:
      peers === undefined ? undefined : peers === "none" ? [] : listOf("--peers", peers, PEERS),
    repeat: repeat === undefined ? undefined : wholeNumber("--repeat", repeat, 1),
    warmUp: wholeNumber("--warm-up", values["warm-up"], 0),
    out: values.out,
    help: values.help,
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Error(`${option} should be a whole number from ${least} to 999999, got \`${text}\``);
}

/** The names that a text lists, in the order in which they are known. */
export function listOf<Name extends string>(
  option: string,
  text: string,
  names: readonly Name[],
): readonly Name[] {
  const given = text.split(",");
  const stranger = given.find((word) => !names.some((name) => name === word));
  if (stranger === undefined) return names.filter((name) => given.includes(name));
  throw new Error(`${option} should be of ${names.join(", ")}, got \`${stranger}\``);
}
