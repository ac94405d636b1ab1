import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import { parseDataset } from "../../dataset/parse-dataset";
import type { Seeker } from "../../dataset/seeker";
import type { Words } from "../../explain/texts/words";
import { yearsBefore } from "../arbitraries/calendar";
import { assessAll } from "./assess-all";
import { assessmentDifference } from "./assessment-difference";
import { changeSeeker, seekerOf } from "./change-seeker";
import { defineLaw, type LawMaker } from "./define-law";
import { planDifference } from "./plan-difference";
import { proposeQuickly } from "./propose-quickly";
import { tell } from "./tell";

/** What is told of everyone, though no policy names it. */
interface Telling {
  readonly key: string;
  readonly value: string;
}

const TELLINGS: readonly Telling[] = [
  { key: "sex", value: "female" },
  { key: "sex", value: "male" },
  { key: "gender", value: "woman" },
  { key: "birthplace", value: "ابهر" },
  { key: "birthplace", value: "زنجان" },
  { key: "name", value: "x" },
  { key: "name", value: "زهرا" },
  { key: "nationalId", value: "4271234567" },
];

const TOLD: Words = {
  en: "when `{key}` is told of everyone",
  fa: "اگر «{key}» همه ثبت شود",
};

/** Facts that the policy does not name, such as name, sex and birthplace, change nothing. */
export const unnamedFactsChangeNothing: LawMaker = defineLaw<Telling>({
  id: "unnamed-facts-change-nothing",
  class: "fairness",
  statement: {
    en: "Facts that the policy does not name, such as name, sex and birthplace, change nothing.",
    fa: "آنچه سیاست نامی از آن نمی‌برد، مانند نام، جنسیت و زادگاه، هیچ چیز را عوض نمی‌کند.",
  },
  runs: 100,
  size: { seekers: 8, opportunities: 3 },
  aim: ({ dataset, dice }) => ({ dataset, subject: dice.pick(TELLINGS)! }),
  breach: (scene, { key, value }) => {
    const cause = tell(TOLD, { key });
    const seekers = scene.dataset.seekers.map((seeker) => ({ ...seeker, [key]: value }));
    const told: Dataset = { ...scene.dataset, seekers };
    const parsed = parseDataset(told);
    if (!parsed.ok || parsed.value.rejected.length > 0) {
      return { happened: tell(REFUSED, { cause }), changed: told };
    }
    for (const { id } of seekers) {
      const after = assessAll({ ...scene, dataset: told }, id);
      const different = assessmentDifference(assessAll(scene, id), after, cause);
      if (different !== undefined) return { ...different, changed: told };
    }
    const before = proposeQuickly(scene);
    for (const dataset of [told, parsed.value.dataset]) {
      // why: records that were not parsed have another hash (SPEC §8 hashes what is accepted)
      const after = { ...proposeQuickly({ ...scene, dataset }), dataset: before.dataset };
      const happened = planDifference(before, after, cause);
      if (happened !== undefined) return { happened, changed: told };
    }
    return undefined;
  },
});

const REFUSED: Words = {
  en: "{cause}, the dataset is no longer accepted",
  fa: "{cause}، داده‌ها دیگر پذیرفته نمی‌شود",
};

/** Someone and another age, in years. */
interface Ageing {
  readonly seeker: string;
  readonly years: number;
}

const AGED: Words = {
  en: "when `{seeker}` is {years} years old instead",
  fa: "اگر «{seeker}» به‌جای سن کنونی {years} سال داشته باشد",
};

/** Beyond the least age, years change no score and no candidacy. */
export const ageIsNeverScored: LawMaker = defineLaw<Ageing>({
  id: "age-is-never-scored",
  class: "fairness",
  statement: {
    en: "Beyond the least age of the rules, a person's age changes no number and no candidacy.",
    fa: "پس از رسیدن به کمترین سن مقرر، سن هیچ عدد و هیچ نامزدی را عوض نمی‌کند.",
  },
  runs: 150,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset, dice }) => {
    const seeker = dice.pick(dataset.seekers.filter(({ birthDate }) => birthDate !== undefined));
    const years = dice.pick([20, 25, 29, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80])!;
    return seeker && { dataset, subject: { seeker: seeker.id, years } };
  },
  breach: (scene, { seeker, years }) => {
    const { minAge } = scene.policy.thresholds;
    const { asOf } = scene.policy;
    const least = Math.max(minAge.employment, minAge.investment);
    const born = seekerOf(scene.dataset, seeker)?.birthDate;
    if (born === undefined || years < least || born > yearsBefore(asOf, least)) return undefined;
    const change = (one: Seeker): Seeker => ({ ...one, birthDate: yearsBefore(asOf, years) });
    const changed = changeSeeker(scene.dataset, seeker, change)!;
    const before = assessAll(scene, seeker);
    const after = assessAll({ ...scene, dataset: changed }, seeker);
    const different = assessmentDifference(before, after, tell(AGED, { seeker, years }));
    return different && { ...different, changed };
  },
});

const RENAMED_WORDS: Words = {
  en: "when titles and names of skills and regions are other words",
  fa: "اگر عنوان‌ها و نام مهارت‌ها و منطقه‌ها واژه‌های دیگری باشد",
};

/** Words for people change no number: titles, names of skills and of regions. */
export const wordsChangeNothing: LawMaker = defineLaw<Readonly<Record<string, never>>>({
  id: "words-change-nothing",
  class: "fairness",
  statement: {
    en: "Titles and names are for reading: other words change no number.",
    fa: "عنوان‌ها و نام‌ها برای خواندن است؛ واژه‌های دیگر هیچ عددی را عوض نمی‌کند.",
  },
  runs: 60,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset }) => ({ dataset, subject: {} }),
  breach: (scene) => {
    const changed = reworded(scene.dataset);
    for (const { id } of changed.seekers) {
      const after = assessAll({ ...scene, dataset: changed }, id);
      const different = assessmentDifference(assessAll(scene, id), after, RENAMED_WORDS);
      if (different !== undefined) return { ...different, changed };
    }
    return undefined;
  },
});

function reworded(dataset: Dataset): Dataset {
  const words = { fa: "دیگر", en: "another" };
  const titled = <T extends object>(record: T): T => ({ ...record, title: words });
  return {
    ...dataset,
    regions: dataset.regions.map((region) => ({ ...region, name: words })),
    taxonomy: {
      ...dataset.taxonomy,
      skills: dataset.taxonomy.skills.map((skill) => ({ ...skill, name: words })),
    },
    opportunities: dataset.opportunities.map((opportunity) =>
      opportunity.kind === "employment"
        ? { ...titled(opportunity), role: titled(opportunity.role) }
        : { ...titled(opportunity), roles: rolesOf(opportunity).map(titled) as never },
    ),
  };
}
