import type { PinnedPairs } from "../share-market";

/** The pairs that accepted pins make candidates, by seeker. */
export type PinnedRoles = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** From seeker to role to value. */
export function pinnedRoles({ seekers, roles, values }: PinnedPairs): PinnedRoles {
  const bySeeker = new Map<number, Map<number, number>>();
  seekers.forEach((seeker, at) => {
    const pinned = bySeeker.get(seeker) ?? new Map<number, number>();
    bySeeker.set(seeker, pinned.set(roles[at]!, values[at]!));
  });
  return bySeeker;
}
