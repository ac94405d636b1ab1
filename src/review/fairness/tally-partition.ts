import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Market } from "../../market/market";
import type { Partition } from "./dimensions";
import type { PersonFacts } from "./person-facts";
import { STAGES, type StageCounts } from "./stages";

/** Sums over the people of one category. */
export interface CategoryTally extends StageCounts {
  readonly category: string;
  /** Sum of the best fits of candidates. */
  readonly fit: number;
  readonly exposure: number;
}

/** Sums over the categories of a partition, in code-unit order. Linear in the seekers. */
export function tallyPartition(
  { seekerRecords }: Market,
  facts: PersonFacts,
  { categoryOf }: Pick<Partition, "categoryOf">,
): CategoryTally[] {
  const tallies = new Map<string, ReturnType<typeof emptyTally>>();
  seekerRecords.forEach((record, seeker) => {
    const category = categoryOf(record);
    const own = tallies.get(category) ?? emptyTally(category);
    tallies.set(category, own);
    own.seekers += 1;
    own.fit += facts.bestFit[seeker]!;
    own.exposure += facts.exposure[seeker]!;
    for (const stage of STAGES) own.selected[stage] += facts.selected[stage][seeker]!;
  });
  return [...tallies.values()].sort((a, b) => byCodeUnit(a.category, b.category));
}

function emptyTally(category: string) {
  const selected = { candidate: 0, listed: 0, placed: 0, member: 0 };
  return { category, seekers: 0, selected, fit: 0, exposure: 0 };
}
