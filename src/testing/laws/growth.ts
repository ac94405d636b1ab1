import type { Dataset } from "../../dataset/dataset";
import type { Seeker } from "../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import type { Words } from "../../explain/texts/words";
import { changeSeeker, seekerOf } from "./change-seeker";
import { tell } from "./tell";

/** What a seeker can have more of. */
export type GrowingFact = "skill" | "capital" | "hours" | "travel" | "experience" | "education";

/** One seeker with one amount, and with another; `of` is the skill or the occupation. */
export interface Growth {
  readonly seeker: string;
  readonly fact: GrowingFact;
  readonly of?: string;
  readonly from: number;
  readonly to: number;
}

/** The most of a fact that a dataset can state. */
export function most(fact: GrowingFact, { taxonomy }: Dataset): number {
  if (fact === "skill") return taxonomy.levels ?? DEFAULT_LEVELS;
  if (fact === "education") return 8;
  return fact === "hours" ? 84 : Number.MAX_SAFE_INTEGER;
}

/** How much someone has of a fact; nothing where it is not stated, since stating it can cost. */
export function amountOf(seeker: Seeker, fact: GrowingFact, of?: string): number | undefined {
  const { capital, hoursPerWeek, travelKm } = seeker.capacities;
  switch (fact) {
    case "capital":
      return capital;
    case "hours":
      return hoursPerWeek;
    case "travel":
      return travelKm;
    case "education":
      return seeker.education?.level;
    case "skill":
      return seeker.skills.find(({ skill }) => skill === of)?.level ?? 0;
    case "experience":
      return (
        seeker.experience?.find(({ occupation }) => occupation === of)?.months ??
        (seeker.experience === undefined ? undefined : 0)
      );
  }
}

/** The seeker with another amount of a fact. */
export function withAmount(seeker: Seeker, { fact, of = "" }: Growth, amount: number): Seeker {
  const { capacities, skills, experience = [] } = seeker;
  switch (fact) {
    case "capital":
      return { ...seeker, capacities: { ...capacities, capital: amount } };
    case "hours":
      return { ...seeker, capacities: { ...capacities, hoursPerWeek: amount } };
    case "travel":
      return { ...seeker, capacities: { ...capacities, travelKm: amount } };
    case "education":
      return { ...seeker, education: { ...seeker.education, level: amount } };
    case "skill": {
      const others = skills.filter(({ skill }) => skill !== of);
      const held = skills.find(({ skill }) => skill === of);
      return { ...seeker, skills: [...others, { ...held, skill: of, level: amount }] };
    }
    case "experience": {
      const place = experience.findIndex(({ occupation }) => occupation === of);
      const job = { occupation: of, months: amount };
      const jobs =
        place < 0 ? [...experience, job] : experience.map((one, at) => (at === place ? job : one));
      return { ...seeker, experience: jobs };
    }
  }
}

/** The dataset in which the seeker has grown; undefined where the growth does not fit it any more. */
export function grownDataset(dataset: Dataset, growth: Growth): Dataset | undefined {
  const seeker = seekerOf(dataset, growth.seeker);
  if (seeker === undefined || amountOf(seeker, growth.fact, growth.of) !== growth.from) {
    return undefined;
  }
  const hasSkill = dataset.taxonomy.skills.some(({ id }) => id === growth.of);
  if (growth.to > most(growth.fact, dataset) || (growth.fact === "skill" && !hasSkill)) {
    return undefined;
  }
  return changeSeeker(dataset, growth.seeker, (one) => withAmount(one, growth, growth.to));
}

const AMOUNTS: Readonly<Record<GrowingFact, Words>> = {
  skill: { en: "skill `{of}` at level {n}", fa: "مهارت «{of}» در سطح {n}" },
  capital: { en: "a capital of {n} rials", fa: "سرمایهٔ {n} ریال" },
  hours: { en: "{n} hours a week", fa: "{n} ساعت کار در هفته" },
  travel: { en: "a travel limit of {n} km", fa: "حد رفت‌وآمد {n} کیلومتر" },
  experience: { en: "{n} months in occupation {of}", fa: "{n} ماه کار در شغل {of}" },
  education: { en: "education of level {n}", fa: "تحصیلات سطح {n}" },
};

/** The growth in words, as the cause of what follows. */
export function describeGrowth({ seeker, fact, of = "", from, to }: Growth): Words {
  const amount = (n: number): Words => tell(AMOUNTS[fact], { n, of });
  return tell(
    {
      en: "with {to} instead of {from} for `{seeker}`",
      fa: "اگر «{seeker}» به‌جای {from}، {to} داشته باشد",
    },
    { seeker, from: amount(from), to: amount(to) },
  );
}
