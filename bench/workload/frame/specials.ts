import type { Skill } from "../../../src/dataset/taxonomy";
import { shuffled } from "../random/choices";
import type { Random } from "../random/open-random";
import type { Shape } from "../workload";

/** The skills that make a shape special; they stand outside the tree, similar to nothing. */
export interface Specials {
  readonly skills: readonly Skill[];
  /** Those that the seeker at an index holds, by index among `skills`. */
  readonly heldBy: (random: Random, seeker: number) => readonly number[];
  readonly askedBy: (random: Random) => SpecialDemand;
}

/** What a role asks of the special skills. */
export interface SpecialDemand {
  /** By index among the special skills. */
  readonly skills: readonly number[];
  /** Undefined: as for any other skill. */
  readonly weight?: number;
  /** The role asks for nothing else. */
  readonly isAll: boolean;
}

const NO_DEMAND: SpecialDemand = { skills: [], isAll: false };
const NO_SPECIALS: Specials = { skills: [], heldBy: () => [], askedBy: () => NO_DEMAND };

const DOMINANT_SHARE = 9_500;
const DOMINANT: Specials = {
  skills: [{ id: "k-dominant", name: "the dominant skill" }],
  heldBy: (random) => (random.chance(DOMINANT_SHARE) ? [0] : []),
  askedBy: (random) =>
    random.chance(DOMINANT_SHARE) ? { skills: [0], weight: 10, isAll: false } : NO_DEMAND,
};

const RARE_SHARE = 9_000;
const BUNDLE = 8;
const SPECIALISTS = 10;

/** The special skills of a shape among a number of seekers; a fifth of the skills are scarce ones. */
export function specialsOf(shape: Shape, seekers: number, skills: number): Specials {
  if (shape === "dominant") return DOMINANT;
  return shape === "scarce" ? scarce(seekers, Math.floor(skills / 5 / BUNDLE)) : NO_SPECIALS;
}

/**
 * Bundles of eight skills with ten specialists each, who hold three to five of them: a skill has at
 * most ten holders, half of a shortlist, whatever the number of seekers. Nine roles in ten ask for
 * skills of one bundle and for nothing else.
 */
function scarce(seekers: number, bundles: number): Specials {
  // why: spaced evenly by count, not drawn, so that no bundle has an eleventh
  const upTo = (seeker: number): number => Math.floor((seeker * bundles * SPECIALISTS) / seekers);
  const anyOf = (random: Random, bundle: number, count: number): number[] =>
    shuffled(random, [0, 1, 2, 3, 4, 5, 6, 7])
      .slice(0, count)
      .map((place) => bundle * BUNDLE + place);
  return {
    skills: Array.from({ length: bundles * BUNDLE }, (_, index) => ({
      id: `k-rare-${String(index + 1).padStart(4, "0")}`,
      name: `rare skill ${index + 1}`,
      reuse: "occupation",
    })),
    heldBy: (random, seeker) => {
      const specialist = upTo(seeker);
      if (upTo(seeker + 1) === specialist) return [];
      return anyOf(random, specialist % bundles, random.between(3, 5));
    },
    askedBy: (random) => {
      if (!random.chance(RARE_SHARE)) return NO_DEMAND;
      return { skills: anyOf(random, random.below(bundles), random.between(3, 8)), isAll: true };
    },
  };
}
