import { availableParallelism } from "node:os";
import { createMarket, shortlistColumns } from "taavon";
import { openShortlistPool } from "../../examples/shortlist-pool/open-pool";
import { assertSameLists } from "./assert-same-lists";
import type { Cell } from "./cell";
import type { CellInput } from "./cell-input";
import type { OwnAnswer } from "./own-answer";
import type { Task, Timing } from "./results";
import { timeRuns } from "./time-runs";

type Times = Partial<Record<Task, Timing>>;

/** Times the library on one thread. */
export async function timeOneThread(
  { k, ...plan }: Cell,
  { dataset, policy }: CellInput,
  { shared }: OwnAnswer,
): Promise<Times> {
  return {
    // everything that is made once, whatever is asked: columns, and everybody seated
    compile: await timeRuns(() => createMarket(dataset, policy).seating(), plan),
    byRole: await timeRuns(() => shortlistColumns(shared, { by: "role", k }), plan),
    bySeeker: await timeRuns(() => shortlistColumns(shared, { by: "seeker", k }), plan),
  };
}

/** Times the pool on all cores, its threads started and warm; throws where it answers otherwise. */
export async function timeAllCores({ k, ...plan }: Cell, own: OwnAnswer): Promise<Times> {
  const pool = openShortlistPool(own.shared, availableParallelism());
  try {
    assertSameLists("the pool", await pool.find({ by: "role", k }), own.byRole);
    assertSameLists("the pool", await pool.find({ by: "seeker", k }), own.bySeeker);
    return {
      allCores: await timeRuns(() => pool.find({ by: "role", k }), plan),
      allCoresBySeeker: await timeRuns(() => pool.find({ by: "seeker", k }), plan),
    };
  } finally {
    await pool.close();
  }
}
