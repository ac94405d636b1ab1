import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import type { Policy } from "../../policy/policy";
import { OCCUPATIONS } from "../arbitraries/seeker-arbitrary";
import { naiveKilometres } from "../brute-force/naive-kilometres";
import type { Drawn } from "./define-law";
import { amountOf, type GrowingFact, type Growth, most } from "./growth";

// why: amounts at which a rule of the policy's own could turn lie anywhere; round ones are likely
const LADDERS: Readonly<Record<GrowingFact, readonly number[]>> = {
  skill: [],
  education: [],
  capital: Array.from({ length: 16 }, (_, zeros) => 10 ** zeros),
  hours: [10, 20, 30, 40, 44, 60, 84],
  travel: [1, 5, 10, 20, 50, 100, 200, 500, 1_000, 20_000],
  experience: [1, 6, 12, 24, 36, 60, 120, 240, 600],
};

/** Someone who could have more of a fact, up to an amount that market or policy speak of. */
export function aimGrowth(drawn: Drawn, fact: GrowingFact): Growth | undefined {
  const { dataset, dice } = drawn;
  const of = kindsOf(drawn, fact);
  const able = dataset.seekers.filter((seeker) => {
    const amount = amountOf(seeker, fact, of);
    return amount !== undefined && amount < most(fact, dataset);
  });
  const seeker = dice.pick(able);
  if (seeker === undefined || (fact === "skill" && of === undefined)) return undefined;
  const from = amountOf(seeker, fact, of) ?? 0;
  const to = dice.pick(amountsAbove(from, drawn, { fact, region: seeker.region }));
  if (to === undefined) return undefined;
  return { seeker: seeker.id, fact, ...(of === undefined ? {} : { of }), from, to };
}

/** Which skill or occupation grows: one that is asked for more often than another. */
function kindsOf({ dataset, dice }: Drawn, fact: GrowingFact): string | undefined {
  const roles = dataset.opportunities.flatMap(rolesOf);
  if (fact === "skill") {
    const asked = roles.flatMap(({ skills }) => skills.map(({ skill }) => skill));
    return dice.pick([...asked, ...dataset.taxonomy.skills.map(({ id }) => id)]);
  }
  if (fact !== "experience") return undefined;
  const asked = roles.flatMap((role) => role.experience?.occupation ?? role.occupation ?? []);
  return dice.pick([...asked, ...asked, ...OCCUPATIONS]);
}

/** Amounts above `from`: one more, those that market and policy speak of, those just over, round ones. */
export function amountsAbove(
  from: number,
  { dataset, policy }: Pick<Drawn, "dataset" | "policy">,
  { fact, region }: { readonly fact: GrowingFact; readonly region: string },
): readonly number[] {
  const marks = marksOf(dataset, policy, { fact, region });
  const top = most(fact, dataset);
  const levels = fact === "skill" || fact === "education" ? range(from + 1, Math.min(top, 10)) : [];
  const all = [from + 1, ...marks, ...marks.map((mark) => mark + 1), ...LADDERS[fact], ...levels];
  const above = all.filter((amount) => amount > from && amount <= top);
  return [...new Set([...above, ...(top < Number.MAX_SAFE_INTEGER ? [top] : [])])];
}

function marksOf(
  dataset: Dataset,
  policy: Policy,
  { fact, region }: { readonly fact: GrowingFact; readonly region: string },
): readonly number[] {
  const { opportunities } = dataset;
  const roles = opportunities.flatMap(rolesOf);
  switch (fact) {
    case "skill":
      return roles.flatMap(({ skills }) => skills.map(({ level }) => level));
    case "education":
      return roles.flatMap((role) => role.education?.level ?? []);
    case "experience":
      return roles.flatMap((role) => role.experience?.months ?? 24);
    case "travel":
      return opportunities.flatMap((one) => naiveKilometres(dataset, region, one.region) ?? []);
    case "hours":
      return opportunities.flatMap(({ hoursPerWeek: asked = 0 }) => [
        asked,
        multiplyDivideUp(policy.thresholds.minHoursShare, asked, 10_000),
      ]);
    case "capital":
      return opportunities.flatMap((one) => {
        if (one.kind !== "investment") return [];
        const { required, memberShare } = one.capital;
        const { min, max } = memberShare;
        return [min, max, multiplyDivide(policy.capital.maxShare, required, 10_000)];
      });
  }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
