import * as fc from "fast-check";
import type { CooperativeType } from "../../dataset/primitives";
import { CooperativeType as CooperativeTypes } from "../../dataset/primitives";
import type { Taxonomy } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { idsArbitrary } from "./ids-arbitrary";
import { type Regions, regionsArbitrary } from "./regions-arbitrary";
import { usually } from "./sparse";
import { taxonomyArbitrary } from "./taxonomy-arbitrary";

/** How large a drawn dataset may become, and the policy that it is drawn for. */
export interface MarketOptions {
  /** Most seekers; 7 where unstated, which brute force can still solve. */
  readonly seekers?: number;
  /** Most opportunities; 3 where unstated. */
  readonly opportunities?: number;
  /** Draw people and opportunities around this policy's date, groups, pins and smallest units. */
  readonly policy?: Policy;
}

/** What the people and opportunities of one dataset have in common: the names they may use. */
export interface World extends Regions {
  readonly taxonomy: Taxonomy;
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
  const { seekers = 7, opportunities = 3, policy } = options;
  const pinned = policy?.overrides.pins ?? [];
  return fc
    .record({
      regions: regionsArbitrary(),
      taxonomy: taxonomyArbitrary(),
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
    .map(({ regions, ...rest }) => ({ ...rest, ...regions, groups: groupsOf(policy) }));
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
  const all = CooperativeTypes.options;
  if (policy === undefined) {
    return {
      founders: usually(fc.constantFrom(2, 3), fc.constantFrom(1, 4, 7), 8),
      cooperatives: fc.constant(["production", "service", "housing", "professional"]),
    };
  }
  const fewest = Math.min(...all.map((type) => policy.cooperatives[type].minMembers));
  const easy = all.filter((type) => policy.cooperatives[type].minMembers === fewest);
  return {
    founders: fc.constant(Math.max(1, fewest, ...officeHolders(policy))),
    cooperatives: usually<readonly CooperativeType[]>(fc.constant(easy), fc.constant(all), 8),
  };
}

function officeHolders({ offices }: Policy): readonly number[] {
  const boards = offices.board.map((row) => row.members);
  const board = boards.length === 0 ? 0 : Math.min(...boards);
  const alternates = Math.max(1, Math.floor(board / 3));
  return [board + alternates + offices.inspectors + offices.inspectorAlternates];
}
