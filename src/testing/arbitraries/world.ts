import * as fc from "fast-check";
import type { CooperativeType } from "../../dataset/primitives";
import { CooperativeType as CooperativeTypes } from "../../dataset/primitives";
import type { Distance, Region } from "../../dataset/region";
import type { Taxonomy } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { easyTypes, foundersOf, usualSeekers } from "./formable-sizes";
import { idsArbitrary } from "./ids-arbitrary";
import { type Places, placesArbitrary } from "./places";
import { type Skills, skillsArbitrary } from "./skills";
import { usually } from "./sparse";

/** How large a drawn dataset may become, and the policy that it is drawn for. */
export interface MarketOptions {
  /** Most seekers; where unstated 7, or up to 12 for a policy whose units are larger: brute force can. */
  readonly seekers?: number;
  /** Most opportunities; 3 where unstated. */
  readonly opportunities?: number;
  /** Draw people and opportunities around this policy's date, groups, pins and smallest units. */
  readonly policy?: Policy;
  /** A map of one's own, instead of a drawn one; of more than 64 regions a part is drawn. */
  readonly regions?: readonly Region[];
  /** The distances that the own map states. */
  readonly distances?: readonly Distance[];
  /** Skills of one's own, instead of drawn ones; of more than 64 a part is drawn, ancestors included. */
  readonly taxonomy?: Taxonomy;
}

/** What the people and opportunities of one dataset have in common: the names they may use. */
export interface World extends Places, Skills {
  /** Dates of birth and of validity are drawn around this day. */
  readonly asOf: string;
  readonly groups: readonly string[];
  readonly seekerIds: readonly string[];
  readonly opportunityIds: readonly string[];
  readonly roleIds: readonly string[];
  /** How many times rarer odd data are than in a rough world (1); units need a calm one. */
  readonly calm: number;
  /** Once in how many times people are related, apart, together. */
  readonly bonds: number;
  /** Money is drawn around multiples of this amount, in rial. */
  readonly stake: number;
  /** The members of a usual unit. */
  readonly founders: number;
  /** The types of cooperative that a unit of `founders` can take. */
  readonly cooperatives: readonly CooperativeType[];
}

/** A world of names, places and skills, from which datasets and policies that fit are drawn. */
export function worldArbitrary(options: MarketOptions = {}): fc.Arbitrary<World> {
  const { policy, seekers = usualSeekers(policy), opportunities = 3 } = options;
  const { pins = [], forbids = [] } = policy?.overrides ?? {};
  const pinned = [...pins, ...forbids];
  return fc
    .record({
      places: placesArbitrary(options),
      skills: skillsArbitrary(options.taxonomy),
      asOf: fc.constantFrom(...(policy ? [policy.asOf] : DAYS)),
      seekerIds: idsArbitrary("s", seekers + 2).map((ids) =>
        withNames(
          pinned.map((pin) => pin.seeker),
          ids,
        ),
      ),
      opportunityIds: idsArbitrary("o", opportunities + 1).map((ids) =>
        withNames(
          pinned.map((pin) => pin.opportunity),
          ids,
        ),
      ),
      roleIds: idsArbitrary("r", 3),
      // why: 10 000 times the largest passes 2^53, seven of it do not
      stake: fc.constantFrom(1, 10, 7, 1_000_000, 100_000_000_000_003),
      calm: fc.constantFrom(16, 64, 64, 64, 4, 1),
      bonds: fc.constantFrom(20, 2),
      ...formArbitraries(policy),
    })
    .map(({ places, skills, ...rest }) => ({
      ...rest,
      ...places,
      ...skills,
      groups: groupsOf(policy),
    }));
}

// why: the eve and the morning of a leap day, and days on which years change
const DAYS = ["2026-03-21", "2024-02-29", "2025-02-28", "2025-03-01", "2026-12-31"];

const GROUPS = ["women", "youth", "__proto__"];

function groupsOf(policy: Policy | undefined): readonly string[] {
  const named = policy?.priorities.map((row) => row.group) ?? [];
  const asked = policy?.composition.flatMap((row) => (row.kind === "group" ? [row.group] : []));
  return [...new Set([...named, ...(asked ?? []), ...GROUPS])];
}

function withNames(named: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...named, ...ids])].slice(0, ids.length);
}

function formArbitraries(policy: Policy | undefined): {
  readonly founders: fc.Arbitrary<number>;
  readonly cooperatives: fc.Arbitrary<readonly CooperativeType[]>;
} {
  if (policy === undefined) {
    return {
      founders: usually(fc.constantFrom(2, 3), fc.constantFrom(1, 4, 7), 8),
      cooperatives: fc.constant(["production", "service", "housing", "professional"]),
    };
  }
  return {
    founders: fc.constant(foundersOf(policy)),
    cooperatives: usually<readonly CooperativeType[]>(
      fc.constant(easyTypes(policy)),
      fc.constant(CooperativeTypes.options),
      8,
    ),
  };
}
