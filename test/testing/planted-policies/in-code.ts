import type { CriterionInput, RuleInput } from "../../../src/policy/clause/clause";
import { definePolicy, type PolicyDefinition } from "../../../src/policy/define-policy";
import type { Planted } from "./planted";

const named = { version: 1, name: { en: "own", fa: "خود" }, applies: () => true };

function inCode(fault: string, law: string, clauses: Partial<PolicyDefinition>): Planted {
  const read = definePolicy({ id: "planted", version: 1, asOf: "2026-03-21", ...clauses });
  if (!read.ok) throw new Error(read.issues[0]!.message);
  return { fault, law, policy: read.value };
}

function withCriterion(
  fault: string,
  law: string,
  own: Pick<CriterionInput, "value"> & Partial<CriterionInput>,
): Planted {
  const criteria = { own: { ...named, side: "fit" as const, weight: 60, ...own } };
  return inCode(fault, law, { criteria });
}

function withRule(
  fault: string,
  law: string,
  own: Pick<RuleInput, "test"> & Partial<RuleInput>,
): Planted {
  const fails = { en: "own rule fails", fa: "قاعدهٔ خود برقرار نیست" };
  return inCode(fault, law, { rules: { own: { ...named, fails, ...own } } });
}

let asked = 0;

export const codePolicies: readonly Planted[] = [
  withCriterion(
    "a sign is flipped: the more capital, the fewer points",
    "more-capital-never-hurts",
    {
      value: ({ seeker }) => 10_000 - Math.min(10_000, seeker.capacities.capital ?? 0),
    },
  ),
  withCriterion("a cliff: from forty hours on nothing counts", "no-cliff", {
    side: "appeal",
    value: ({ seeker }) => ((seeker.capacities.hoursPerWeek ?? 0) >= 40 ? 0 : 10_000),
  }),
  withCriterion("a malus for a group, smuggled in", "group-never-costs", {
    side: "appeal",
    value: ({ seeker }) => (seeker.groups?.includes("rural") ? 0 : 10_000),
  }),
  withCriterion("a person's id gives points", "names-change-no-score", {
    value: ({ seeker }) => (seeker.id < "s3" ? 10_000 : 0),
  }),
  withCriterion("only the skill that is listed first counts", "order-changes-nothing", {
    value: ({ seeker, role }) => (seeker.skills[0]?.skill === role.skills[0]?.skill ? 10_000 : 0),
  }),
  withCriterion("who was born before 1981 gets nothing", "age-is-never-scored", {
    value: ({ seeker }) => ((seeker.birthDate ?? "9999") < "1981-01-01" ? 0 : 10_000),
  }),
  withCriterion("a sex that nobody asked for gives points", "unnamed-facts-change-nothing", {
    value: ({ seeker }) => ("sex" in seeker && seeker.sex === "male" ? 10_000 : 0),
  }),
  withCriterion("a title of the right length gives points", "words-change-nothing", {
    value: ({ opportunity }) => (JSON.stringify(opportunity.title).length % 2) * 10_000,
  }),
  withCriterion("points depend on how often they were asked for", "same-input-same-plan", {
    value: () => {
      asked += 1;
      return asked % 7_001;
    },
  }),
  withCriterion("a promise on experience is broken", "custom-keeps-its-word", {
    side: "appeal",
    monotone: ["experience"],
    value: ({ seeker }) =>
      (seeker.experience ?? []).some(({ months }) => months > 24) ? 0 : 9_000,
  }),
  withRule("whoever masters something is turned away", "more-skill-never-hurts", {
    test: ({ seeker }) => (seeker.skills.some(({ level }) => level >= 4) ? "fail" : "pass"),
  }),
  withRule("people from elsewhere may not travel far", "more-travel-never-hurts", {
    test: ({ seeker }) => ((seeker.capacities.travelKm ?? 0) > 100 ? "fail" : "pass"),
  }),
  withRule("whoever studied is turned away", "more-education-never-hurts", {
    test: ({ seeker }) => ((seeker.education?.level ?? 0) >= 6 ? "fail" : "pass"),
  }),
];
