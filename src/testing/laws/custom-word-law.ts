import type { Assessment } from "../../assessment/assessment";
import type { Words } from "../../explain/texts/words";
import type { ClauseFact, CustomCriterion, CustomRule } from "../../policy/clause/clause";
import { aimGrowth } from "./aim-growth";
import { assessAll } from "./assess-all";
import { defineLaw, type LawMaker } from "./define-law";
import { describeGrowth, type GrowingFact, type Growth, grownDataset } from "./growth";
import type { Breach } from "./law";
import { tell } from "./tell";

/** A clause in code, and more of a fact of which it promised that more does no harm. */
interface Promise extends Growth {
  readonly clause: string;
}

const GROWING: Readonly<Record<ClauseFact, GrowingFact>> = {
  skills: "skill",
  capital: "capital",
  hours: "hours",
  travelKm: "travel",
  experience: "experience",
  education: "education",
};

const FALLS: Words = {
  en: "{cause}, the criterion {name} ({clause}) gives {after} instead of {before} for `{role}` of `{opportunity}`, though it promised that more never lowers it",
  fa: "{cause}، معیار {name} ({clause}) برای نقش «{role}» در «{opportunity}» به‌جای {before}، {after} می‌دهد، با آنکه قول داده است بیشترِ آن زیانی ندارد",
};

const BREAKS: Words = {
  en: "{cause}, the rule {name} ({clause}) fails for `{role}` of `{opportunity}`, though it promised that more never breaks it",
  fa: "{cause}، قاعدهٔ {name} ({clause}) برای نقش «{role}» در «{opportunity}» برقرار نیست، با آنکه قول داده است بیشترِ آن زیانی ندارد",
};

/** Criteria and rules in code keep what they promise of monotone facts. */
export const customKeepsItsWord: LawMaker = defineLaw<Promise>({
  id: "custom-keeps-its-word",
  class: "sanity",
  statement: {
    en: "A criterion or rule in code for which more of a fact never does harm keeps that promise.",
    fa: "معیار یا قاعده‌ای در کد که قول داده بیشترِ یک داده زیانی ندارد، به قول خود وفا می‌کند.",
  },
  runs: 300,
  size: { seekers: 4, opportunities: 3 },
  aim: (drawn) => {
    const { criteria = [], rules = [] } = drawn.policy.clauses ?? {};
    const promised = [...criteria, ...rules].flatMap(({ id, monotone = [] }) =>
      monotone.map((fact) => ({ clause: id, fact })),
    );
    const promise = drawn.dice.pick(promised);
    const growth = promise && aimGrowth(drawn, GROWING[promise.fact]);
    return growth && { dataset: drawn.dataset, subject: { ...growth, clause: promise.clause } };
  },
  breach: (scene, promise) => {
    const changed = grownDataset(scene.dataset, promise);
    const { criteria = [], rules = [] } = scene.policy.clauses ?? {};
    const clause = [...criteria, ...rules].find(({ id }) => id === promise.clause);
    if (changed === undefined || clause === undefined) return undefined;
    const before = assessAll(scene, promise.seeker);
    const after = assessAll({ ...scene, dataset: changed }, promise.seeker);
    const broken = brokenPromise(before, after, { promise, clause });
    return broken && { ...broken, changed };
  },
});

function brokenPromise(
  before: readonly Assessment[],
  after: readonly Assessment[],
  { promise, clause }: { promise: Promise; clause: CustomCriterion | CustomRule },
): Breach | undefined {
  for (const [index, now] of after.entries()) {
    const then = before[index];
    if (then === undefined) return undefined;
    const { role, opportunity } = now;
    const cause = describeGrowth(promise);
    const facts = { cause, name: clause.name, clause: clause.id, role, opportunity };
    const [low, high] = [then, now].map(({ criteria }) =>
      criteria.find(({ criterion, unknown }) => criterion === clause.id && !unknown),
    );
    if (low !== undefined && high !== undefined && high.value < low.value) {
      const moved = { measure: clause.name, before: low.value, after: high.value };
      return { happened: tell(FALLS, { ...facts, ...moved }), moved };
    }
    const [held, holds] = [then, now].map(({ rules }) =>
      rules.find(({ rule }) => rule === clause.id),
    );
    if (held?.status === "pass" && holds?.status === "fail") {
      return { happened: tell(BREAKS, facts) };
    }
  }
  return undefined;
}
