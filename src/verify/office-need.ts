import type { Policy } from "../policy/policy";

/** How many people each office takes. */
export interface OfficeSeats {
  readonly board: number;
  readonly alternates: number;
  readonly inspectors: number;
  readonly inspectorAlternates: number;
}

/** The seats for a number of members (SPEC §7); `undefined` for a size without a board row. */
export function seatsFor(offices: Policy["offices"], members: number): OfficeSeats | undefined {
  let row: Policy["offices"]["board"][number] | undefined;
  for (const candidate of offices.board) {
    const limit = limitOf(candidate);
    if (limit >= members && (row === undefined || limit < limitOf(row))) row = candidate;
  }
  if (row === undefined) return undefined;
  return {
    board: row.members,
    alternates: Math.max(1, Math.floor(row.members / 3)),
    inspectors: offices.inspectors,
    inspectorAlternates: offices.inspectorAlternates,
  };
}

/** `need` of SPEC §5, U4: everyone the offices take together. */
export function needOf(seats: OfficeSeats): number {
  return seats.board + seats.alternates + seats.inspectors + seats.inspectorAlternates;
}

/**
 * The smallest size from `least` to `most` whose offices `clear` people can fill; `undefined` when no
 * size has a board row that they can fill.
 */
export function smallestOfficeSize(
  offices: Policy["offices"],
  { least, most, clear }: { readonly least: number; readonly most: number; readonly clear: number },
): number | undefined {
  // the seats change only after a row's limit
  const sizes = [least, ...offices.board.map((row) => limitOf(row) + 1)]
    .filter((size) => size >= least && size <= most)
    .sort((a, b) => a - b);
  return sizes.find((size) => {
    const seats = seatsFor(offices, size);
    return seats !== undefined && needOf(seats) <= clear;
  });
}

function limitOf({ upTo }: Policy["offices"]["board"][number]): number {
  return upTo ?? Number.POSITIVE_INFINITY;
}
