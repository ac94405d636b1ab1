import * as fc from "fast-check";
import type { CriterionInput, RuleInput } from "../../policy/clause/clause";
import type { ClausePair } from "../../policy/clause/clause-pair";

/** Criteria and rules in code as `definePolicy` takes them. */
export interface DrawnClauses {
  readonly criteria: Readonly<Record<string, CriterionInput>>;
  readonly rules: Readonly<Record<string, RuleInput>>;
}

const named = (en: string, fa: string) => ({ version: 1, name: { en, fa } });
const WEIGHT = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 80 }) },
  { weight: 1, arbitrary: fc.constant(1_000_000_000) },
);
const SIDE = fc.constantFrom("fit" as const, "appeal" as const);
const always = (): boolean => true;

/** A number from 0 to `most` that a pair's ids decide, each pair for itself. */
function drawnBy({ seeker, opportunity, role }: ClausePair, salt: number, most: number): number {
  let sum = salt;
  for (const letter of `${seeker.id} ${opportunity.id} ${role.id}`) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  }
  return sum % (most + 1);
}

/** Work at night: short weeks suit it, and whoever may leave home for it likes it better. */
const night = fc.record({ weight: WEIGHT, side: SIDE }).map(
  ({ weight, side }): CriterionInput => ({
    ...named("night work", "کار شبانه"),
    ...{ side, weight },
    applies: ({ opportunity }) => opportunity.hoursPerWeek !== undefined,
    value: ({ seeker: { capacities } }) => {
      const { hoursPerWeek, relocates } = capacities;
      if (hoursPerWeek === undefined) return "unknown";
      return relocates ? 10_000 : Math.max(0, 10_000 - 150 * hoursPerWeek);
    },
  }),
);

/** Capital that counts in full from an amount on, and not at all below. */
const cliff = fc.record({ weight: WEIGHT, least: fc.nat({ max: 200_000 }) }).map(
  ({ weight, least }): CriterionInput => ({
    ...named("own means", "سرمایهٔ شخصی"),
    ...{ side: "fit" as const, weight, monotone: ["capital" as const] },
    applies: ({ opportunity }) => opportunity.kind === "investment",
    value: ({ seeker: { capacities } }) => {
      if (capacities.capital === undefined) return "unknown";
      return capacities.capital >= least ? 10_000 : 0;
    },
  }),
);

/** The nearer the better; nobody may know how near. */
const nearness = fc.record({ weight: WEIGHT, side: SIDE, step: fc.nat({ max: 300 }) }).map(
  ({ weight, side, step }): CriterionInput => ({
    ...named("short way", "راه کوتاه"),
    ...{ side, weight },
    applies: always,
    value: ({ km }) => (km === undefined ? "unknown" : Math.max(0, 10_000 - step * km)),
  }),
);

/** Another number for each pair: what is mixed up between pairs shows. */
const fancy = fc.record({ weight: WEIGHT, side: SIDE, salt: fc.nat({ max: 999 }) }).map(
  ({ weight, side, salt }): CriterionInput => ({
    ...named("fancy", "سلیقه"),
    ...{ side, weight },
    applies: ({ role }) => role.skills.length % 2 === salt % 2,
    value: (pair) => drawnBy(pair, salt, 10_000),
  }),
);

/** A rule that asks for schooling where the role has several places. */
const schooling = fc.nat({ max: 8 }).map(
  (least): RuleInput => ({
    ...named("schooling", "درس‌خوانده"),
    monotone: ["education"],
    fails: { en: "has too little schooling", fa: "تحصیلات کافی ندارد" },
    unknown: { en: "schooling is not stated", fa: "تحصیلات گفته نشده است" },
    applies: ({ role }) => role.places.max > 1,
    test: ({ seeker: { education } }) => {
      if (education === undefined) return "unknown";
      return education.level >= least ? "pass" : "fail";
    },
  }),
);

/** A rule that bars one pair in some, leaves as many open, and says so of each pair for itself. */
const whim = fc.record({ salt: fc.nat({ max: 999 }), most: fc.integer({ min: 2, max: 20 }) }).map(
  ({ salt, most }): RuleInput => ({
    ...named("whim", "تصمیم موردی"),
    fails: { en: "is not wanted here", fa: "اینجا خواسته نشده است" },
    applies: ({ opportunity }) => opportunity.kind === "employment" || salt % 2 === 0,
    test: (pair) => (["fail", "unknown"] as const)[drawnBy(pair, salt, most)] ?? "pass",
  }),
);

/** Up to four criteria and two rules in code: pure functions of a drawn market's records. */
export function clausesArbitrary(): fc.Arbitrary<DrawnClauses> {
  return fc.record(
    {
      criteria: fc.record(
        { night, cliff, nearness, fancy },
        { requiredKeys: [], noNullPrototype: true },
      ),
      rules: fc.record({ schooling, whim }, { requiredKeys: [], noNullPrototype: true }),
    },
    { noNullPrototype: true },
  );
}
