import type { Cell } from "./cell";
import { measureCell } from "./measure-cell";
import type { Message } from "./run-cell";

const tell = (message: Message): void => {
  process.send?.(message);
};

try {
  const cell = JSON.parse(process.argv[2]!) as Cell;
  const result = await measureCell(cell, (stage) => tell({ kind: "stage", stage }));
  tell({ kind: "result", result });
} catch (error) {
  tell({ kind: "failure", message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
