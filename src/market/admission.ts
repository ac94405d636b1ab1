import type { OpportunityKind } from "../dataset/primitives";
import type { Seeker } from "../dataset/seeker";
import type { Policy } from "../policy/policy";
import { wholeYears } from "./whole-years";

/**
 * Whether any rule that looks at the seeker and the kind alone (`consent`, `kind`, `age`, `citizen`,
 * `barred`, memberships not stated; SPEC §4) keeps a seeker from every opportunity of a kind.
 */
export function isAdmitted(seeker: Seeker, kind: OpportunityKind, policy: Policy): boolean {
  const mayBeUnknown = policy.unknown === "confirm";
  const holds = (fact: boolean | undefined): boolean => fact ?? mayBeUnknown;
  const { kinds = [] } = seeker.expects ?? {};
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (!holds(seeker.consent?.matching)) return false;
  const { birthDate } = seeker;
  const age = birthDate === undefined ? undefined : wholeYears(birthDate, policy.asOf);
  if (!holds(age === undefined ? undefined : age >= policy.thresholds.minAge[kind])) return false;
  if (kind === "employment") return true;
  const { citizen, barred, memberships } = seeker.standing ?? {};
  if (memberships === undefined && !mayBeUnknown) return false;
  return holds(citizen) && holds(barred === undefined ? undefined : !barred);
}
