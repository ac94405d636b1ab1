import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Opportunity } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { MarketChanges, RecordChanges } from "../../market/update-market";
import type { Policy } from "../../policy/policy";
import { datasetOf } from "./dataset-arbitrary";
import { policyOf } from "./policy-arbitrary";
import { worldArbitrary } from "./world";

/** A dataset, its policy, and a dataset that follows from it by changes. */
export interface DrawnChanges {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly changes: MarketChanges;
  readonly changed: Dataset;
}

/** How large the datasets become, and how many records of each kind are put or taken out at most. */
export interface ChangeOptions {
  readonly seekers: number;
  readonly opportunities: number;
  readonly changes: number;
}

/**
 * Changes of a drawn dataset: records put that are new, replaced by others, or put again as copies, and
 * records taken out; of seekers, of opportunities, of both or none. What does not change is the same object.
 */
export function changesArbitrary(options: ChangeOptions): fc.Arbitrary<DrawnChanges> {
  return worldArbitrary(options).chain((world) =>
    fc
      .record({
        dataset: datasetOf(world, options),
        other: datasetOf(world, options),
        policy: policyOf(world),
        seekers: turns(options.changes),
        opportunities: turns(options.changes),
      })
      .map(({ dataset, other, policy, ...drawn }) => {
        const seekers = changesOf<Seeker>(dataset.seekers, other.seekers, drawn.seekers);
        const opportunities = changesOf<Opportunity>(
          dataset.opportunities,
          other.opportunities,
          drawn.opportunities,
        );
        return {
          dataset,
          policy,
          changes: { seekers, opportunities },
          changed: {
            ...dataset,
            seekers: changedBy(dataset.seekers, seekers),
            opportunities: changedBy(dataset.opportunities, opportunities),
          },
        };
      }),
  );
}

interface Turn {
  readonly kind: "put" | "copy" | "remove";
  readonly at: number;
}

function turns(most: number): fc.Arbitrary<Turn[]> {
  const turn = fc.record({
    kind: fc.constantFrom("put" as const, "copy" as const, "remove" as const),
    at: fc.nat({ max: 1_000 }),
  });
  return fc.array(turn, { maxLength: most });
}

function changesOf<Kind extends { readonly id: string }>(
  records: readonly Kind[],
  others: readonly Kind[],
  turns: readonly Turn[],
): RecordChanges<Kind> {
  const put = new Map<string, Kind>();
  const remove = new Set<string>();
  for (const { kind, at } of turns) {
    const from = kind === "put" ? others : records;
    const record = from[at % from.length];
    if (record === undefined || put.has(record.id) || remove.has(record.id)) continue;
    if (kind === "remove") remove.add(record.id);
    else put.set(record.id, kind === "copy" ? { ...record } : record);
  }
  return { put: [...put.values()], remove: [...remove] };
}

/** The records after the changes, by the readable way. */
function changedBy<Kind extends { readonly id: string }>(
  records: readonly Kind[],
  { put = [], remove = [] }: RecordChanges<Kind>,
): Kind[] {
  const named = new Set([...put.map(({ id }) => id), ...remove]);
  return [...put, ...records.filter(({ id }) => !named.has(id))];
}
