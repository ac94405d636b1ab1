import type { Investment } from "../../dataset/opportunity";
import type { Words } from "../../explain/texts/words";
import { verifyPlan } from "../../verify/verify-plan";
import { naiveAssessment, naivelyForbidden } from "../brute-force/naive-assessment";
import { UNIT_LAWS, type UnitLaw } from "../brute-force/unit-laws";
import { defineLaw, type LawMaker, type Whole, wholeMarket } from "./define-law";
import { describeFindings } from "./describe-findings";
import { proposeQuickly } from "./propose-quickly";
import { tell } from "./tell";
import { ruleWords } from "./worse";

const SIZE = { seekers: 14, opportunities: 4 };

/** Every placement, unit, reason and bound of a plan is found again by the verifier. */
export const planVerifies: LawMaker = defineLaw<Whole>({
  id: "plan-verifies",
  class: "legal",
  statement: {
    en: "Every placement, unit, reason and bound of a plan is found again by the verifier.",
    fa: "هر جایابی، واحد، دلیل و کران یک طرح را بازبین مستقل دوباره به دست می‌آورد.",
  },
  runs: 100,
  size: SIZE,
  aim: wholeMarket,
  breach: (scene) =>
    describeFindings(verifyPlan(scene.dataset, scene.policy, proposeQuickly(scene))),
});

const AGAINST: Words = {
  en: "`{seeker}` is placed in `{opportunity}` against the rule {rule}",
  fa: "«{seeker}» برخلاف قاعدهٔ {rule} در «{opportunity}» جای گرفته است",
};

const FORBIDDEN: Words = {
  en: "`{seeker}` is placed in `{opportunity}`, which an officer has forbidden",
  fa: "«{seeker}» در «{opportunity}» جای گرفته است، با آنکه کارشناس آن را منع کرده است",
};

/** Nobody is placed against a rule, and no forbidden pair is placed. */
export const noRuleBroken: LawMaker = defineLaw<Whole>({
  id: "no-rule-broken",
  class: "legal",
  statement: {
    en: "Nobody is placed against a rule, and no forbidden pair is placed.",
    fa: "هیچ‌کس برخلاف قاعده‌ای جای داده نمی‌شود و هیچ جفت ممنوعی کنار هم قرار نمی‌گیرد.",
  },
  runs: 80,
  size: SIZE,
  aim: wholeMarket,
  breach: (scene) => {
    const { dataset, policy } = scene;
    for (const placement of proposeQuickly(scene).placements) {
      const { seeker, opportunity } = placement;
      const answers = [...naiveAssessment(dataset, policy, placement).rules];
      const failing = answers.find(([, answer]) => answer === "fail");
      if (failing !== undefined) {
        const rule = ruleWords(failing[0]);
        return { happened: tell(AGAINST, { seeker, opportunity, rule }) };
      }
      if (naivelyForbidden(policy, seeker, opportunity)) {
        return { happened: tell(FORBIDDEN, { seeker, opportunity }) };
      }
    }
    return undefined;
  },
});

const UNLAWFUL: Words = {
  en: "the unit of `{opportunity}` with {members} members breaks {law}",
  fa: "واحد «{opportunity}» با {members} عضو خلاف مقررات است: {law}",
};

const UNIT_LAW_WORDS: Readonly<Record<UnitLaw, Words>> = {
  members: { en: "the number of members", fa: "شمار اعضا" },
  capital: { en: "the capital rule", fa: "قاعدهٔ سرمایه" },
  offices: { en: "the rule of offices", fa: "قاعدهٔ سمت‌ها" },
  composition: { en: "the composition", fa: "ترکیب اعضا" },
  together: { en: "who comes together", fa: "همراهی اعضا" },
  apart: { en: "who stays apart", fa: "جدایی اعضا" },
};

/** Every proposed unit keeps numbers of members, capital, offices, composition and ties. */
export const unitsAreLegal: LawMaker = defineLaw<Whole>({
  id: "units-are-legal",
  class: "legal",
  statement: {
    en: "Every proposed unit keeps numbers of members, capital, offices, composition and ties.",
    fa: "هر واحد پیشنهادی شمار اعضا، سرمایه، سمت‌ها، ترکیب و پیوندهای مقرر را رعایت می‌کند.",
  },
  runs: 80,
  size: SIZE,
  aim: wholeMarket,
  breach: (scene) => {
    const { dataset, policy } = scene;
    for (const unit of proposeQuickly(scene).units) {
      const record = dataset.opportunities.find(({ id }) => id === unit.opportunity);
      const members = dataset.seekers.filter(({ id }) => unit.members.includes(id));
      const facts = { dataset, policy, opportunity: record as Investment, members };
      const laws = Object.keys(UNIT_LAWS) as UnitLaw[];
      const broken = laws.find((law) => !UNIT_LAWS[law](facts));
      if (broken === undefined) continue;
      const { opportunity } = unit;
      const law = UNIT_LAW_WORDS[broken];
      return { happened: tell(UNLAWFUL, { opportunity, members: members.length, law }) };
    }
    return undefined;
  },
});
