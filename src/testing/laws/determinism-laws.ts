import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import type { Policy } from "../../policy/policy";
import { marketArbitrary } from "../arbitraries/market-arbitrary";
import { assessAll } from "./assess-all";
import { demand, type Law } from "./law";

const SIZE = { seekers: 12, opportunities: 4 };

const planText = (dataset: Dataset, policy: Policy): string =>
  JSON.stringify(proposePlan(createMarket(dataset, policy), { effort: "quick" }));

/** What must not change a plan. */
export const determinismLaws: readonly Law[] = [
  {
    id: "same-input-same-plan",
    kind: "determinism",
    statement: {
      en: "The same data and policy give the same plan, byte for byte.",
      fa: "دادهٔ یکسان و سیاست یکسان، بایت به بایت طرح یکسان می‌دهد.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ ...SIZE, policy }), ({ dataset }) => {
        const copy = JSON.parse(JSON.stringify(dataset)) as Dataset;
        demand(planText(copy, policy) === planText(dataset, policy), "the plan changes");
      }),
  },
  {
    id: "order-changes-nothing",
    kind: "determinism",
    statement: {
      en: "The order in which people, opportunities and skills are listed changes nothing.",
      fa: "ترتیب فهرست افراد، فرصت‌ها و مهارت‌ها هیچ چیز را عوض نمی‌کند.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ ...SIZE, policy }), fc.nat(), ({ dataset }, turn) => {
        const turned = <T>(list: readonly T[]): T[] => {
          const start = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(start), ...list.slice(0, start)].reverse();
        };
        const other: Dataset = {
          ...dataset,
          regions: turned(dataset.regions),
          ...(dataset.distances && { distances: turned(dataset.distances) }),
          taxonomy: { ...dataset.taxonomy, skills: turned(dataset.taxonomy.skills) },
          seekers: turned(dataset.seekers),
          opportunities: turned(dataset.opportunities),
        };
        demand(planText(other, policy) === planText(dataset, policy), "the plan changes");
      }),
  },
  {
    id: "names-change-no-score",
    kind: "determinism",
    statement: {
      en: "Another id changes no number of a person; ids only break ties.",
      fa: "شناسهٔ دیگر هیچ عددی را برای کسی عوض نمی‌کند؛ شناسه تنها گره تساوی را می‌گشاید.",
    },
    property: (policy) =>
      fc.property(marketArbitrary({ ...SIZE, policy }), fc.nat(), ({ dataset }, place) => {
        const chosen = dataset.seekers[place % dataset.seekers.length];
        const overrides = { pins: [], forbids: [] };
        if (chosen === undefined) return;
        const renamed = { ...chosen, id: "renamed" };
        const seekers = dataset.seekers.map((seeker) => (seeker === chosen ? renamed : seeker));
        const free = { ...policy, overrides };
        const numbers = (data: Dataset, id: string) =>
          assessAll(data, free, id).map(({ seeker: _, ...rest }) => rest);
        const before = JSON.stringify(numbers(dataset, chosen.id));
        const after = JSON.stringify(numbers({ ...dataset, seekers }, "renamed"));
        demand(after === before, "a number changes");
      }),
  },
];
