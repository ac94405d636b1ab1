import type { Policy } from "../policy/policy";

/** How many people the offices of a unit take. */
export interface OfficeCounts {
  readonly board: number;
  readonly alternates: number;
  readonly inspectors: number;
  readonly inspectorAlternates: number;
  /** All of them together. */
  readonly total: number;
}

type BoardRow = Policy["offices"]["board"][number];

/** The offices of a unit of a size, or nothing where no board row covers it (SPEC §7). */
export function officesNeeded(size: number, { offices }: Policy): OfficeCounts | undefined {
  const row = boardRow(size, offices.board);
  if (row === undefined) return undefined;
  const { inspectors, inspectorAlternates } = offices;
  const alternates = Math.max(1, Math.floor(row.members / 3));
  const total = row.members + alternates + inspectors + inspectorAlternates;
  return { board: row.members, alternates, inspectors, inspectorAlternates, total };
}

/** The row with the smallest limit that covers a size; `null` is no limit. */
function boardRow(size: number, rows: readonly BoardRow[]): BoardRow | undefined {
  let best: BoardRow | undefined;
  for (const row of rows) {
    if (limitOf(row) < size) continue;
    if (best === undefined || limitOf(row) < limitOf(best)) best = row;
  }
  return best;
}

/**
 * The smallest size from `min` to `max` that has a board row and whose offices `clearCount` people
 * can fill, if any. Looks only where the table changes.
 */
export function smallestOfficedSize(
  { min, max }: { readonly min: number; readonly max: number },
  clearCount: number,
  policy: Policy,
): number | undefined {
  const steps = policy.offices.board.map((row) => limitOf(row) + 1);
  const sizes = [min, ...steps].filter((size) => size >= min && size <= max);
  return sizes
    .sort((a, b) => a - b)
    .find((size) => (officesNeeded(size, policy)?.total ?? Infinity) <= clearCount);
}

function limitOf({ upTo }: BoardRow): number {
  return upTo ?? Infinity;
}
