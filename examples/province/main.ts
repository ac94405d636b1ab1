// npm run generate -- --out DIR [--seekers N] [--opportunities M] [--investment-share BP] [--seed S]
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { generateProvince, type ProvinceSize } from "./generate-province";
import { provinceOpportunities } from "./opportunities/province-opportunities";
import { writeDataset, writeLines } from "./province-text";

// why: up to here a reader gets everything but the seekers from one file
const FEW = 500;

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    seekers: { type: "string" },
    opportunities: { type: "string" },
    "investment-share": { type: "string" },
    seed: { type: "string" },
  },
});

await main();

async function main(): Promise<void> {
  if (values.out === undefined) throw new Error("missing `--out`: the folder to write to");
  const size = readSize();
  const province = generateProvince(size);
  const isFew = (size.opportunities ?? provinceOpportunities.length) <= FEW;
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, "dataset.json"), writeDataset(province, isFew));
  await writeStream(join(values.out, "seekers.jsonl"), writeLines(province.seekers()));
  const opportunitiesPath = join(values.out, "opportunities.jsonl");
  // why: an older file would contradict the dataset
  if (isFew) await rm(opportunitiesPath, { force: true });
  else await writeStream(opportunitiesPath, writeLines(province.opportunities()));
}

function readSize(): ProvinceSize {
  const seekers = readCount("seekers");
  const opportunities = readCount("opportunities");
  const investmentShare = readCount("investment-share");
  return {
    ...(seekers !== undefined && { seekers }),
    ...(opportunities !== undefined && { opportunities }),
    ...(investmentShare !== undefined && { investmentShare }),
    ...(values.seed !== undefined && { seed: values.seed }),
  };
}

function readCount(name: "seekers" | "opportunities" | "investment-share"): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,9}$/.test(text))
    throw new Error(`--${name} wants a whole number, got \`${text}\``);
  return Number(text);
}

async function writeStream(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  let block = "";
  for (const line of lines) {
    block += line;
    if (block.length < 65_536) continue;
    if (!stream.write(block)) await once(stream, "drain");
    block = "";
  }
  stream.end(block);
  await finished(stream);
}
