import type { Seeker } from "../dataset/seeker";
import { int32 } from "./column";
import type { MarketOpportunity } from "./market";
import type { RoleColumns } from "./role-columns";
import { sectorsMatch } from "./sector-match";

/** Who looks for work, and where; `singular` marks those of whom anything here can be true. */
export interface BarsQuery {
  readonly seekers: readonly Seeker[];
  readonly singular: Uint8Array;
  readonly opportunities: readonly MarketOpportunity[];
  /** Licences that some role asks for. */
  readonly licences: readonly string[];
  /** By opportunity: the seekers whom an officer has forbidden it. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Finds the opportunities that are barred to a seeker one by one (rules `refused` and `membership`, and
 * forbids), and the holders of each licence asked. Linear in the seekers and in what these few name.
 */
export function compileBars(
  query: BarsQuery,
): Pick<RoleColumns, "barredStart" | "barred" | "licensed"> {
  const { seekers, singular, licences } = query;
  const barsOf = createBars(query);
  const holders = new Map<string, number[]>(licences.map((licence) => [licence, []]));
  const start = new Int32Array(seekers.length + 1);
  const barred: number[] = [];
  for (let seeker = 0; seeker < seekers.length; seeker++) {
    if (singular[seeker] === 1) {
      barred.push(...barsOf(seeker));
      for (const licence of new Set(seekers[seeker]!.licences)) holders.get(licence)?.push(seeker);
    }
    start[seeker + 1] = barred.length;
  }
  return {
    barredStart: int32(start),
    barred: int32(barred),
    licensed: licences.map((licence) => int32(holders.get(licence)!)),
  };
}

/** Finds the opportunities barred to a seeker, ascending. */
function createBars({ seekers, opportunities, forbidden }: BarsQuery) {
  const forbiddenTo = new Map<number, number[]>();
  for (const [opportunity, barred] of forbidden) {
    for (const seeker of barred) {
      forbiddenTo.set(seeker, [...(forbiddenTo.get(seeker) ?? []), opportunity]);
    }
  }
  const placeOf = new Map(opportunities.map(({ record }, at) => [record.id, at]));
  const similarTo = similarCooperatives(opportunities);
  return (seeker: number): number[] => {
    const { expects, standing } = seekers[seeker]!;
    const barred = new Set(forbiddenTo.get(seeker));
    for (const id of expects?.refuses ?? []) {
      const opportunity = placeOf.get(id);
      if (opportunity !== undefined) barred.add(opportunity);
    }
    for (const { cooperative, sector } of standing?.memberships ?? []) {
      for (const opportunity of similarTo(cooperative, sector)) barred.add(opportunity);
    }
    return [...barred].sort((a, b) => a - b);
  };
}

/** The opportunities that would be a second cooperative of the same type and division (SPEC §4). */
function similarCooperatives(opportunities: readonly MarketOpportunity[]) {
  const known = new Map<string, readonly number[]>();
  const cooperatives = opportunities.flatMap(({ record }, at) =>
    record.kind === "investment" ? [{ at, type: record.cooperative, sector: record.sector }] : [],
  );
  return (cooperative: string, sector: string): readonly number[] => {
    const key = `${cooperative} ${sector}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const similar = cooperatives.flatMap((one) =>
      one.type === cooperative && sectorsMatch(sector, one.sector) ? [one.at] : [],
    );
    known.set(key, similar);
    return similar;
  };
}
