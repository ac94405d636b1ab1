import type { OpportunityKind } from "../../src/dataset/primitives";
import type { Seeker } from "../../src/dataset/seeker";
import type { Policy } from "../../src/policy/policy";

/**
 * Whether a seeker passes the rules that need no more than the kind of opportunity: consent, kind,
 * age, citizen, barred, and, where the policy excludes unknowns, that memberships are stated (SPEC §4).
 */
export function isAdmittedTo(kind: OpportunityKind, seeker: Seeker, policy: Policy): boolean {
  const kinds = seeker.expects?.kinds ?? [];
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  const age = seeker.birthDate === undefined ? undefined : ageOn(policy.asOf, seeker.birthDate);
  const isOldEnough = age === undefined ? undefined : age >= policy.thresholds.minAge[kind];
  const facts = [seeker.consent?.matching, isOldEnough];
  if (kind === "investment") {
    const { citizen, barred, memberships } = seeker.standing ?? {};
    const isFree = barred === undefined ? undefined : !barred;
    facts.push(citizen, isFree, memberships === undefined ? undefined : true);
  }
  return facts.every((fact) => fact ?? policy.unknown === "confirm");
}

/** The priority of a seeker: the bonuses of the rows whose group they have, up to the cap (SPEC §3). */
export function priorityOf({ groups = [] }: Seeker, policy: Policy): number {
  let sum = 0;
  for (const { group, bonus } of policy.priorities) if (groups.includes(group)) sum += bonus;
  return Math.min(policy.priorityCap, sum);
}

/** Whole years; who was born on 29 February has the birthday on 1 March in common years. */
function ageOn(day: string, birthDate: string): number {
  const [year, month, date] = numbersOf(day);
  const [birthYear, birthMonth, birthDay] = numbersOf(birthDate);
  const hadBirthday = month > birthMonth || (month === birthMonth && date >= birthDay);
  return year - birthYear - (hadBirthday ? 0 : 1);
}

function numbersOf(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
