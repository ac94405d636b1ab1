import type { Dataset } from "../../dataset/dataset";
import type { Employment, Investment, Opportunity, Requirement } from "../../dataset/opportunity";
import { parseDataset } from "../../dataset/parse-dataset";
import type { Seeker } from "../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { youngestOf } from "../arbitraries/calendar";
import { stated } from "../arbitraries/sparse";
import type { GivenCase, GivenOpportunity, GivenSeeker } from "./given";

const HERE = "here";
const THERE = "there";

/** The ids of the case's only records, where it does not state them. */
export const CASE_IDS = { seeker: "seeker", opportunity: "opportunity", role: "role" } as const;

/**
 * The smallest dataset that holds a case: one seeker, one opportunity with one role, and a world for them.
 *
 * @throws Error where the case is no valid data, with every issue.
 */
export function caseDataset(given: GivenCase, policy: Policy): Dataset {
  const isApart = given.km !== undefined;
  const seeker = seekerOf(given.seeker ?? {}, policy);
  const opportunity = opportunityOf(given, isApart ? THERE : HERE);
  const skills = roleSkills(opportunity);
  const levels = Math.max(DEFAULT_LEVELS, ...[...seeker.skills, ...skills].map((s) => s.level));
  const named = new Set([...seeker.skills, ...skills].map(({ skill }) => skill));
  const regions = new Set([seeker.region, opportunity.region]);
  const input = {
    regions: [...regions].map((id) => ({ id, name: "" })),
    ...(typeof given.km === "number"
      ? { distances: [{ from: seeker.region, to: opportunity.region, km: given.km }] }
      : {}),
    taxonomy: { levels, skills: [...named].map((id) => ({ id, name: "" })) },
    ...given.world,
    seekers: [seeker],
    opportunities: [opportunity],
  };
  return accepted(input);
}

function accepted(input: Dataset): Dataset {
  const read = parseDataset(input);
  const issues = read.ok ? read.value.rejected.flatMap((one) => one.issues) : read.issues;
  if (read.ok && issues.length === 0) return read.value.dataset;
  throw new Error(`the case is not valid: ${issues.map(({ message }) => message).join("; ")}`);
}

function seekerOf(given: GivenSeeker, policy: Policy): Seeker {
  const { skills, hours, capital, travelKm, relocates, income, age, ...facts } = given;
  const birthDate = age === undefined ? undefined : youngestOf(policy.asOf, age);
  const capacities = stated({ hoursPerWeek: hours, capital, travelKm, relocates });
  return {
    id: CASE_IDS.seeker,
    region: HERE,
    ...stated({ birthDate }),
    ...facts,
    ...(income === undefined ? {} : { expects: { monthlyIncome: income, ...facts.expects } }),
    skills: levelled(skills),
    capacities: { ...capacities, ...facts.capacities },
  };
}

function opportunityOf({ role = {}, opportunity = {} }: GivenCase, region: string): Opportunity {
  const { skills, hours, income, ...asked } = role;
  const facts = {
    id: CASE_IDS.opportunity,
    title: "",
    sector: "01",
    region,
    ...stated({ hoursPerWeek: hours, monthlyIncome: income }),
    ...opportunity,
  };
  const one = { id: CASE_IDS.role, title: "", ...asked, skills: levelled(skills) };
  if (!isBusiness(opportunity)) {
    return { ...facts, kind: "employment", role: { ...one, places: { max: 1 } } } as Employment;
  }
  const business = {
    cooperative: "production",
    members: { min: 1, max: 1_000 },
    capital: { required: 1, memberShare: { min: 1, max: 1 } },
    ...facts,
    kind: "investment",
    roles: [{ ...one, places: { min: 0, max: 1_000 } }],
  };
  return business as Investment;
}

/** Whether the opportunity of a case is a business that could be founded. */
function isBusiness(opportunity: GivenOpportunity): boolean {
  const own = ["cooperative", "members", "capital"] as const;
  return opportunity.kind === "investment" || own.some((key) => key in opportunity);
}

function levelled<T extends { readonly skill: string; readonly level: number }>(
  skills: readonly T[] | Readonly<Record<string, number>> = [],
): readonly T[] {
  if (Array.isArray(skills)) return skills as readonly T[];
  return Object.entries(skills).map(([skill, level]) => ({ skill, level }) as T);
}

function roleSkills(opportunity: Opportunity): readonly Requirement[] {
  return opportunity.kind === "employment"
    ? opportunity.role.skills
    : opportunity.roles.flatMap(({ skills }) => skills);
}
