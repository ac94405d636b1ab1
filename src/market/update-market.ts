import { byCodeUnit, sortedById } from "../dataset/code-unit-order";
import type { Opportunity } from "../dataset/opportunity";
import type { Seeker } from "../dataset/seeker";
import { TaavonError } from "../dataset/taavon-error";
import { compileSeekers } from "./compile-seekers";
import { placeOfId } from "./id-index";
import { joinMarket } from "./join-market";
import type { Market } from "./market";
import { type Piece, spliceSeekers } from "./splice-seekers";

/** Records to add or to put in the place of those with the same id, and ids of records to take out. */
export interface RecordChanges<Kind> {
  readonly put?: readonly Kind[];
  readonly remove?: readonly string[];
}

/** What changes in a market; regions, taxonomy and policy stay. */
export interface MarketChanges {
  readonly seekers?: RecordChanges<Seeker>;
  readonly opportunities?: RecordChanges<Opportunity>;
}

/**
 * A market with some records added, changed or taken out: equal to `createMarket` of the changed dataset
 * with the same policy, and `market` stays as it is. Records put are as `parseDataset` gives them back for
 * the same regions and taxonomy.
 *
 * Only the seekers put are compiled; of the others typed arrays are copied and put in order again, and the
 * roles are compiled anew: about a third of a compilation, however little changes.
 *
 * @throws TaavonError `unknown_id` where a record to take out is not there, `invalid_option` where an id is
 *   named twice.
 */
export function updateMarket(market: Market, changes: MarketChanges): Market {
  const { dataset, policy, skills, distances, seekerRecords, seekers: described } = market;
  const world = { policy, skills, distances };
  const opportunities = sortedById(dataset.opportunities);
  const merge = mergeById(seekerRecords, changes.seekers);
  const joined = joinedRecords(seekerRecords, merge);
  const sets = { old: described, new: compileSeekers(merge.put, world) };
  return joinMarket({
    dataset: {
      ...dataset,
      seekers: joined,
      opportunities: joinedRecords(opportunities, mergeById(opportunities, changes.opportunities)),
    },
    ...world,
    seekerRecords: joined,
    described: spliceSeekers(sets, merge.pieces),
  });
}

interface Merge<Kind> {
  /** What is put, in id order. */
  readonly put: readonly Kind[];
  readonly pieces: readonly Piece[];
}

function joinedRecords<Kind>(records: readonly Kind[], { put, pieces }: Merge<Kind>): Kind[] {
  return pieces.flatMap(({ of, from, to }) => (of === "new" ? put : records).slice(from, to));
}

/** Merges changes into records in id order: the pieces of both, in id order. */
function mergeById<Kind extends { readonly id: string }>(
  records: readonly Kind[],
  { put = [], remove = [] }: RecordChanges<Kind> = {},
): Merge<Kind> {
  const fresh = sortedById(put);
  const changed = [
    ...fresh.map(({ id }, at) => ({ id, at })),
    ...remove.map((id) => ({ id, at: -1 })),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
  const ids = records.map(({ id }) => id);
  const pieces: Piece[] = [];
  let next = 0;
  changed.forEach(({ id, at }, place) => {
    if (changed[place + 1]?.id === id) {
      throw new TaavonError("invalid_option", `\`${id}\` should be changed once`);
    }
    const index = placeOfId(ids, id);
    const isThere = ids[index] === id;
    if (!isThere && at < 0) throw new TaavonError("unknown_id", `no record \`${id}\` to remove`);
    if (index > next) pieces.push({ of: "old", from: next, to: index });
    if (at >= 0) pieces.push({ of: "new", from: at, to: at + 1 });
    next = isThere ? index + 1 : index;
  });
  if (next < records.length) pieces.push({ of: "old", from: next, to: records.length });
  return { put: fresh, pieces };
}
