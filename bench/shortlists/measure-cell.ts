import type { ShortlistColumns } from "taavon";
import { bytesPerSeeker } from "./bytes-per-seeker";
import type { Cell } from "./cell";
import { type CellInput, cellInput } from "./cell-input";
import { fingerprint } from "./fingerprint";
import { type OwnAnswer, ownAnswer } from "./own-answer";
import type { CellResult, Peer } from "./results";
import { timeChange } from "./time-change";
import { timeAllCores, timeOneThread } from "./time-own";
import { type Measured, timeC, timeDuckdb, timeNaive, timePlainDuckdb } from "./time-peers";
import { verifyAnswer } from "./verify-answer";

type TimePeer = (cell: Cell, input: CellInput, own: OwnAnswer) => Measured | Promise<Measured>;

const TIME_PEER: Readonly<Record<Peer, TimePeer>> = {
  naive: timeNaive,
  duckdb: timeDuckdb,
  "duckdb-plain": timePlainDuckdb,
  c: timeC,
};

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
  const notes: string[] = [];
  for (const peer of cell.peers) {
    say(`timing ${peer}`);
    const measured = await TIME_PEER[peer](cell, input, own);
    times = { ...times, ...measured.times };
    naiveRoles ??= measured.naiveRoles;
    if (measured.note !== undefined) notes.push(measured.note);
  }
  const { byRole, bySeeker, shared, memory } = own;
  return {
    size: cell.size,
    shape: cell.shape,
    seekers: shared.seekers.count,
    roles: shared.roles.count,
    answered: answered(byRole),
    answeredSeekers: answered(bySeeker),
    verified,
    answers: { role: fingerprint(byRole), seeker: fingerprint(bySeeker) },
    times,
    ...(naiveRoles === undefined ? {} : { naiveRoles }),
    memory,
    bytesPerSeeker: bytesPerSeeker(shared),
    notes,
  };
}

/** How many owners have somebody on their list. */
function answered({ start }: ShortlistColumns): number {
  return start.slice(1).filter((end, owner) => end > start[owner]!).length;
}
