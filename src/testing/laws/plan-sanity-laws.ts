import type { Assessment } from "../../assessment/assessment";
import type { Seeker } from "../../dataset/seeker";
import type { Plan } from "../../document/plan";
import type { Words } from "../../explain/texts/words";
import { bruteForcePlan } from "../brute-force/brute-force-plan";
import { assessAll } from "./assess-all";
import { seekerOf } from "./change-seeker";
import { defineLaw, type LawMaker, type Whole, wholeMarket } from "./define-law";
import { isDecidedOn } from "./group-laws";
import type { Breach } from "./law";
import { planDifference } from "./plan-difference";
import { proposeQuickly } from "./propose-quickly";
import { tell } from "./tell";
import { measureWords } from "./worse";

const SUM_DIFFERS: Words = {
  en: "the {measure} of `{seeker}` for `{role}` of `{opportunity}` is {after}, and its addends give {before}",
  fa: "{measure} «{seeker}» برای نقش «{role}» در «{opportunity}» {after} است و جمع اجزای آن {before}",
};

/** Criteria and weights that are shown give fit, appeal, score and value to the digit. */
export const reasonsSumToTheScore: LawMaker = defineLaw<{ readonly seeker: string }>({
  id: "reasons-sum-to-the-score",
  class: "sanity",
  statement: {
    en: "The criteria and weights that are shown give fit, appeal, score and value to the digit.",
    fa: "از معیارها و وزن‌هایی که نشان داده می‌شود، تناسب، مطلوبیت، امتیاز و ارزش تا رقم آخر به دست می‌آید.",
  },
  runs: 100,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset, dice }) => {
    const seeker = dice.pick(dataset.seekers)?.id;
    return seeker === undefined ? undefined : { dataset, subject: { seeker } };
  },
  breach: (scene, { seeker }) => {
    for (const assessment of assessAll(scene, seeker)) {
      const { fit, appeal, score, priority } = assessment;
      const { balance } = scene.policy;
      const sums = {
        fit: meanOf(assessment, "fit"),
        appeal: meanOf(assessment, "appeal"),
        score: Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000),
        value: score + priority,
      };
      for (const measure of ["fit", "appeal", "score", "value"] as const) {
        const [before, after] = [sums[measure], assessment[measure]];
        if (before === after) continue;
        const { role, opportunity } = assessment;
        const facts = { seeker, role, opportunity, before, after, measure: measureWords(measure) };
        return { happened: tell(SUM_DIFFERS, facts), moved: facts };
      }
    }
    return undefined;
  },
});

function meanOf({ criteria }: Assessment, side: "fit" | "appeal"): number {
  const own = criteria.filter((criterion) => criterion.side === side);
  const weight = own.reduce((sum, one) => sum + one.weight, 0);
  const sum = own.reduce((all, one) => all + one.weight * one.value, 0);
  return weight === 0 ? 10_000 : Math.floor(sum / weight);
}

const OFF: Words = {
  en: "{what} is {got}, where {best} is possible",
  fa: "{what} {got} است و بهترین نتیجهٔ ممکن {best}",
};

const WRONG_GAP: Words = {
  en: "the gap is given as {got} bp and is {gap} bp",
  fa: "فاصله {got} ده‌هزارم گفته شده و {gap} ده‌هزارم است",
};

/** The bound is never below what is possible, nor the objective above it. */
export const boundHolds: LawMaker = defineLaw<Whole>({
  id: "bound-holds",
  class: "sanity",
  statement: {
    en: "The certificate's bound is never below what is possible, nor the objective above it.",
    fa: "کران گواهی هرگز از بهترین نتیجهٔ ممکن پایین‌تر و مقدار طرح هرگز از آن بالاتر نیست.",
  },
  runs: 60,
  size: { seekers: 8, opportunities: 3 },
  aim: wholeMarket,
  breach: (scene): Breach | undefined => {
    const { objective, bound, gapBp } = proposeQuickly(scene).certificate;
    const best = bruteForcePlan(scene.dataset, scene.policy).objective;
    if (objective > best) {
      const what = { en: "the plan's worth", fa: "ارزش طرح" };
      return { happened: tell(OFF, { what, got: objective, best }) };
    }
    if (best > bound) {
      const what = { en: "the bound", fa: "کران" };
      return { happened: tell(OFF, { what, got: bound, best }) };
    }
    const gap = bound === 0 ? 0 : Math.ceil((10_000 * (bound - objective)) / bound);
    return gapBp === gap ? undefined : { happened: tell(WRONG_GAP, { got: gapBp, gap }) };
  },
});

const BYSTANDER = "bystander";

const CAME: Words = {
  en: "when `{seeker}`, who is no candidate anywhere, comes in",
  fa: "با آمدن «{seeker}» که نامزد هیچ جایی نیست",
};

/** Someone who is no candidate anywhere changes nothing for the others. */
export const bystanderChangesNothing: LawMaker = defineLaw<{ readonly seeker: Seeker }>({
  id: "bystander-changes-nothing",
  class: "sanity",
  statement: {
    en: "Someone who does not take part, or is no candidate, changes nothing for the others.",
    fa: "کسی که شرکت نمی‌کند یا نامزد جایی نیست، برای دیگران هیچ چیز را عوض نمی‌کند.",
  },
  runs: 80,
  size: { seekers: 10, opportunities: 3 },
  aim: ({ dataset, dice }) => {
    const region = dataset.regions[0]!.id;
    const consent = { matching: false };
    const nobody: Seeker = { id: BYSTANDER, region, skills: [], capacities: {}, consent };
    const id = dice.pick(["!new", "m-new", "\uffff-new", BYSTANDER])!;
    const known = dice.pick(dataset.seekers);
    if (known === undefined) return { dataset, subject: { seeker: { ...nobody, id } } };
    // why: whoever comes with others bars their group, which is meant (U6)
    const { together: _, apart: _apart, relatives: _kin, ...alone } = known;
    const like = dice.pick([nobody, { ...alone, consent }, { ...alone, skills: [] }])!;
    const isNew = !dataset.seekers.some((one) => one.id === id);
    return isNew ? { dataset, subject: { seeker: { ...like, id } } } : undefined;
  },
  breach: (scene, { seeker }) => {
    const { id } = seeker;
    if (seekerOf(scene.dataset, id) !== undefined || isDecidedOn(scene.policy, id))
      return undefined;
    const changed = { ...scene.dataset, seekers: [seeker, ...scene.dataset.seekers] };
    const wider = { ...scene, dataset: changed };
    if (assessAll(wider, id).some(({ candidate }) => candidate)) return undefined;
    const plan = proposeQuickly(scene);
    const rest = withoutSeeker(proposeQuickly(wider), id, plan);
    const happened = planDifference(plan, rest, tell(CAME, { seeker: id }));
    return happened && { happened, changed };
  },
});

function withoutSeeker(plan: Plan, id: string, { dataset }: Plan): Plan {
  return { ...plan, dataset, unplaced: plan.unplaced.filter(({ seeker }) => seeker !== id) };
}
