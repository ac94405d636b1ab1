import * as fc from "fast-check";
import { parseDataset } from "../../dataset/parse-dataset";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import { verifyPlan } from "../../verify/verify-plan";
import { marketArbitrary } from "../arbitraries/market-arbitrary";
import { assessAll } from "./assess-all";
import { changeSeeker } from "./change-seeker";
import { demand, type Law } from "./law";

const SIZE = { seekers: 10, opportunities: 3 };

/** What everyone may expect of a policy and its plans. */
export const fairnessLaws: readonly Law[] = [
  {
    id: "group-never-costs",
    kind: "fairness",
    statement: {
      en: "Belonging to a group never lowers a value and never takes a candidacy away.",
      fa: "عضویت در هیچ گروهی ارزش کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
    },
    property: (policy) =>
      fc.property(
        marketArbitrary({ ...SIZE, policy }),
        fc.nat(),
        fc.constantFrom(...policy.priorities.map(({ group }) => group), "another"),
        ({ dataset }, place, group) => {
          const joined = changeSeeker(dataset, place, (seeker) => ({
            ...seeker,
            groups: [...(seeker.groups ?? []), group],
          }));
          if (joined === undefined) return;
          const before = assessAll(dataset, policy, joined.id);
          assessAll(joined.dataset, policy, joined.id).forEach((after, index) => {
            const { value, candidate, role } = before[index]!;
            demand(after.value >= value, `the value for \`${role}\` falls`);
            demand(after.candidate || !candidate, `the candidacy for \`${role}\` is lost`);
          });
        },
      ),
  },
  {
    id: "unnamed-facts-change-nothing",
    kind: "fairness",
    statement: {
      en: "Facts that the policy does not name, such as name, sex and birthplace, change nothing.",
      fa: "آنچه سیاست نامی از آن نمی‌برد، مانند نام، جنسیت و زادگاه، هیچ چیز را عوض نمی‌کند.",
    },
    property: (policy) =>
      fc.property(
        marketArbitrary({ ...SIZE, policy }),
        fc.constantFrom("female", "male"),
        fc.constantFrom("زنجان", "ابهر"),
        ({ dataset }, sex, birthplace) => {
          const told = dataset.seekers.map((seeker) => ({ ...seeker, name: "x", sex, birthplace }));
          const parsed = parseDataset({ ...dataset, seekers: told });
          demand(parsed.ok, "the dataset is no longer accepted");
          const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });
          const market = createMarket(parsed.value.dataset, policy);
          const again = proposePlan(market, { effort: "quick" });
          demand(JSON.stringify(again) === JSON.stringify(plan), "the plan changes");
        },
      ),
  },
  {
    id: "nobody-is-lost",
    kind: "fairness",
    statement: {
      en: "Everyone who was read is either placed once or told why not.",
      fa: "هر کس که ثبت شده، یا درست یک جا دارد یا دلیل نداشتن آن را می‌داند.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ ...SIZE, policy }), ({ dataset }) => {
        const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });
        const named = [...plan.placements, ...plan.unplaced].map(({ seeker }) => seeker);
        const read = dataset.seekers.map(({ id }) => id);
        demand(named.length === read.length, "someone is missing or named twice");
        demand(new Set([...named, ...read]).size === read.length, "someone is missing");
      }),
  },
  {
    id: "stable-means-stable",
    kind: "fairness",
    statement: {
      en: "Under the stable mechanism no seeker and employer would both rather have each other.",
      fa: "در سازوکار پایدار، هیچ جوینده و کارفرمایی نیست که هر دو یکدیگر را به وضع موجود ترجیح دهند.",
    },
    property: (policy) => {
      const stable = { ...policy, placement: "stable" as const };
      return fc.property(marketArbitrary({ ...SIZE, policy: stable }), ({ dataset }) => {
        const plan = proposePlan(createMarket(dataset, stable), { effort: "quick" });
        const { findings } = verifyPlan(dataset, stable, plan);
        demand(findings.length === 0, findings.map(({ code }) => code).join(", "));
      });
    },
  },
];
