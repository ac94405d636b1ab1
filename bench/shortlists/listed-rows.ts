import { type Market, readShortlists, type ShortlistColumns } from "taavon";
import type { RankedRow } from "../peers/ranked-row";

/**
 * Lists as rows, by owner, rank: the value as the kernel found it, fit and appeal as the assessment of the
 * pair says. `owners` are the roles or seekers wanted, all where not named.
 */
export function listedRows(
  market: Market,
  columns: ShortlistColumns,
  owners: readonly number[] = places(columns),
): RankedRow[] {
  return owners.flatMap((owner) => {
    const at = owner - columns.owners.from;
    const [from, to] = [columns.start[at]!, columns.start[at + 1]!];
    const one = {
      ...columns,
      owners: { from: owner, to: owner + 1 },
      start: Int32Array.of(0, to - from),
      others: columns.others.subarray(from, to),
    };
    const [list] = readShortlists(market, one);
    return list!.candidates.map(({ fit, appeal }, place) => {
      const other = columns.others[from + place]!;
      const [role, seeker] = columns.by === "role" ? [owner, other] : [other, owner];
      return { role, rank: place + 1, seeker, value: columns.values[from + place]!, fit, appeal };
    });
  });
}

function places({ owners: { from, to } }: ShortlistColumns): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
