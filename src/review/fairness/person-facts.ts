import { assessPair } from "../../assessment/assess";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { shareMarket } from "../../shortlist/share-market";
import { shortlistColumns } from "../../shortlist/shortlist-columns";
import { discounts } from "./discounts";
import type { Stage } from "./stages";

/** What becomes of each seeker, by index. */
export interface PersonFacts {
  /** 1 where the seeker is selected at the stage. */
  readonly selected: Readonly<Record<Stage, Uint8Array>>;
  /** Fit in the seeker's best role by value, in basis points; 0 for whom there is none. */
  readonly bestFit: Uint16Array;
  /** What the seeker is seen on all roles' shortlists: the sum of the discounts of the ranks. */
  readonly exposure: Float64Array;
}

/**
 * What becomes of everybody on the shortlists of all roles (the first `listed`) and in a plan. Costs both
 * kinds of shortlists and an assessment for each candidate's best role.
 */
export function personFacts(market: Market, plan: Plan | undefined, listed: number): PersonFacts {
  const { count } = market.seekers;
  const flags = (): Uint8Array => new Uint8Array(count);
  const selected = { candidate: flags(), listed: flags(), placed: flags(), member: flags() };
  const bestFit = new Uint16Array(count);
  const exposure = new Float64Array(count);
  const shared = shareMarket(market);
  const best = shortlistColumns(shared, { by: "seeker", k: 1 });
  for (let seeker = 0; seeker < count; seeker++) {
    const at = best.start[seeker]!;
    if (at === best.start[seeker + 1]) continue;
    selected.candidate[seeker] = 1;
    bestFit[seeker] = assessPair(market, seeker, best.others[at]!).fit;
  }
  const seen = discounts(listed);
  const lists = shortlistColumns(shared, { by: "role", k: listed });
  for (let role = 0; role < market.roles.length; role++) {
    const first = lists.start[role]!;
    for (let at = first; at < lists.start[role + 1]!; at++) {
      const seeker = lists.others[at]!;
      selected.listed[seeker] = 1;
      exposure[seeker]! += seen[at - first]!;
    }
  }
  for (const { seeker } of plan?.placements ?? []) selected.placed[market.seekerIndex(seeker)] = 1;
  for (const id of plan?.units.flatMap(({ members }) => members) ?? []) {
    selected.member[market.seekerIndex(id)] = 1;
  }
  return { selected, bestFit, exposure };
}
