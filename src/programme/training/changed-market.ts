import type { Seeker } from "../../dataset/seeker";
import type { Market } from "../../market/market";

/** Answers a question about a market in which one seeker's skills are others. */
export type ChangedMarket = <Answer>(
  seeker: number,
  skills: Seeker["skills"],
  ask: (market: Market) => Answer,
) => Answer;

/**
 * Makes a market in which one record at a time can have other skills, for whatever reads records
 * (assessments, gaps, units' papers), not for scans, which read columns. An assessment in it is that
 * of a market compiled from the changed dataset. Costs one copy of the list of records, then nothing.
 */
export function createChangedMarket(market: Market): ChangedMarket {
  const seekerRecords = [...market.seekerRecords];
  const changed: Market = { ...market, seekerRecords };
  return (seeker, skills, ask) => {
    const before = seekerRecords[seeker]!;
    seekerRecords[seeker] = { ...before, skills };
    const answer = ask(changed);
    seekerRecords[seeker] = before;
    return answer;
  };
}
