import type { Composition } from "../policy/legal-form";
import { isLessProduct, WHOLE } from "./exact";
import type { Facts, OpportunityFacts } from "./facts";
import { largestFamily } from "./kinship";
import { needOf, seatsFor } from "./office-need";
import type { SeekerFacts } from "./seeker-facts";
import { capOf, type UnitTerms } from "./unit-terms";

/** A member of a unit: who, and the index of the role. */
export interface Member {
  readonly seeker: SeekerFacts;
  readonly role: number;
}

/** Which of SPEC §5's conditions a unit meets. */
export interface UnitLaws {
  readonly size: boolean;
  readonly roles: boolean;
  /** `unknown`: it holds counting unknown capital as U3 says. */
  readonly capital: "ok" | "unknown" | "fail";
  readonly offices: boolean;
  /** By row of the policy. */
  readonly composition: readonly boolean[];
  readonly together: boolean;
  readonly apart: boolean;
}

/** Judges a unit of these members, all distinct, by U1 to U6. */
export function lawsOf(
  facts: Facts,
  opportunity: OpportunityFacts & { readonly terms: UnitTerms },
  members: readonly Member[],
): UnitLaws {
  const { terms } = opportunity;
  const people = members.map(({ seeker }) => seeker);
  return {
    size: members.length >= terms.minimum && members.length <= terms.maximum,
    roles: terms.places.every(({ min, max }, role) => {
      const held = members.filter((member) => member.role === role).length;
      return held >= min && held <= max;
    }),
    capital: capitalLaw(terms, people),
    offices: officesLaw(facts, people),
    composition: facts.policy.composition.map((row) => meetsRow(row, opportunity, people)),
    together: togetherLaw(facts, people),
    apart: apartLaw(people),
  };
}

/** Whether every condition is met. */
export function meetsAll(laws: UnitLaws): boolean {
  const { size, roles, capital, offices, composition, together, apart } = laws;
  const rows = composition.every(Boolean);
  return size && roles && capital !== "fail" && offices && rows && together && apart;
}

function capitalLaw(terms: UnitTerms, people: readonly SeekerFacts[]): UnitLaws["capital"] {
  const caps = people.map(({ capital }) => capOf(terms, capital));
  const total = caps.reduce((sum, cap) => sum + cap, 0);
  const least = terms.record.capital.memberShare.min;
  if (caps.some((cap) => cap < least) || total < terms.equity) return "fail";
  return people.every(({ capital }) => capital !== undefined) ? "ok" : "unknown";
}

function officesLaw({ policy }: Facts, people: readonly SeekerFacts[]): boolean {
  const seats = seatsFor(policy.offices, people.length);
  const clear = people.filter(({ clearRecord }) => clearRecord !== false).length;
  return seats !== undefined && needOf(seats) <= clear;
}

function meetsRow(
  row: Composition,
  opportunity: OpportunityFacts,
  people: readonly SeekerFacts[],
): boolean {
  if (row.kind === "family") return largestFamily(people) <= row.max;
  const counted = people.filter((seeker) =>
    row.kind === "local" ? seeker.region === opportunity.region : seeker.groups.includes(row.group),
  );
  return !isLessProduct(counted.length, WHOLE, row.minShare, people.length);
}

function togetherLaw({ togetherCounts }: Facts, people: readonly SeekerFacts[]): boolean {
  const inside = new Map<string, number>();
  for (const { together } of people) {
    if (together !== undefined) inside.set(together, (inside.get(together) ?? 0) + 1);
  }
  return [...inside].every(([key, count]) => togetherCounts.get(key) === count);
}

function apartLaw(people: readonly SeekerFacts[]): boolean {
  const ids = new Set(people.map(({ id }) => id));
  return !people.some(({ apart, id }) => apart.some((other) => other !== id && ids.has(other)));
}
