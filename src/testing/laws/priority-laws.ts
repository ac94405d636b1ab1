import type { Dataset } from "../../dataset/dataset";
import type { Words } from "../../explain/texts/words";
import { ableSeeker, pickPlace } from "./able-seeker";
import { assessAll } from "./assess-all";
import { seekerOf } from "./change-seeker";
import { defineLaw, type LawMaker, type Whole } from "./define-law";
import { tell } from "./tell";
import { measureWords } from "./worse";

const NO_EFFECT: Words = {
  en: "the policy names the group `{group}` with a bonus of {bonus}, and `able` is worth {value} with it and without",
  fa: "سیاست برای گروه «{group}» امتیاز {bonus} می‌گذارد، ولی ارزش «able» با آن و بی آن {value} است",
};

/** A group that the policy gives a bonus is worth something. */
export const namedPriorityCounts: LawMaker = defineLaw<{ readonly group: string }>({
  id: "named-priority-counts",
  class: "fairness",
  statement: {
    en: "Someone in a single group that the policy gives a bonus is worth more for it.",
    fa: "عضو گروهی که سیاست برای آن امتیاز گذاشته است، برای آن ارزش بیشتری می‌یابد.",
  },
  runs: 40,
  size: { seekers: 0, opportunities: 2 },
  aim: (drawn) => {
    const place = pickPlace(drawn);
    const named = drawn.dice.pick(drawn.policy.priorities.filter(({ bonus }) => bonus > 0));
    if (place === undefined || named === undefined) return undefined;
    const able = ableSeeker(drawn.policy, place.opportunity, place.role);
    const dataset: Dataset = {
      ...drawn.dataset,
      seekers: [able],
      opportunities: [place.opportunity],
    };
    return { dataset, subject: { group: named.group } };
  },
  breach: (scene, { group }) => {
    const able = seekerOf(scene.dataset, "able");
    if (able === undefined) return undefined;
    const changed = { ...scene.dataset, seekers: [{ ...able, groups: [group] }] };
    const [before] = assessAll(scene, able.id);
    const [after] = assessAll({ ...scene, dataset: changed }, able.id);
    if (before === undefined || after === undefined || after.value > before.value) return undefined;
    const bonus = scene.policy.priorities.find((row) => row.group === group)?.bonus ?? 0;
    const { value } = before;
    return {
      happened: tell(NO_EFFECT, { group, bonus, value }),
      moved: { measure: measureWords("value"), before: value, after: after.value },
      changed,
    };
  },
});

const OVERTAKEN: Words = {
  en: "for `{role}` of `{opportunity}`, `preferred` scores {score} and is worth {value} through groups; `able` scores {able} and is worth no more",
  fa: "برای نقش «{role}» در «{opportunity}»، امتیاز «preferred» {score} است و با گروه‌ها {value} می‌ارزد؛ «able» با امتیاز {able} بیش از آن نمی‌ارزد",
};

/** Informative: groups alone do not carry someone with less than half the score past an able one. */
export const priorityDoesNotReplaceFit: LawMaker = defineLaw<Whole>({
  id: "priority-does-not-replace-fit",
  class: "fairness",
  standing: "informative",
  statement: {
    en: "Groups alone never carry someone with less than half the score past someone able.",
    fa: "گروه‌ها به‌تنهایی کسی را که امتیازش کمتر از نیم فرد تواناست از او پیش نمی‌اندازد.",
  },
  runs: 60,
  size: { seekers: 0, opportunities: 3 },
  aim: (drawn) => {
    const place = pickPlace(drawn, ({ skills }) => skills.length > 0);
    if (place === undefined) return undefined;
    const able = ableSeeker(drawn.policy, place.opportunity, place.role);
    const preferred = {
      ...able,
      id: "preferred",
      skills: [],
      education: { level: 0 },
      experience: [],
      groups: drawn.policy.priorities.map(({ group }) => group),
    };
    const dataset: Dataset = {
      ...drawn.dataset,
      seekers: [able, preferred],
      opportunities: [place.opportunity],
    };
    return { dataset, subject: {} };
  },
  breach: (scene) => {
    const able = assessAll(scene, "able");
    for (const [index, other] of assessAll(scene, "preferred").entries()) {
      const own = able[index];
      if (own === undefined || other.score * 2 >= own.score || own.value > other.value) continue;
      const { role, opportunity, score, value } = other;
      return {
        happened: tell(OVERTAKEN, { role, opportunity, score, value, able: own.score }),
        gain: value - score,
      };
    }
    return undefined;
  },
});
