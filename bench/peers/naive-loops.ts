// The shortlist bench's plainest peer: for each role, for each seeker, SPEC's score from the records,
// keep the candidates, sort, cut. Prepared once: what depends on the seeker alone or the role alone.
// No index over seekers, no bound, no scratch memory kept between roles. Cost: roles × seekers × the
// rules up to the first that fails, and the seeker's skills for those whom all pass.

import type { Dataset } from "../../src/dataset/dataset";
import type { Policy } from "../../src/policy/policy";
import { WHOLE } from "./exact";
import { byId, type PlacedRole, placedRoles } from "./flat-roles";
import { kilometres } from "./kilometres";
import { passesRules } from "./naive-eligibility";
import { type Person, peopleOf, specificities } from "./naive-person";
import { type AskingRole, prepareRole, type RoleWorld } from "./naive-role";
import { appealOf, experienceValue, fitOf, matchSkills } from "./naive-score";
import type { RankedRow } from "./ranked-row";
import { skillNeighbours } from "./skill-neighbours";

/** Answers for chosen roles (all where none are named) with the best `k` of each, in SPEC's order. */
export type NaiveLoops = (query: {
  readonly k: number;
  readonly roles?: readonly number[];
}) => readonly RankedRow[];

/** Prepares the people of a dataset; throws where the policy has pins, which the peers leave out. */
export function prepareNaiveLoops(dataset: Dataset, policy: Policy): NaiveLoops {
  if (policy.overrides.pins.length > 0)
    throw new Error("peers leave pins out, the policy has some");
  const people = peopleOf(byId(dataset.seekers), dataset.taxonomy, policy);
  const placed = placedRoles(dataset.opportunities, policy.asOf);
  const world = roleWorld(dataset, policy);
  return ({ k, roles = [...placed.keys()] }) =>
    roles.flatMap((role) => bestOf(role, { placed, people, world, k }));
}

interface Bench {
  readonly placed: readonly PlacedRole[];
  readonly people: readonly Person[];
  readonly world: RoleWorld;
  readonly k: number;
}

function bestOf(role: number, { placed, people, world, k }: Bench): RankedRow[] {
  const asking = prepareRole(placed[role]!, world);
  const found: (Score & { readonly person: Person })[] = [];
  for (const person of people) {
    const score = scoreOf(person, asking, world.policy);
    if (score !== undefined) found.push({ person, ...score });
  }
  // people stand in id order, so the smaller index is the smaller id
  found.sort(
    (a, b) =>
      b.value - a.value || a.person.lottery - b.person.lottery || a.person.index - b.person.index,
  );
  return found.slice(0, k).map(({ person, value, fit, appeal }, place) => ({
    role,
    rank: place + 1,
    seeker: person.index,
    value,
    fit,
    appeal,
  }));
}

interface Score {
  readonly value: number;
  readonly fit: number;
  readonly appeal: number;
}

/** The score of a candidate, nothing for who is none. */
function scoreOf(person: Person, asking: AskingRole, policy: Policy): Score | undefined {
  if (!passesRules(person, asking, policy)) return undefined;
  const match = matchSkills(person, asking, policy.thresholds.essentialFit);
  if (match === undefined) return undefined;
  const experience = asking.months > 0 ? experienceValue(person, asking) : undefined;
  if (asking.role.experience?.required === true) {
    // a month of full credit counts 10 000, so all that is asked is there exactly at the whole
    if (experience === undefined ? policy.unknown === "exclude" : experience < WHOLE) {
      return undefined;
    }
  }
  const fit = fitOf(person, asking, { match, experience }, policy);
  if (fit < policy.thresholds.minFit) return undefined;
  const appeal = appealOf(person, asking, match, policy);
  const score = Math.floor((policy.balance * fit + (WHOLE - policy.balance) * appeal) / WHOLE);
  return { value: score + person.priority, fit, appeal };
}

function roleWorld(dataset: Dataset, policy: Policy): RoleWorld {
  const regions = byId(dataset.regions);
  const km = kilometres(regions, dataset.distances);
  const from = (row: number): Map<string, number> =>
    new Map(regions.map(({ id }, column) => [id, km[row * regions.length + column]!]));
  return {
    policy,
    neighbours: skillNeighbours(dataset.taxonomy.skills, policy),
    specificity: specificities(dataset.taxonomy, policy),
    km: new Map(regions.map(({ id }, row) => [id, from(row)])),
  };
}
