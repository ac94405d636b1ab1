import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Market } from "../../market/market";
import { shareMarket } from "../../shortlist/share-market";
import { shortlistColumns } from "../../shortlist/shortlist-columns";
import { meanOf } from "../rate";
import type { Markets } from "./pair-change";

/** One shortlist in numbers; means rounded down, null where nobody is listed. */
export interface ListFigures {
  readonly listed: number;
  /** Mean of score plus priority, and of the score alone. */
  readonly meanValue: number | null;
  readonly meanScore: number | null;
}

/** A role's shortlist under both policies; null where the role takes no part. */
export interface ShortlistChange {
  readonly opportunity: string;
  readonly role: string;
  readonly current: ListFigures | null;
  readonly proposed: ListFigures | null;
  /** How many stand on both lists, on the proposed one only, on the current one only. */
  readonly kept: number;
  readonly entered: number;
  readonly left: number;
}

interface List extends ListFigures {
  readonly opportunity: string;
  readonly role: string;
  readonly seekers: ReadonlySet<string>;
}

/**
 * How the first `k` of every role change, by opportunity id, role id. Costs both policies' shortlists;
 * nothing is assessed.
 */
export function shortlistChanges({ current, proposed }: Markets, k: number): ShortlistChange[] {
  const [before, after] = [listsOf(current, k), listsOf(proposed, k)];
  return [...new Map([...before, ...after])]
    .sort(([, a], [, b]) => byCodeUnit(a.opportunity, b.opportunity) || byCodeUnit(a.role, b.role))
    .map(([key]) => changeOf(before.get(key), after.get(key)));
}

function listsOf(market: Market, k: number): ReadonlyMap<string, List> {
  const columns = shortlistColumns(shareMarket(market), { by: "role", k });
  const { start, others, values } = columns;
  return new Map(
    market.roles.map(({ opportunity: at, role }, index) => {
      const opportunity = market.opportunities[at]!.record.id;
      const [from, to] = [start[index]!, start[index + 1]!];
      let [value, priority] = [0, 0];
      for (let place = from; place < to; place++) {
        value += values[place]!;
        priority += market.seekers.priority[others[place]!]!;
      }
      const seekers = Array.from(others.subarray(from, to), (one) => market.seekerIds[one]!);
      const listed = to - from;
      const meanValue = meanOf(value, listed);
      const meanScore = meanOf(value - priority, listed);
      const list = { opportunity, role: role.id, seekers: new Set(seekers) };
      return [JSON.stringify([opportunity, role.id]), { ...list, listed, meanValue, meanScore }];
    }),
  );
}

function changeOf(before: List | undefined, after: List | undefined): ShortlistChange {
  const { opportunity, role } = (before ?? after)!;
  const old = before?.seekers ?? new Set();
  const now = after?.seekers ?? new Set();
  const kept = [...now].filter((id) => old.has(id)).length;
  return {
    opportunity,
    role,
    current: figuresOf(before),
    proposed: figuresOf(after),
    kept,
    entered: now.size - kept,
    left: old.size - kept,
  };
}

function figuresOf(list: List | undefined): ListFigures | null {
  if (list === undefined) return null;
  const { listed, meanValue, meanScore } = list;
  return { listed, meanValue, meanScore };
}
