import { byCodeUnit } from "../dataset/code-unit-order";
import { multiplyDivide } from "../market/exact-division";
import type { RuleId } from "../policy/rule-id";
import type { Change, ChangeKind } from "./changes/change";
import { rankedLevers } from "./changes/levers";
import { findChange } from "./find-change";
import type { PlanIndex } from "./plan-index";
import { type Standing, seekingPair, standingOf } from "./prospect";

// problem: which rule most often stands alone between people and roles, and which single change would
//   make most people a candidate for something new.
// method: a sample. The unplaced with the smallest lottery numbers (a hash of the id, so neither order
//   nor any datum of a person decides) are held against every role; counts of people are scaled to all.
// complexity: a judgement of the rules for each pair, an assessment for those with one blocking rule.

/** What stands alone in the way: a rule, or too little fit. */
export type Obstacle = RuleId | "min-fit";

/** An obstacle with how many people and pairs it alone keeps apart. */
export interface ObstacleCount {
  readonly obstacle: Obstacle;
  /** People with at least one such role, scaled to all unplaced. */
  readonly people: number;
  /** Pairs in the sample. */
  readonly pairs: number;
}

/** A change with how many people it would make a candidate for something more. */
export interface ChangeCount {
  readonly kind: ChangeKind;
  /** The skill, the licence, the level of education or the kind of opportunity, where there is one. */
  readonly subject?: string;
  /** The level of the skill. */
  readonly level?: number;
  /** Scaled to all unplaced. */
  readonly people: number;
  /** Pairs in the sample. */
  readonly pairs: number;
}

/** Counts over a sample of the unplaced, the most people first. */
export interface ObstacleCounts {
  readonly sample: { readonly seekers: number; readonly of: number };
  readonly obstacles: readonly ObstacleCount[];
  readonly changes: readonly ChangeCount[];
}

interface Tally {
  people: number;
  pairs: number;
}

/** Counts obstacles and changes over as many of the unplaced as so many pairs allow. */
export function countObstacles(index: PlanIndex, pairs: number): ObstacleCounts {
  const { market } = index;
  const all = [...index.unplaced.keys()];
  const size = Math.min(
    all.length,
    Math.max(1, Math.floor(pairs / Math.max(1, market.roles.length))),
  );
  const { lottery } = market.seekers;
  const sample = all.sort((a, b) => lottery[a]! - lottery[b]! || a - b).slice(0, size);
  const obstacles = new Map<Obstacle, Tally>();
  const changes = new Map<string, Tally>();
  const subjects = new Map<string, Subject>();
  for (const seeker of sample) countSeeker(index, seeker, { obstacles, changes, subjects });
  const scale = (people: number): number => multiplyDivide(people, all.length, size);
  return {
    sample: { seekers: size, of: all.length },
    obstacles: ranked(obstacles).map(([obstacle, tally]) => ({
      obstacle,
      people: scale(tally.people),
      pairs: tally.pairs,
    })),
    changes: ranked(changes).map(([key, tally]) => ({
      ...subjects.get(key)!,
      people: scale(tally.people),
      pairs: tally.pairs,
    })),
  };
}

interface Tallies {
  readonly obstacles: Map<Obstacle, Tally>;
  readonly changes: Map<string, Tally>;
  readonly subjects: Map<string, Subject>;
}

function countSeeker(index: PlanIndex, seeker: number, tallies: Tallies): void {
  const { market, sureBlockers } = index;
  const levers = rankedLevers(market.seekerRecords[seeker]!);
  const metObstacles = new Set<Obstacle>();
  const metChanges = new Set<string>();
  for (const role of market.roles.keys()) {
    if (sureBlockers(seeker, role) > 1) continue;
    const seeking = { market, seeker, role };
    const now = standingOf(seeking, seekingPair(seeking));
    if (now.isCandidate || now.isForbidden || now.blockers.length > 1) continue;
    const obstacle = soleObstacle(now);
    if (obstacle !== undefined) tally(tallies.obstacles, obstacle, metObstacles);
    const found = findChange({ seeking, now }, levers);
    if (found === undefined) continue;
    const subject = subjectOf(found.change);
    const key = JSON.stringify(subject);
    tallies.subjects.set(key, subject);
    tally(tallies.changes, key, metChanges);
  }
}

function soleObstacle({ blockers, hasEnoughFit }: Standing): Obstacle | undefined {
  if (blockers.length === 0) return "min-fit";
  return hasEnoughFit ? blockers[0] : undefined;
}

function tally<Key>(tallies: Map<Key, Tally>, key: Key, met: Set<Key>): void {
  const own = tallies.get(key) ?? { people: 0, pairs: 0 };
  own.pairs += 1;
  if (!met.has(key)) own.people += 1;
  met.add(key);
  tallies.set(key, own);
}

function ranked<Key extends string>(tallies: ReadonlyMap<Key, Tally>): [Key, Tally][] {
  return [...tallies].sort(
    ([a, one], [b, other]) =>
      other.people - one.people || other.pairs - one.pairs || byCodeUnit(a, b),
  );
}

type Subject = Pick<ChangeCount, "kind" | "subject" | "level">;

/** What many people's changes have in common; amounts of kilometres, hours and money are left out. */
function subjectOf(change: Change): Subject {
  switch (change.kind) {
    case "skill":
      return { kind: "skill", subject: change.skill, level: change.to };
    case "licence":
    case "kind":
      return { kind: change.kind, subject: change.to };
    case "education":
      return { kind: "education", level: change.to };
    default:
      return { kind: change.kind };
  }
}
