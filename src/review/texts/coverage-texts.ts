import type { Texts, Words } from "../../explain/texts/words";
import type { Gate, RuleCount } from "../rules/coverage";

type Count = Exclude<keyof RuleCount, "rule">;

const COUNT_TEXTS = {
  "count.inForce": { fa: "برقرار", en: "in force" },
  "count.passed": { fa: "پذیرفته", en: "passed" },
  "count.failed": { fa: "ردشده", en: "failed" },
  "count.unknown": { fa: "نامعلوم", en: "unknown" },
  "count.decided": { fa: "تعیین‌کننده", en: "decided" },
} as const satisfies Texts<"count", Count>;

const GATE_TEXTS = {
  "gate.min-fit": { fa: "کمترین تناسب", en: "the least fit" },
  "gate.forbidden": { fa: "منع کارشناس", en: "an officer's forbid" },
} as const satisfies Texts<"gate", Gate>;

const FINDINGS = {
  "coverage.exact": {
    fa: "همهٔ {pairs} جفت کارجو و نقش سنجیده شد",
    en: "all {pairs} pairs of a seeker and a role were judged",
  },
  "coverage.sample": {
    fa: "از {pairs} جفت کارجو و نقش، نمونه‌ای تصادفی از {judged} جفت سنجیده شد",
    en: "a random sample of {judged} of the {pairs} pairs of a seeker and a role was judged",
  },
  "coverage.never-decides": {
    fa: "قاعدهٔ «{rule}» هیچ‌گاه به‌تنهایی تعیین‌کننده نبود",
    en: "the rule on {rule} never made the difference alone",
  },
  "coverage.overlap": {
    fa: "هر جا قاعدهٔ «{inner}» رد شد ({failed} جفت)، قاعدهٔ «{outer}» هم رد شد",
    en: "whenever the rule on {inner} failed ({failed} pairs), the rule on {outer} failed too",
  },
  "coverage.nobody-near": {
    fa: "{threshold}: از {measured} سنجش هیچ‌یک در فاصلهٔ {within} از آن نیست؛ نزدیک‌ترین {nearest} فاصله دارد",
    en: "{threshold}: none of {measured} measures is within {within} of it; the nearest is {nearest} away",
  },
  "coverage.near": {
    fa: "{threshold}: در فاصلهٔ {within} از آن {below} سنجش زیر آن و {above} سنجش برابر یا بالاتر است",
    en: "{threshold}: within {within} of it, {below} measures are below and {above} at it or above",
  },
  "coverage.years": { fa: "{count} سال", en: "{count} years" },
} as const satisfies Readonly<Record<`coverage.${string}`, Words>>;

/** The texts of rule coverage. */
export const COVERAGE_TEXTS = { ...COUNT_TEXTS, ...GATE_TEXTS, ...FINDINGS } as const;
