import { basename, dirname } from "node:path";
import { createMarket, readShortlists, shareMarket, shortlistColumns } from "taavon";
import { jsonPieces } from "../match-batch/json-pieces";
import { readInput } from "../match-batch/read-input";
import { readPolicy } from "../match-batch/read-policy";
import { writeOutput } from "../match-batch/write-output";
import type { Arguments } from "./arguments";
import { openShortlistPool } from "./open-pool";

/** Reads the dataset, finds all lists, writes them; one thread works without a pool. Returns what to say. */
export async function run({ dataset, k, by, threads, out }: Arguments): Promise<string> {
  const input = await readInput(dataset);
  const market = createMarket(input.dataset, await readPolicy());
  const shared = shareMarket(market);
  const find = async () => {
    if (threads === 1) return shortlistColumns(shared, { by, k });
    const pool = openShortlistPool(shared, threads);
    try {
      return await pool.find({ by, k });
    } finally {
      await pool.close();
    }
  };
  const started = performance.now();
  const columns = await find();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const lists = readShortlists(market, columns);
  const { signal } = new AbortController();
  await writeOutput(dirname(out), [{ name: basename(out), pieces: jsonPieces({ lists }) }], {
    signal,
  });
  const owners = columns.owners.to - columns.owners.from;
  return `${owners} lists by ${by} with ${threads} threads in ${seconds} s, start of the threads included`;
}
