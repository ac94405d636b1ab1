import type { Market } from "../../market/market";
import { SeededRandom } from "../../solvers/seeded-random";

/** Pairs of a seeker and a role by index: all of them, or a sample without repetition. */
export interface DrawnPairs {
  readonly isExact: boolean;
  /** How many there are in all. */
  readonly pairs: number;
  readonly judged: Iterable<readonly [seeker: number, role: number]>;
}

/**
 * All pairs of a market where they are at most `most`, in order; else a simple random sample of `most`
 * different pairs, drawn with the seed, in the order drawn. Memory: the sample.
 */
export function drawPairs(market: Market, most: number, seed: string): DrawnPairs {
  const [seekers, roles] = [market.seekers.count, market.roles.length];
  const pairs = seekers * roles;
  const isExact = pairs <= most;
  const judged = isExact ? allPairs(seekers, roles) : samplePairs(seekers, roles, { most, seed });
  return { isExact, pairs, judged };
}

function* allPairs(seekers: number, roles: number): Generator<readonly [number, number]> {
  for (let seeker = 0; seeker < seekers; seeker++) {
    for (let role = 0; role < roles; role++) yield [seeker, role];
  }
}

function* samplePairs(
  seekers: number,
  roles: number,
  { most, seed }: { readonly most: number; readonly seed: string },
): Generator<readonly [number, number]> {
  const random = new SeededRandom(seed);
  const drawn = new Set<number>();
  while (drawn.size < most) {
    const seeker = random.below(seekers);
    const role = random.below(roles);
    const key = seeker * roles + role;
    if (drawn.has(key)) continue;
    drawn.add(key);
    yield [seeker, role];
  }
}
