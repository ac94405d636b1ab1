import type { Dataset } from "../../dataset/dataset";
import type { Employment, Requirement } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Reuse, Skill } from "../../dataset/taxonomy";
import type { Words } from "../../explain/texts/words";
import { assessAll } from "./assess-all";
import { defineLaw, type LawMaker, type Scene } from "./define-law";
import type { Breach } from "./law";
import { tell } from "./tell";
import { measureWords } from "./worse";

/** What is asked, and two skills of which the first should tell no less. */
interface Comparison {
  readonly better: string;
  readonly worse: string;
}

const REGION = "g1";

const CLOSER: Words = {
  en: "for a job that asks for `{asked}`, holding `{better}`, which is closer, gives a fit of {after}, and `{worse}` {before}",
  fa: "برای کاری که «{asked}» می‌خواهد، داشتن «{better}» که نزدیک‌تر است تناسب {after} می‌دهد و «{worse}» تناسب {before}",
};

const CHAIN = 9;
const ASKED = "k5";
const EVERY_SKILL = Array.from({ length: CHAIN }, (_, place) => `k${place + 1}`);

/** Of two skills on the same side of the one that is asked, the closer counts no less. */
export const closerSkillCountsNoLess: LawMaker = defineLaw<Comparison>({
  id: "closer-skill-counts-no-less",
  class: "sanity",
  statement: {
    en: "Of two narrower or two broader skills, the one closer to what is asked counts no less.",
    fa: "از دو مهارت خاص‌تر یا دو مهارت عام‌تر، آن‌که به خواسته نزدیک‌تر است کمتر به شمار نمی‌آید.",
  },
  runs: 60,
  size: { seekers: 0, opportunities: 0 },
  bare: true,
  aim: ({ dice }) => {
    // why: k1 is the broadest, k9 the narrowest; k5 is asked
    const side = dice.pick([EVERY_SKILL.slice(0, 4).reverse(), EVERY_SKILL.slice(5)])!;
    const better = dice.pick([0, 1, 2])!;
    const subject = { better: side[better]!, worse: side[better + 1]! };
    return { dataset: chainDataset(subject.worse), subject };
  },
  breach: (scene, comparison) => {
    const dataset = chainDataset(comparison.worse);
    const changed = chainDataset(comparison.better);
    return compareFits({ ...scene, dataset }, changed, { ...comparison, words: CLOSER });
  },
});

const SPECIFIC: Words = {
  en: "a job asks for `{better}` and `{worse}` alike; holding only the first, which serves fewer jobs, gives a fit of {after}, only the second {before}",
  fa: "کاری «{better}» و «{worse}» را یکسان می‌خواهد؛ داشتن تنها اولی که ویژهٔ شغل‌های کمتری است تناسب {after} می‌دهد و داشتن تنها دومی {before}",
};

const REUSES = ["transversal", "cross-sector", "sector", "occupation"] as const;

/** A skill that serves fewer occupations tells no less than one that serves more. */
export const specificSkillTellsNoLess: LawMaker = defineLaw<Comparison>({
  id: "specific-skill-tells-no-less",
  class: "sanity",
  statement: {
    en: "A skill that serves fewer occupations tells no less of a person than one that serves more.",
    fa: "مهارتی که ویژهٔ شغل‌های کمتری است، کمتر از مهارت همگانی دربارهٔ فرد نمی‌گوید.",
  },
  runs: 20,
  size: { seekers: 0, opportunities: 0 },
  bare: true,
  aim: ({ dice }) => {
    const place = dice.pick([0, 1, 2])!;
    const subject = { better: REUSES[place + 1]!, worse: REUSES[place]! };
    return { dataset: reuseDataset(subject, subject.worse), subject };
  },
  breach: (scene, comparison) => {
    const dataset = reuseDataset(comparison, comparison.worse);
    const changed = reuseDataset(comparison, comparison.better);
    return compareFits({ ...scene, dataset }, changed, { ...comparison, words: SPECIFIC });
  },
});

function compareFits(
  scene: Scene,
  changed: Dataset,
  { words, ...comparison }: Comparison & { readonly words: Words },
): Breach | undefined {
  const fitIn = (dataset: Dataset) => assessAll({ ...scene, dataset }, "s1")[0]?.fit ?? 0;
  const [before, after] = [fitIn(scene.dataset), fitIn(changed)];
  if (after >= before) return undefined;
  const happened = tell(words, { ...comparison, asked: ASKED, before, after });
  return { happened, moved: { measure: measureWords("fit"), before, after }, changed };
}

function chainDataset(held: string): Dataset {
  const skills = EVERY_SKILL.map((id, place): Skill => {
    const broader = EVERY_SKILL[place - 1];
    return { id, name: id, ...(broader === undefined ? {} : { broader: [broader] }) };
  });
  return smallDataset(skills, [{ skill: ASKED, level: 1 }], held);
}

function reuseDataset({ better, worse }: Comparison, held: string): Dataset {
  const skills = [better, worse].map((id): Skill => ({ id, name: id, reuse: id as Reuse }));
  const asked = [better, worse].map((skill) => ({ skill, level: 1 }));
  return smallDataset(skills, asked, held);
}

function smallDataset(
  skills: readonly Skill[],
  asked: readonly Requirement[],
  held: string,
): Dataset {
  const seeker: Seeker = {
    id: "s1",
    region: REGION,
    skills: [{ skill: held, level: 1 }],
    capacities: {},
  };
  const job: Employment = {
    id: "o1",
    kind: "employment",
    title: { en: "job", fa: "کار" },
    sector: "16",
    region: REGION,
    role: {
      id: "r1",
      title: { en: "worker", fa: "کارگر" },
      places: { max: 1 },
      skills: asked,
    },
  };
  return {
    regions: [{ id: REGION, name: { en: "Zanjan", fa: "زنجان" } }],
    taxonomy: { skills },
    seekers: [seeker],
    opportunities: [job],
  };
}
