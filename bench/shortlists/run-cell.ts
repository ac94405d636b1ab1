import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Cell, HEAP } from "./cell";
import type { CellResult } from "./results";

/** What a cell's process tells the one that started it. */
export type Message =
  | { readonly kind: "stage"; readonly stage: string }
  | { readonly kind: "result"; readonly result: CellResult }
  | { readonly kind: "failure"; readonly message: string };

const CHILD = fileURLToPath(new URL("./cell-process.ts", import.meta.url));

/** Measures a cell in a process of its own, so that no other cell's memory or warm code is in it. */
export function runCell(cell: Cell, say: (stage: string) => void): Promise<CellResult> {
  const name = `${cell.size} ${cell.shape}`;
  // the loader of this process, as it came
  const execArgv = [...process.execArgv, "--expose-gc", `--max-old-space-size=${HEAP[cell.size]}`];
  const child = fork(CHILD, [JSON.stringify(cell)], { execArgv });
  return new Promise((resolve, reject) => {
    let failure = "";
    let result: CellResult | undefined;
    child.on("message", (message: Message) => {
      if (message.kind === "stage") say(message.stage);
      else if (message.kind === "result") result = message.result;
      else failure = `: ${message.message}`;
    });
    child.on("error", reject);
    // why: what comes next should have the machine to itself
    child.on("exit", (code, signal) => {
      if (result !== undefined) resolve(result);
      else reject(new Error(`${name} ended with ${signal ?? code}${failure}`));
    });
  });
}
