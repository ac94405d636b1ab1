import {
  createMarket,
  refreshShortlists,
  type ShortlistColumns,
  shareMarket,
  shortlistColumns,
  updateMarket,
} from "taavon";
import { assertSameLists, listsOf } from "./assert-same-lists";
import { type Cell, SAMPLE, WHOLE } from "./cell";
import type { CellInput } from "./cell-input";
import { changedSeekers, withChanges } from "./changed-seekers";
import type { OwnAnswer } from "./own-answer";
import type { Task, Timing } from "./results";
import { timeRuns } from "./time-runs";

const CHANGED = 100;

/**
 * Times a market updated by 100 changed seekers and the lists refreshed after it; throws where they are not
 * those of a market made anew (all at S and M, the first 200 of each at L and XL).
 */
export async function timeChange(
  { size, k, seed, ...plan }: Cell,
  { dataset, policy }: CellInput,
  { market, byRole, bySeeker }: OwnAnswer,
): Promise<Partial<Record<Task, Timing>>> {
  const changed = changedSeekers(dataset.seekers, { count: CHANGED, seed });
  const update = () => updateMarket(market, { seekers: { put: changed } });
  const updated = update();
  const refresh = (lists: ShortlistColumns) => refreshShortlists({ market, lists }, updated);

  const seekers = withChanges(dataset.seekers, changed);
  const anew = shareMarket(createMarket({ ...dataset, seekers }, policy));
  for (const lists of [byRole, bySeeker]) {
    const { by, owners } = lists;
    const most = WHOLE.includes(size) ? owners.to : Math.min(owners.to, SAMPLE);
    const range = { from: 0, to: most };
    const asked = by === "role" ? { by, k, range } : { by, k, seekers: range };
    const refreshed = listsOf(refresh(lists), range);
    assertSameLists("after a change", refreshed, shortlistColumns(anew, asked));
  }
  return {
    update: await timeRuns(update, plan),
    refresh: await timeRuns(() => refresh(byRole), plan),
    refreshBySeeker: await timeRuns(() => refresh(bySeeker), plan),
  };
}
