import type { Market } from "../../market/market";
import { countsFor } from "../../unit/composition";
import { officesNeeded } from "../../unit/offices-needed";
import { largestFamily, type Ties } from "../../unit/ties";
import type { Team } from "./best-team";
import type { UnitProblem } from "./unit-problem";

/** A share of the members that must count for something: a composition row, or the offices' need. */
export interface Quota {
  /** 1 for the candidates who count, by their place in the problem's `seekers`. */
  readonly counts: Uint8Array;
  /** How many of a team of a size must count; Infinity where the size is not allowed. */
  readonly neededAt: (size: number) => number;
}

/** U4–U6 of one unit, over the candidates' places in its problem. */
export interface TeamLaw {
  readonly quotas: readonly Quota[];
  /** The companions of a candidate, oneself included; `undefined` bars the whole group. */
  readonly companions: ReadonlyMap<number, readonly number[] | undefined>;
  readonly apart: ReadonlyMap<number, readonly number[]>;
  readonly familyMax: number;
  /** The families among some candidates, as the policy's `family` rows see them. */
  readonly largestFamily: (locals: readonly number[]) => number;
}

/** Compiles the law of one unit against its candidates. */
export function compileTeamLaw(market: Market, ties: Ties, problem: UnitProblem): TeamLaw {
  const { seekers } = problem;
  const localOf = new Map(Array.from(seekers, (seeker, local) => [seeker, local]));
  const { composition } = market.policy;
  const families = composition.flatMap((row) => (row.kind === "family" ? [row.max] : []));
  return {
    quotas: [officeQuota(market, problem), ...shareQuotas(market, problem)],
    companions: new Map(
      [...localOf].flatMap(([seeker, local]) => {
        const group = ties.together.get(seeker);
        return group === undefined ? [] : [[local, localGroup(group, localOf, ties)] as const];
      }),
    ),
    apart: new Map(
      [...localOf].flatMap(([seeker, local]) => {
        const others = [...(ties.apart.get(seeker) ?? [])].flatMap((one) => localOf.get(one) ?? []);
        return others.length === 0 ? [] : [[local, others] as const];
      }),
    ),
    familyMax: Math.min(Infinity, ...families),
    largestFamily: (locals) => {
      return largestFamily(
        locals.map((local) => seekers[local]!),
        ties,
      );
    },
  };
}

function officeQuota(market: Market, { seekers }: UnitProblem): Quota {
  return {
    counts: Uint8Array.from(seekers, (seeker) =>
      Number(market.seekerRecords[seeker]!.standing?.clearRecord !== false),
    ),
    neededAt: (size) => officesNeeded(size, market.policy)?.total ?? Infinity,
  };
}

function shareQuotas(market: Market, { seekers, opportunity }: UnitProblem): Quota[] {
  return market.policy.composition.flatMap((row) => {
    if (row.kind === "family") return [];
    const counts = Uint8Array.from(seekers, (seeker) =>
      Number(countsFor(market, row, { seeker, opportunity })),
    );
    return [{ counts, neededAt: (size: number) => Math.ceil((row.minShare * size) / 10_000) }];
  });
}

/** A group by its places, or nothing where one is no candidate or two are kept apart. */
function localGroup(
  group: readonly number[],
  localOf: ReadonlyMap<number, number>,
  ties: Ties,
): readonly number[] | undefined {
  const locals = group.flatMap((seeker) => localOf.get(seeker) ?? []);
  const clash = group.some((one) => group.some((other) => ties.apart.get(one)?.has(other)));
  return locals.length < group.length || clash ? undefined : locals;
}

/** What is wrong with a team first, with the candidates it is about. */
export type Violation =
  | {
      readonly kind: "split";
      readonly group: readonly number[] | undefined;
      readonly local: number;
    }
  | { readonly kind: "apart"; readonly pair: readonly [number, number] }
  | { readonly kind: "quota"; readonly quota: Quota }
  | { readonly kind: "family" };

/** The first of U4–U6 that a team breaks, if any. */
export function findViolation(
  law: TeamLaw,
  { locals }: Pick<Team, "locals">,
): Violation | undefined {
  const inside = new Set(locals);
  for (const local of locals) {
    if (!law.companions.has(local)) continue;
    const group = law.companions.get(local);
    if (group === undefined || group.some((one) => !inside.has(one))) {
      return { kind: "split", group, local };
    }
  }
  for (const local of locals) {
    const other = law.apart.get(local)?.find((one) => inside.has(one));
    if (other !== undefined) return { kind: "apart", pair: [local, other] };
  }
  for (const quota of law.quotas) {
    const counted = locals.filter((local) => quota.counts[local] === 1).length;
    if (counted < quota.neededAt(locals.length)) return { kind: "quota", quota };
  }
  return law.largestFamily(locals) > law.familyMax ? { kind: "family" } : undefined;
}
