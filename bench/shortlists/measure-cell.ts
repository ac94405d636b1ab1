import { bytesPerSeeker } from "./bytes-per-seeker";
import type { Cell } from "./cell";
import { cellInput } from "./cell-input";
import { fingerprint } from "./fingerprint";
import { ownAnswer } from "./own-answer";
import type { CellResult, Peer } from "./results";
import { timeChange } from "./time-change";
import { timeAllCores, timeOneThread } from "./time-own";
import { timeC, timeDuckdb, timeNaive } from "./time-peers";
import { verifyAnswer } from "./verify-answer";

const TIME_PEER = { naive: timeNaive, duckdb: timeDuckdb, c: timeC } as const satisfies Record<
  Peer,
  unknown
>;

/** Answers, verifies, then times one size and shape; `say` is told what comes next. */
export async function measureCell(
  cell: Cell,
  say: (stage: string) => void = () => undefined,
): Promise<CellResult> {
  say("drawing");
  const input = cellInput(cell);
  say("answering");
  const own = ownAnswer(input, cell.k);
  say("verifying");
  const verified = verifyAnswer(cell, input, own);
  say("timing the library");
  let times: CellResult["times"] = {
    ...(await timeOneThread(cell, input, own)),
    ...(await timeAllCores(cell, own)),
    ...(await timeChange(cell, input, own)),
  };
  let naiveRoles: number | undefined;
  for (const peer of cell.peers) {
    say(`timing ${peer}`);
    const measured = await TIME_PEER[peer](cell, input, own);
    times = { ...times, ...measured.times };
    naiveRoles ??= measured.naiveRoles;
  }
  const { byRole, bySeeker, shared, memory } = own;
  const { start } = byRole;
  return {
    size: cell.size,
    shape: cell.shape,
    seekers: shared.seekers.count,
    roles: shared.roles.count,
    answered: start.slice(1).filter((end, role) => end > start[role]!).length,
    verified,
    answers: { role: fingerprint(byRole), seeker: fingerprint(bySeeker) },
    times,
    ...(naiveRoles === undefined ? {} : { naiveRoles }),
    memory,
    bytesPerSeeker: bytesPerSeeker(shared),
    notes: [],
  };
}
