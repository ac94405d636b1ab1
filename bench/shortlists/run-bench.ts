import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Arguments } from "./arguments";
import { REPEAT } from "./cell";
import { growthOf } from "./growth";
import { originOf } from "./origin";
import { peersOfSize } from "./peers-of-size";
import { costToZanjan, ratiosOf } from "./ratios";
import { readyPeers } from "./ready-peers";
import { type BenchResults, type CellResult, PEERS } from "./results";
import { runCell } from "./run-cell";

const K = 20;
const SEED = "1389";

/** Measures every size and shape, one after the other, and writes the figures; stops at the first fault. */
export async function runBench(
  { sizes, shapes, peers: named, repeat, warmUp, out }: Arguments,
  say: (line: string) => void,
): Promise<BenchResults> {
  const origin = originOf(new Date());
  const absent = await readyPeers(named ?? PEERS, say);
  const cells: CellResult[] = [];
  for (const size of sizes) {
    const { peers, notes } = peersOfSize(size, named, absent);
    for (const shape of shapes) {
      const runs = { repeat: repeat ?? REPEAT[size], warmUp };
      const cell = { size, shape, peers, ...runs, k: K, seed: SEED };
      const result = await runCell(cell, (stage) => say(`${size} ${shape}: ${stage}`));
      cells.push({ ...result, notes: [...notes, ...result.notes] });
    }
  }
  const results: BenchResults = {
    schema: "taavon.bench.shortlists/1",
    origin,
    k: K,
    seed: SEED,
    cells,
    factors: cells.map((cell) => ({
      of: `${cell.size} ${cell.shape}`,
      ...ratiosOf(cell),
      toZanjan: costToZanjan(cell, cells),
    })),
    growth: growthOf(cells),
  };
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}
