import { type Opportunity, type Role, rolesOf } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Policy } from "../../policy/policy";
import { yearsBefore } from "../arbitraries/calendar";
import { naivelyValid } from "../brute-force/naive-assessment";
import type { Drawn } from "./define-law";

const YEARS = 40;

/** Someone who states everything and has all that a role asks for, forty years old, next door. */
export function ableSeeker(policy: Policy, opportunity: Opportunity, role: Role): Seeker {
  const occupation = role.experience?.occupation ?? role.occupation;
  const months = role.experience?.months ?? 24;
  const { hoursPerWeek = 44 } = opportunity;
  return {
    id: "able",
    region: opportunity.region,
    skills: role.skills.map(({ skill, level }) => ({ skill, level })),
    capacities: {
      capital: opportunity.kind === "investment" ? opportunity.capital.memberShare.max : 0,
      hoursPerWeek,
      travelKm: 0,
    },
    birthDate: yearsBefore(policy.asOf, YEARS),
    education: { level: role.education?.level ?? 0 },
    experience: occupation === undefined ? [] : [{ occupation, months }],
    licences: role.licence === undefined ? [] : [role.licence],
    standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
    consent: { matching: true },
  };
}

/** Picks a role that takes part and passes a test. */
export function pickPlace(
  { dataset, policy, dice }: Drawn,
  isWanted: (role: Role) => boolean = () => true,
): { readonly opportunity: Opportunity; readonly role: Role } | undefined {
  const places = dataset.opportunities
    .filter((opportunity) => naivelyValid(opportunity, policy))
    .flatMap((opportunity) =>
      rolesOf(opportunity)
        .filter(isWanted)
        .map((role) => ({ opportunity, role })),
    );
  return dice.pick(places);
}
