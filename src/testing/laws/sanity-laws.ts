import * as fc from "fast-check";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import { marketArbitrary } from "../arbitraries/market-arbitrary";
import { bruteForcePlan } from "../brute-force/brute-force-plan";
import { assessAll } from "./assess-all";
import { changeSeeker } from "./change-seeker";
import { grown, growthArbitrary } from "./growth";
import { demand, type Law } from "./law";

const SIZE = { seekers: 10, opportunities: 3 };

/** What anyone would expect of a score and of a proof. */
export const sanityLaws: readonly Law[] = [
  {
    id: "more-never-lowers-fit",
    kind: "sanity",
    statement: {
      en: "More skill, capital or hours never lowers a fit and never breaks a rule.",
      fa: "مهارت، سرمایه یا ساعت کار بیشتر هرگز شایستگی را کم نمی‌کند و قاعده‌ای را نمی‌شکند.",
    },
    property: (policy) =>
      fc.property(
        marketArbitrary({ ...SIZE, policy }),
        fc.nat(),
        growthArbitrary(),
        ({ dataset }, place, growth) => {
          const more = changeSeeker(dataset, place, (seeker) => grown(seeker, dataset, growth));
          if (more === undefined) return;
          const before = assessAll(dataset, policy, more.id);
          assessAll(more.dataset, policy, more.id).forEach((after, index) => {
            const { fit, candidate, role } = before[index]!;
            demand(after.fit >= fit, `the fit for \`${role}\` falls`);
            demand(after.candidate || !candidate, `the candidacy for \`${role}\` is lost`);
          });
        },
      ),
  },
  {
    id: "reasons-sum-to-the-score",
    kind: "sanity",
    statement: {
      en: "The criteria and weights that are shown give fit, appeal, score and value to the digit.",
      fa: "از معیارها و وزن‌هایی که نشان داده می‌شود، شایستگی، جذابیت، امتیاز و ارزش تا رقم آخر به دست می‌آید.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ ...SIZE, policy }), fc.nat(), ({ dataset }, place) => {
        const id = dataset.seekers[place % dataset.seekers.length]?.id;
        if (id === undefined) return;
        for (const assessment of assessAll(dataset, policy, id)) {
          const { criteria, fit, appeal, score, priority, value } = assessment;
          for (const [side, mean] of [
            ["fit", fit],
            ["appeal", appeal],
          ] as const) {
            const own = criteria.filter((criterion) => criterion.side === side);
            const weight = own.reduce((sum, one) => sum + one.weight, 0);
            const sum = own.reduce((all, one) => all + one.weight * one.value, 0);
            demand(mean === (weight === 0 ? 10_000 : Math.floor(sum / weight)), `${side} differs`);
          }
          const { balance } = policy;
          const mixed = Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000);
          demand(score === mixed && value === score + priority, "the score differs");
        }
      }),
  },
  {
    id: "bound-holds",
    kind: "sanity",
    statement: {
      en: "The certificate's bound is never below what is possible, nor the objective above it.",
      fa: "کران گواهی هرگز از بهترین نتیجهٔ ممکن پایین‌تر و مقدار طرح هرگز از آن بالاتر نیست.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ seekers: 8, opportunities: 3, policy }), ({ dataset }) => {
        const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });
        const { objective, bound, gapBp } = plan.certificate;
        const best = bruteForcePlan(dataset, policy).objective;
        demand(objective <= best, `objective ${objective}, possible ${best}`);
        demand(best <= bound, `bound ${bound}, possible ${best}`);
        const gap = bound === 0 ? 0 : Math.ceil((10_000 * (bound - objective)) / bound);
        demand(gapBp === gap, `gap ${gapBp} bp, expected ${gap}`);
      }),
  },
  {
    id: "bystander-changes-nothing",
    kind: "sanity",
    statement: {
      en: "Someone who does not take part changes nothing for the others.",
      fa: "کسی که شرکت نمی‌کند، برای دیگران هیچ چیز را عوض نمی‌کند.",
    },
    property: (policy) =>
      fc.property(
        marketArbitrary({ ...SIZE, policy }),
        fc.constantFrom("!new", "m-new", "\uffff-new"),
        ({ dataset }, id) => {
          const region = dataset.regions[0]!.id;
          const consent = { matching: false };
          const bystander = { id, region, skills: [], capacities: {}, consent };
          const seekers = [bystander, ...dataset.seekers];
          const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });
          const market = createMarket({ ...dataset, seekers }, policy);
          const wider = proposePlan(market, { effort: "quick" });
          const unplaced = wider.unplaced.filter(({ seeker }) => seeker !== id);
          const rest = { ...wider, unplaced, dataset: plan.dataset };
          demand(JSON.stringify(rest) === JSON.stringify(plan), "the plan changes");
        },
      ),
  },
];
