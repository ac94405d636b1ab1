import type { Dataset } from "../../dataset/dataset";
import { type Opportunity, rolesOf } from "../../dataset/opportunity";
import type { Plan } from "../../document/plan";
import type { Policy } from "../../policy/policy";
import { assessNaively } from "./naive-assessment";
import type { NaivePin, NaivePins } from "./naive-pins";
import { UNIT_LAWS, type UnitLaw } from "./unit-laws";

/** What a group of seekers that cannot be placed here is worth. */
export const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** The worth of each seeker (in dataset order) in each role; undefined for who is no candidate. */
export type RoleWorths = readonly (readonly (number | undefined)[])[];

/** A dataset and a policy, the worths in each opportunity by its id, and the laws to leave out. */
export interface NaiveProblem {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly worths: ReadonlyMap<string, RoleWorths>;
  readonly without: readonly UnitLaw[];
}

/** What placing each seeker in each role of an opportunity is worth; accepted pins are candidates. */
export function roleWorths(
  { dataset, policy, previous }: Pick<NaiveProblem, "dataset" | "policy"> & Before,
  pins: NaivePins["accepted"],
  opportunity: Opportunity,
): RoleWorths {
  return dataset.seekers.map((seeker) =>
    rolesOf(opportunity).map((role) => {
      const { candidate, value } = assessNaively({ dataset, policy, seeker, opportunity, role });
      const isPinned = pins.some(
        (pin) =>
          pin.seeker === seeker.id &&
          pin.opportunity === opportunity.id &&
          pin.roles.includes(role.id),
      );
      const isKept = previous?.placements.some(
        (one) =>
          one.seeker === seeker.id && one.opportunity === opportunity.id && one.role === role.id,
      );
      const bonus = policy.placementBonus + (isKept ? (policy.keepBonus ?? 0) : 0);
      return candidate || isPinned ? value + bonus : undefined;
    }),
  );
}

/** The plan in force, if there is one. */
interface Before {
  readonly previous?: Pick<Plan, "placements"> | undefined;
}

/**
 * For every group of seekers (a bit each, in dataset order): the most worth that placing exactly them
 * in this opportunity can have under U1–U7, or IMPOSSIBLE.
 */
export function groupWorths(
  problem: NaiveProblem,
  opportunity: Opportunity,
  held: readonly NaivePin[],
): readonly number[] {
  const { seekers } = problem.dataset;
  const worths = allowed(problem, opportunity, held);
  const pinnedHere = held.filter((pin) => pin.opportunity === opportunity.id);
  return Array.from({ length: 2 ** seekers.length }, (_, group) => {
    const members = seekers.map((_, place) => place).filter((place) => (group >> place) & 1);
    const ids = members.map((place) => seekers[place]!.id);
    if (!pinnedHere.every((pin) => ids.includes(pin.seeker))) return IMPOSSIBLE;
    if (group === 0) return 0;
    if (!members.every((place) => worths[place]!.some((worth) => worth !== undefined))) {
      return IMPOSSIBLE;
    }
    if (!isLawful(problem, opportunity, members)) return IMPOSSIBLE;
    const counts = rolesOf(opportunity).map(() => 0);
    return bestRoles({ opportunity, worths, members }, counts, 0);
  });
}

/** Takes away what held pins rule out: every other place of the pinned. */
function allowed(
  { dataset, worths }: NaiveProblem,
  opportunity: Opportunity,
  held: readonly NaivePin[],
): RoleWorths {
  return worths.get(opportunity.id)!.map((row, place) => {
    const pin = held.find(({ seeker }) => seeker === dataset.seekers[place]!.id);
    if (pin === undefined) return row;
    return rolesOf(opportunity).map(({ id }, role) => {
      const isHere = pin.opportunity === opportunity.id && (pin.role ?? id) === id;
      return isHere ? row[role] : undefined;
    });
  });
}

function isLawful(
  { dataset, policy, without }: NaiveProblem,
  opportunity: Opportunity,
  places: readonly number[],
): boolean {
  if (opportunity.kind === "employment") return true;
  const members = places.map((place) => dataset.seekers[place]!);
  const laws = (Object.keys(UNIT_LAWS) as UnitLaw[]).filter((law) => !without.includes(law));
  return laws.every((law) => UNIT_LAWS[law]({ dataset, policy, opportunity, members }));
}

interface Group {
  readonly opportunity: Opportunity;
  readonly worths: RoleWorths;
  readonly members: readonly number[];
}

/** Tries every role for every member from the `next` on; U1 is judged once all have one. */
function bestRoles(group: Group, counts: number[], next: number): number {
  const roles = rolesOf(group.opportunity);
  if (next === group.members.length) {
    const fits = roles.every(
      ({ places }, role) => (places.min ?? 0) <= counts[role]! && counts[role]! <= places.max,
    );
    return fits ? 0 : IMPOSSIBLE;
  }
  let best = IMPOSSIBLE;
  roles.forEach((_, role) => {
    const worth = group.worths[group.members[next]!]![role];
    if (worth === undefined) return;
    counts[role]! += 1;
    best = Math.max(best, worth + bestRoles(group, counts, next + 1));
    counts[role]! -= 1;
  });
  return best;
}
