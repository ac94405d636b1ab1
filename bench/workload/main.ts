// npx tsx bench/workload/main.ts --out DIR [--shape zanjan] [--size S | --seekers N --opportunities M] [--seed 1389]
import { parseArgs } from "node:util";
import { createWorkload } from "./create-workload";
import { SHAPES, SIZES, type WorkloadSize } from "./workload";
import { writeWorkload } from "./write-workload";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    shape: { type: "string", default: "zanjan" },
    size: { type: "string", default: "S" },
    seekers: { type: "string" },
    opportunities: { type: "string" },
    seed: { type: "string", default: "1389" },
  },
});

if (values.out === undefined) throw new Error("missing `--out`: the folder to write to");
const shape = oneOf("shape", values.shape, SHAPES);
await writeWorkload(createWorkload({ shape, size: readSize(), seed: values.seed }), values.out);

function readSize(): WorkloadSize {
  const names = Object.keys(SIZES) as (keyof typeof SIZES)[];
  const { seekers, opportunities } = SIZES[oneOf("size", values.size, names)];
  return {
    seekers: readCount("seekers") ?? seekers,
    opportunities: readCount("opportunities") ?? opportunities,
  };
}

function readCount(name: "seekers" | "opportunities"): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,7}$/.test(text))
    throw new Error(`--${name} wants a whole number up to 9999999, got \`${text}\``);
  return Number(text);
}

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === text);
  if (name === undefined)
    throw new Error(`--${option} wants one of ${names.join(", ")}, got \`${text}\``);
  return name;
}
