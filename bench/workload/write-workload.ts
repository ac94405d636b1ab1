import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Workload } from "./workload";

// why: up to here a reader gets everything but the seekers from one file
const FEW = 500;
const BLOCK = 65_536;

/**
 * Writes a workload as a folder that `npm run match -- --dataset` reads: `dataset.json`,
 * `seekers.jsonl` and, above 500 of them, `opportunities.jsonl`; one record a line. Waits for the
 * disk, so memory does not grow with the number of seekers.
 */
export async function writeWorkload(workload: Workload, folder: string): Promise<void> {
  const isFew = workload.opportunities.length <= FEW;
  await mkdir(folder, { recursive: true });
  await writeStream(join(folder, "dataset.json"), datasetPieces(workload, isFew));
  await writeStream(join(folder, "seekers.jsonl"), lines(workload.seekers()));
  const opportunitiesPath = join(folder, "opportunities.jsonl");
  // why: an older file would contradict the dataset
  if (isFew) await rm(opportunitiesPath, { force: true });
  else await writeStream(opportunitiesPath, lines(workload.opportunities));
}

function* datasetPieces(workload: Workload, withOpportunities: boolean): Generator<string> {
  const { regions, distances, taxonomy, opportunities } = workload;
  yield `{\n"regions": `;
  yield* list(regions);
  if (distances !== undefined) {
    yield `,\n"distances": `;
    yield* list(distances);
  }
  const levels = taxonomy.levels === undefined ? "" : `"levels": ${taxonomy.levels}, `;
  yield `,\n"taxonomy": {${levels}"skills": `;
  yield* list(taxonomy.skills);
  yield "}";
  if (withOpportunities) {
    yield `,\n"opportunities": `;
    yield* list(opportunities);
  }
  yield "\n}\n";
}

function* list(records: Iterable<object>): Generator<string> {
  let opening = "[\n";
  for (const record of records) {
    yield opening + JSON.stringify(record);
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]" : "\n]";
}

function* lines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

async function writeStream(path: string, pieces: Iterable<string>): Promise<void> {
  await pipeline(blocks(pieces), createWriteStream(path));
}

/** The same text in fewer, larger pieces: one call of the file system each. */
function* blocks(pieces: Iterable<string>): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  yield block;
}
