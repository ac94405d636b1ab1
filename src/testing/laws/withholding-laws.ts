import type { Assessment } from "../../assessment/assessment";
import type { Seeker } from "../../dataset/seeker";
import type { Words } from "../../explain/texts/words";
import { assessAll } from "./assess-all";
import { changeSeeker, seekerOf } from "./change-seeker";
import { defineLaw, type LawMaker } from "./define-law";
import type { Breach } from "./law";
import { tell } from "./tell";
import { measureWords } from "./worse";

/** A datum that someone could keep to themselves. */
type Datum =
  | "capital"
  | "hours"
  | "travel"
  | "birthDate"
  | "education"
  | "experience"
  | "licences"
  | "citizen"
  | "barred"
  | "memberships"
  | "consent";

const DATA: Readonly<Record<Datum, Words>> = {
  capital: { en: "the capital", fa: "سرمایه" },
  hours: { en: "the hours a week", fa: "ساعت کار در هفته" },
  travel: { en: "the travel limit", fa: "حد رفت‌وآمد" },
  birthDate: { en: "the date of birth", fa: "تاریخ تولد" },
  education: { en: "the education", fa: "تحصیلات" },
  experience: { en: "the work experience", fa: "سابقهٔ کار" },
  licences: { en: "the licences", fa: "پروانه‌ها" },
  citizen: { en: "the citizenship", fa: "تابعیت" },
  barred: { en: "the legal bar", fa: "منع قانونی" },
  memberships: { en: "memberships elsewhere", fa: "عضویت در تعاونی‌های دیگر" },
  consent: { en: "the refusal of matching", fa: "رضایت نداشتن به جای‌دهی" },
};

const GAINS: Words = {
  en: "by keeping back {datum}, `{seeker}` raises the value for `{role}` of `{opportunity}` from {before} to {after}",
  fa: "با نگفتن {datum}، ارزش «{seeker}» برای نقش «{role}» در «{opportunity}» از {before} به {after} می‌رسد",
};

const ENTERS: Words = {
  en: "by keeping back {datum}, `{seeker}` becomes a candidate for `{role}` of `{opportunity}`, to be confirmed",
  fa: "با نگفتن {datum}، «{seeker}» نامزد نقش «{role}» در «{opportunity}» می‌شود، به شرط تأیید",
};

/** Informative: keeping a datum back gains nothing. Under the default policy it can. */
export const withholdingGainsNothing: LawMaker = defineLaw<{
  readonly seeker: string;
  readonly datum: Datum;
}>({
  id: "withholding-gains-nothing",
  class: "fairness",
  standing: "informative",
  statement: {
    en: "Keeping a datum back gains a seeker nothing: no value and no candidacy.",
    fa: "نگفتن یک داده برای جوینده سودی ندارد؛ نه ارزشی می‌افزاید و نه نامزدی.",
  },
  runs: 200,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset, dice }) => {
    const datum = dice.pick(Object.keys(DATA) as Datum[])!;
    const seeker = dice.pick(dataset.seekers.filter((one) => without(one, datum) !== one));
    return seeker && { dataset, subject: { seeker: seeker.id, datum } };
  },
  breach: (scene, { seeker, datum }) => {
    const told = seekerOf(scene.dataset, seeker);
    if (told === undefined || without(told, datum) === told) return undefined;
    const changed = changeSeeker(scene.dataset, seeker, (one) => without(one, datum))!;
    const gained = mostGained(
      assessAll(scene, seeker),
      assessAll({ ...scene, dataset: changed }, seeker),
      { seeker, datum: DATA[datum] },
    );
    return gained && { ...gained, changed };
  },
});

/** The seeker without a datum; the same seeker where it is not stated. */
function without(seeker: Seeker, datum: Datum): Seeker {
  const { capacities, standing } = seeker;
  switch (datum) {
    case "capital":
      return less(seeker, "capacities", less(capacities, "capital"));
    case "hours":
      return less(seeker, "capacities", less(capacities, "hoursPerWeek"));
    case "travel":
      return less(seeker, "capacities", less(capacities, "travelKm"));
    case "citizen":
    case "barred":
    case "memberships":
      return standing === undefined ? seeker : less(seeker, "standing", less(standing, datum));
    default:
      return less(seeker, datum);
  }
}

/** A record without a key, or with another value under it; the same record where nothing changes. */
function less<T extends object, K extends keyof T>(record: T, key: K, value?: T[K]): T {
  if (record[key] === value) return record;
  const { [key]: _, ...rest } = record;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

/** One of the skills that someone holds. */
interface HeldSkill {
  readonly seeker: string;
  readonly skill: string;
}

const SKILL: Words = { en: "the skill `{skill}`", fa: "مهارت «{skill}»" };

/** Informative: leaving out a skill gains nothing. Under the default policy it can, through `use`. */
export const hidingASkillGainsNothing: LawMaker = defineLaw<HeldSkill>({
  id: "hiding-a-skill-gains-nothing",
  class: "fairness",
  standing: "informative",
  statement: {
    en: "Leaving out a skill, asked or not, gains a seeker nothing.",
    fa: "نگفتن یک مهارت، خواسته‌شده یا نشده، برای جوینده سودی ندارد.",
  },
  runs: 200,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset, dice }) => {
    const seeker = dice.pick(dataset.seekers.filter(({ skills }) => skills.length > 0));
    const skill = dice.pick(seeker?.skills ?? [])?.skill;
    if (seeker === undefined || skill === undefined) return undefined;
    return { dataset, subject: { seeker: seeker.id, skill } };
  },
  breach: (scene, { seeker, skill }) => {
    const hide = (one: Seeker): Seeker => ({
      ...one,
      skills: one.skills.filter((held) => held.skill !== skill),
    });
    const changed = changeSeeker(scene.dataset, seeker, hide);
    if (changed === undefined) return undefined;
    const gained = mostGained(
      assessAll(scene, seeker),
      assessAll({ ...scene, dataset: changed }, seeker),
      { seeker, datum: tell(SKILL, { skill }) },
    );
    return gained && { ...gained, changed };
  },
});

/** The role in which a change gains the most value; or, where none does, a candidacy that it opens. */
function mostGained(
  before: readonly Assessment[],
  after: readonly Assessment[],
  facts: { readonly seeker: string; readonly datum: Words },
): Breach | undefined {
  const pairs = after.flatMap((now, index) => {
    const then = before[index];
    return then === undefined ? [] : [{ now, then, gain: now.value - then.value }];
  });
  const [best] = pairs.filter(({ now }) => now.candidate).sort((a, b) => b.gain - a.gain);
  const entered = pairs.find(({ now, then }) => now.candidate && !then.candidate);
  const told = best !== undefined && best.gain > 0 ? best : entered;
  if (told === undefined) return undefined;
  const { now, then, gain } = told;
  const { role, opportunity } = now;
  const words = gain > 0 ? GAINS : ENTERS;
  const moved = { measure: measureWords("value"), before: then.value, after: now.value };
  return {
    happened: tell(words, { ...facts, ...moved, role, opportunity }),
    moved,
    gain: Math.max(0, gain),
  };
}
