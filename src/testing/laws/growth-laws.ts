import type { Words } from "../../explain/texts/words";
import { aimGrowth } from "./aim-growth";
import { assessAll } from "./assess-all";
import { defineLaw, type LawMaker } from "./define-law";
import { describeGrowth, type GrowingFact, type Growth, grownDataset } from "./growth";
import { findWorse } from "./worse";

const growthLaw = (id: string, fact: GrowingFact, statement: Words): LawMaker =>
  defineLaw<Growth>({
    id,
    class: "sanity",
    statement,
    runs: 200,
    size: { seekers: 4, opportunities: 3 },
    aim: (drawn) => {
      const growth = aimGrowth(drawn, fact);
      return growth && { dataset: drawn.dataset, subject: growth };
    },
    breach: (scene, growth) => {
      const changed = grownDataset(scene.dataset, growth);
      if (changed === undefined) return undefined;
      const before = assessAll(scene, growth.seeker);
      const after = assessAll({ ...scene, dataset: changed }, growth.seeker);
      const cause = describeGrowth(growth);
      const worse = findWorse(before, after, { measure: "fit", cause });
      return worse && { ...worse, changed };
    },
  });

/** More skill never lowers a fit and never loses a candidacy. */
export const moreSkillNeverHurts: LawMaker = growthLaw("more-skill-never-hurts", "skill", {
  en: "A new skill or a higher level never lowers a fit and never loses a candidacy.",
  fa: "مهارت تازه یا سطح بالاتر هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
});

/** More capital never lowers a fit and never loses a candidacy. */
export const moreCapitalNeverHurts: LawMaker = growthLaw("more-capital-never-hurts", "capital", {
  en: "More capital never lowers a fit and never loses a candidacy.",
  fa: "سرمایهٔ بیشتر هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
});

/** More hours never lower a fit and never lose a candidacy. */
export const moreHoursNeverHurt: LawMaker = growthLaw("more-hours-never-hurt", "hours", {
  en: "More hours a week never lower a fit and never lose a candidacy.",
  fa: "ساعت کار بیشتر در هفته هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
});

/** More travel never lowers a fit and never loses a candidacy. */
export const moreTravelNeverHurts: LawMaker = growthLaw("more-travel-never-hurts", "travel", {
  en: "Being ready to travel farther never lowers a fit and never loses a candidacy.",
  fa: "آمادگی برای رفت‌وآمد دورتر هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
});

/** More experience never lowers a fit and never loses a candidacy. */
export const moreExperienceNeverHurts: LawMaker = growthLaw(
  "more-experience-never-hurts",
  "experience",
  {
    en: "More months of work never lower a fit and never lose a candidacy.",
    fa: "سابقهٔ کار بیشتر هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
  },
);

/** More education never lowers a fit and never loses a candidacy. */
export const moreEducationNeverHurts: LawMaker = growthLaw(
  "more-education-never-hurts",
  "education",
  {
    en: "More education never lowers a fit and never loses a candidacy.",
    fa: "تحصیلات بالاتر هرگز تناسب کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
  },
);
