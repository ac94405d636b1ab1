import type { Offsets, SizeRange, Team } from "./best-team";
import { findCapitalTeam } from "./capital-team";
import { FEW_CANDIDATES, findTeamExhaustively } from "./exhaustive-team";
import { type FormableUnit, netOf, type Supply } from "./formable-unit";
import { findViolation, type Quota, type TeamLaw, type Violation } from "./team-law";

// problem: a team of one unit that keeps U1–U6, worth as much as can be above what its members cost.
// method: the capital team at the given costs; while a law is broken, a price or a ban on what breaks
//   it and again: a share or the offices' need by a growing bonus on those who count, a split group by
//   a bonus on all of it and then by a ban, people kept apart and families by banning the cheaper one.
// complexity: at most `ROUNDS` capital teams a size range. What it returns is legal; it may miss a team
//   where one exists, but not among few candidates, where every team is tried.

const ROUNDS = 60;
// why: each step of this ladder outweighs a whole team of the one below, and sums stay below 2^53:
// worth (10⁹) < costs and gathering bonuses (10¹⁰) < capital (10¹²) < what holds a pinned member
const HOLD = 10_000_000_000_000;
const GATHER = 10_000_000_000;
const FIRST_BONUS = 1_000;

/** Forms a team, or tells that none was found. */
export function formTeam(unit: FormableUnit, supply: Supply): Team | undefined {
  const { problem, law } = unit;
  const free = freeLocals(unit, supply);
  if (free.length < problem.low) return undefined;
  if (free.length <= FEW_CANDIDATES) return findTeamExhaustively(unit, supply, free);
  const whole = { low: problem.low, high: problem.high };
  const start = startingOffsets(unit, supply, free);
  const team = formOfSize(unit, start, whole);
  if (team !== undefined) return team;
  // the offices need more people above some sizes, so smaller ranges may succeed where all fail
  let best: Team | undefined;
  for (const range of officeRanges(law.quotas[0]!, whole, problem.seekers.length)) {
    const found = formOfSize(unit, start, range);
    if (
      found !== undefined &&
      (best === undefined || netOf(unit, supply.costs, found) > netOf(unit, supply.costs, best))
    ) {
      best = found;
    }
  }
  return best;
}

/** The ranges of sizes within which the offices need the same number of people. */
function officeRanges(offices: Quota, { low, high }: SizeRange, most: number): SizeRange[] {
  const ranges: { low: number; high: number }[] = [];
  let before = Infinity;
  for (let size = low; size <= Math.min(high, most); size++) {
    const needed = offices.neededAt(size);
    const last = ranges[ranges.length - 1];
    if (needed === before && last !== undefined) last.high = size;
    else if (needed <= size) ranges.push({ low: size, high: size });
    before = needed <= size ? needed : Infinity;
  }
  return ranges.length > 1
    ? ranges
    : ranges.filter((range) => range.low > low || range.high < high);
}

/** The bans and bonuses that steer the search towards a legal team. */
interface Steering {
  readonly offsets: Offsets;
  readonly bonuses: Map<Quota, number>;
  readonly gathered: Set<number>;
  readonly held: ReadonlySet<number>;
}

function formOfSize(unit: FormableUnit, start: Offsets, size: SizeRange): Team | undefined {
  const { problem, law, held } = unit;
  const steering: Steering = {
    offsets: start.slice(),
    bonuses: new Map(),
    gathered: new Set(),
    held: new Set(held),
  };
  for (let round = 0; round < ROUNDS; round++) {
    const team = findCapitalTeam(problem, steering.offsets, size);
    if (team === undefined) return undefined;
    const inside = new Set(team.locals);
    if (held.some((local) => !inside.has(local))) return undefined;
    const violation = findViolation(law, team);
    if (violation === undefined) return team;
    if (!steer(law, steering, team, violation)) return undefined;
  }
  return undefined;
}

/** Candidates who are to be had, with everyone they come together with. */
function freeLocals({ problem: { seekers }, law }: FormableUnit, { taken }: Supply): number[] {
  const free = (local: number): boolean => taken[seekers[local]!] === 0;
  return [...seekers.keys()].filter((local) => {
    if (!law.companions.has(local)) return free(local);
    return law.companions.get(local)?.every(free) ?? false;
  });
}

function startingOffsets(unit: FormableUnit, supply: Supply, free: readonly number[]): Offsets {
  const { seekers } = unit.problem;
  const offsets = new Float64Array(seekers.length).fill(Infinity);
  for (const local of free) offsets[local] = Math.round(supply.costs[seekers[local]!]!);
  for (const local of unit.held) offsets[local]! -= HOLD;
  return offsets;
}

/** Prices or bans what breaks a law; false where nothing is left to try. */
function steer(law: TeamLaw, steering: Steering, team: Team, violation: Violation): boolean {
  switch (violation.kind) {
    case "split":
      return gatherOrBan(steering, violation);
    case "apart": {
      const [a, b] = violation.pair;
      const dearer = steering.offsets[a]! > steering.offsets[b]! ? a : b;
      const other = dearer === a ? b : a;
      return ban(law, steering, dearer) || ban(law, steering, other);
    }
    case "quota":
      return raiseBonus(steering, violation.quota);
    case "family":
      return banFromFamily(law, steering, team);
  }
}

function gatherOrBan(
  { offsets, gathered, held }: Steering,
  { group, local }: Extract<Violation, { kind: "split" }>,
): boolean {
  const all = group ?? [local];
  if (group !== undefined && !gathered.has(local)) {
    for (const one of group) {
      offsets[one]! -= GATHER;
      gathered.add(one);
    }
    return true;
  }
  if (all.some((one) => held.has(one))) return false;
  for (const one of all) offsets[one] = Infinity;
  return true;
}

function raiseBonus({ offsets, bonuses }: Steering, quota: Quota): boolean {
  const before = bonuses.get(quota) ?? 0;
  if (before >= GATHER) return false;
  const raised = Math.max(FIRST_BONUS, 2 * before);
  bonuses.set(quota, raised);
  for (let local = 0; local < offsets.length; local++) {
    if (quota.counts[local] === 1) offsets[local]! -= raised - before;
  }
  return true;
}

/** Bans a candidate with all companions, unless one of them is held. */
function ban({ companions }: TeamLaw, { offsets, held }: Steering, local: number): boolean {
  const group = companions.get(local) ?? [local];
  if (group.some((one) => held.has(one))) return false;
  for (const one of group) offsets[one] = Infinity;
  return true;
}

/** Bans the dearest member without whom the largest family is smaller. */
function banFromFamily(law: TeamLaw, steering: Steering, { locals }: Team): boolean {
  const size = law.largestFamily(locals);
  const inLargest = locals.filter(
    (local) => law.largestFamily(locals.filter((one) => one !== local)) < size,
  );
  // why: with two families of the same size no single member is to blame
  const blamed = inLargest.length > 0 ? inLargest : [...locals];
  blamed.sort((a, b) => steering.offsets[b]! - steering.offsets[a]! || a - b);
  return blamed.some((local) => ban(law, steering, local));
}
