import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Investment } from "../../dataset/opportunity";
import type { Plan } from "../../document/plan";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import type { Policy } from "../../policy/policy";
import { verifyPlan } from "../../verify/verify-plan";
import { marketArbitrary } from "../arbitraries/market-arbitrary";
import { naiveAssessment, naivelyForbidden } from "../brute-force/naive-assessment";
import { UNIT_LAWS, type UnitLaw } from "../brute-force/unit-laws";
import { demand, type Law } from "./law";

const SIZE = { seekers: 14, opportunities: 4 };

const overPlans = (policy: Policy, check: (plan: Plan, dataset: Dataset) => void) =>
  fc.property(marketArbitrary({ ...SIZE, policy }), ({ dataset }) => {
    check(proposePlan(createMarket(dataset, policy), { effort: "quick" }), dataset);
  });

/** What law and policy demand of every plan. */
export const legalLaws: readonly Law[] = [
  {
    id: "plan-verifies",
    kind: "legal",
    statement: {
      en: "Every placement, unit, reason and bound of a plan is found again by the verifier.",
      fa: "هر جایابی، واحد، دلیل و کران یک طرح را بازبین مستقل دوباره به دست می‌آورد.",
    },
    property: (policy) =>
      overPlans(policy, (plan, dataset) => {
        const { findings } = verifyPlan(dataset, policy, plan);
        demand(findings.length === 0, findings.map(({ code }) => code).join(", "));
      }),
  },
  {
    id: "no-rule-broken",
    kind: "legal",
    statement: {
      en: "Nobody is placed against a rule, and no forbidden pair is placed.",
      fa: "هیچ‌کس برخلاف قاعده‌ای جای داده نمی‌شود و هیچ جفت ممنوعی کنار هم قرار نمی‌گیرد.",
    },
    property: (policy) =>
      overPlans(policy, (plan, dataset) => {
        for (const placement of plan.placements) {
          const { seeker, opportunity } = placement;
          const failing = [...naiveAssessment(dataset, policy, placement).rules]
            .filter(([, answer]) => answer === "fail")
            .map(([rule]) => rule);
          demand(failing.length === 0, `\`${seeker}\` is placed against ${failing.join(", ")}`);
          const isForbidden = naivelyForbidden(policy, seeker, opportunity);
          demand(!isForbidden, `\`${seeker}\` is placed though forbidden`);
        }
      }),
  },
  {
    id: "units-are-legal",
    kind: "legal",
    statement: {
      en: "Every proposed unit keeps numbers of members, capital, offices, composition and ties.",
      fa: "هر واحد پیشنهادی شمار اعضا، سرمایه، سمت‌ها، ترکیب و پیوندهای مقرر را رعایت می‌کند.",
    },
    property: (policy) =>
      overPlans(policy, (plan, dataset) => {
        for (const unit of plan.units) {
          const opportunity = dataset.opportunities.find(({ id }) => id === unit.opportunity);
          const members = dataset.seekers.filter(({ id }) => unit.members.includes(id));
          const facts = { dataset, policy, opportunity: opportunity as Investment, members };
          const laws = Object.keys(UNIT_LAWS) as UnitLaw[];
          const broken = laws.filter((law) => !UNIT_LAWS[law](facts));
          demand(broken.length === 0, `unit \`${unit.opportunity}\` breaks ${broken.join(", ")}`);
        }
      }),
  },
];
