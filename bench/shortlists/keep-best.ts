import type { RankedRow } from "../peers/ranked-row";

/** The best rows of each seeker among all that are put in, in SPEC §4's order of a seeker's roles. */
export interface BestOfSeekers {
  readonly put: (row: RankedRow) => void;
  /** By seeker, rank. */
  readonly rows: () => RankedRow[];
}

// why: lists are cut now and then, not at every row
const SPARE = 4;

/** Keeps `k` rows a seeker; `lotteryOf` is that of a role's opportunity. */
export function keepBest(k: number, lotteryOf: (role: number) => number): BestOfSeekers {
  const lists = new Map<number, RankedRow[]>();
  // roles stand in the order of opportunity id, role id
  const inOrder = (a: RankedRow, b: RankedRow): number =>
    b.value - a.value || lotteryOf(a.role) - lotteryOf(b.role) || a.role - b.role;
  const cut = (list: RankedRow[]): void => {
    list.sort(inOrder);
    list.length = Math.min(list.length, k);
  };
  return {
    put: (row) => {
      const list = lists.get(row.seeker);
      if (list === undefined) lists.set(row.seeker, [row]);
      else if (list.push(row) > SPARE * k) cut(list);
    },
    rows: () =>
      [...lists]
        .sort(([a], [b]) => a - b)
        .flatMap(([, list]) => {
          cut(list);
          return list.map((row, place) => ({ ...row, rank: place + 1 }));
        }),
  };
}
