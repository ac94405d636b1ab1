import { openRandom } from "../seeded-random";

const BLOCK = 25;

/** How one seeker is bound to others; all of them live in the same block of 25 indices. */
export interface SeekerBonds {
  readonly together?: string;
  readonly relatives: readonly string[];
  readonly apart: readonly string[];
  /** The index whose home this seeker shares: its own where it is bound to nobody. */
  readonly leader: number;
}

/** Writes the id of the seeker at an index, counted from 0: `s-000001` comes first. */
export function seekerId(index: number): string {
  return `s-${String(index + 1).padStart(6, "0")}`;
}

/**
 * Finds a seeker's bonds from the seed and its index alone. A block of 25 holds at most one group
 * that wants one unit, one family and one pair that must stay apart.
 */
export function findBonds(seed: string, index: number): SeekerBonds {
  const first = index - (index % BLOCK);
  const random = openRandom(seed, "bonds", first);
  const friends = drawRun(
    first,
    random.chance(3600),
    random.pick([2, 2, 3, 3, 4]),
    random.below(21),
  );
  const family = drawRun(first, random.chance(7000), random.pick([2, 2, 2, 3]), random.below(22));
  const foes = drawRun(first, random.chance(1800), 2, random.below(23));
  const mutual = random.chance(5000);
  // why: who wants one unit together is not kept apart
  const parted = friends.some((friend) => foes.includes(friend)) ? [] : foes;
  const isFriend = friends.includes(index);
  const isRelative = family.includes(index);
  const isFoe = parted.includes(index) && (mutual || parted[0] === index);
  const circle = isFriend ? friends : isRelative ? family : [index];
  return {
    ...(isFriend && { together: `g-${seekerId(friends[0]!)}` }),
    relatives: isRelative ? others(family, index) : [],
    apart: isFoe ? others(parted, index) : [],
    leader: circle[0]!,
  };
}

function drawRun(first: number, drawn: boolean, size: number, offset: number): number[] {
  if (!drawn) return [];
  return Array.from({ length: size }, (_, place) => first + offset + place);
}

function others(indices: readonly number[], index: number): string[] {
  return indices.filter((other) => other !== index).map(seekerId);
}
