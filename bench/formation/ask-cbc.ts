import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PeerAnswer } from "./peer-answer";

/** Whether CBC (Debian `coinor-cbc`) is there. */
export function hasCbc(): boolean {
  return spawnSync("cbc", ["-quit"], { stdio: "ignore" }).status === 0;
}

/** Solves a model of so many variables in the LP format, one thread, so many CPU seconds. */
export async function askCbc(text: string, count: number, seconds: number): Promise<PeerAnswer> {
  const folder = await mkdtemp(join(tmpdir(), "taavon-cbc-"));
  try {
    const [model, solution] = [join(folder, "model.lp"), join(folder, "solution")];
    await writeFile(model, text);
    const words = `-timeMode cpu -sec ${seconds} -threads 0 -ratioGap 0 -solve -solution`.split(
      " ",
    );
    const { stdout } = await promisify(execFile)("cbc", [model, ...words, solution], {
      maxBuffer: 2 ** 26,
    });
    const cpu = /Total time \(CPU seconds\):\s+([\d.]+)/.exec(stdout)?.[1];
    return { ...readCbc(await readFile(solution, "utf8"), count), cpuSeconds: Number(cpu) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** CBC's solution file: a line on the outcome, then a line for each variable that is not 0. */
function readCbc(text: string, count: number): Omit<PeerAnswer, "cpuSeconds"> {
  const [outcome = "", ...lines] = text.split("\n");
  if (/infeasible|no integer solution|no feasible/i.test(outcome)) {
    return { status: "nothing", values: [] };
  }
  const values = new Array<number>(count).fill(0);
  for (const line of lines) {
    const found = /^\W*\d+ x(\d+) +(\S+)/.exec(line);
    if (found !== null) values[Number(found[1])] = Number(found[2]);
  }
  return { status: outcome.startsWith("Optimal") ? "optimal" : "stopped", values };
}
