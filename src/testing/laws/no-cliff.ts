import type { Assessment } from "../../assessment/assessment";
import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import { aimGrowth, amountsAbove } from "./aim-growth";
import { assessAll } from "./assess-all";
import { seekerOf } from "./change-seeker";
import { type Drawn, defineLaw, type LawMaker, type Scene } from "./define-law";
import { amountOf, describeGrowth, type GrowingFact, type Growth, grownDataset } from "./growth";
import type { Breach } from "./law";
import { findWorse } from "./worse";

const FACTS: readonly GrowingFact[] = [
  "travel",
  "capital",
  "hours",
  "experience",
  "education",
  "skill",
];

/** A little more of what is asked never lowers a value: no step down anywhere on the way. */
export const noCliff: LawMaker = defineLaw<Growth>({
  id: "no-cliff",
  class: "sanity",
  statement: {
    en: "A little more capital, time, travel, experience, education or asked skill lowers no value.",
    fa: "اندکی سرمایه، وقت، رفت‌وآمد، سابقه، تحصیلات یا مهارت خواسته‌شدهٔ بیشتر ارزش کسی را کم نمی‌کند.",
  },
  runs: 300,
  size: { seekers: 4, opportunities: 3 },
  aim: (drawn) => {
    const growth = aimSmall(drawn);
    return growth && { dataset: drawn.dataset, subject: growth };
  },
  breach: (scene, growth) => {
    if (grownDataset(scene.dataset, growth) === undefined) return undefined;
    const worse = (from: number, to: number) => stepDown(scene, { ...growth, from, to });
    let low = growth.from;
    for (const mark of marksBetween(scene, growth)) {
      if (worse(low, mark) !== undefined) return narrow(low, mark, worse);
      low = mark;
    }
    return undefined;
  },
});

function aimSmall(drawn: Drawn): Growth | undefined {
  const growth = aimGrowth(drawn, drawn.dice.pick(FACTS)!);
  if (growth?.fact !== "skill") return growth;
  // why: beyond the level that is asked a skill goes unused, and `use` may fall
  const levels = askedLevels(drawn.dataset, growth.of).filter((level) => level > growth.from);
  return levels.length === 0 ? undefined : { ...growth, to: Math.min(...levels) };
}

function askedLevels({ opportunities }: Drawn["dataset"], skill: string | undefined): number[] {
  return opportunities
    .flatMap(rolesOf)
    .flatMap(({ skills }) => skills.filter((asked) => asked.skill === skill))
    .map(({ level }) => level);
}

/** The amounts at which something could turn between the two ends, the upper end included. */
function marksBetween(scene: Scene, { seeker, fact, from, to }: Growth): readonly number[] {
  const { region = "" } = seekerOf(scene.dataset, seeker) ?? {};
  const between = amountsAbove(from, scene, { fact, region }).filter((mark) => mark < to);
  return [...between.sort((a, b) => a - b), to];
}

/** How the way from one amount to another ends lower; a skill is looked at where it is asked. */
function stepDown(scene: Scene, growth: Growth): Breach | undefined {
  const low = atAmount(scene, growth, growth.from);
  const high = atAmount(scene, growth, growth.to);
  if (low === undefined || high === undefined) return undefined;
  const asked = (list: readonly Assessment[]) =>
    growth.fact === "skill" ? list.filter((one) => asks(scene, one, growth)) : list;
  const before = asked(assessAll({ ...scene, dataset: low }, growth.seeker));
  const after = asked(assessAll({ ...scene, dataset: high }, growth.seeker));
  const cause = describeGrowth(growth);
  const worse = findWorse(before, after, { measure: "value", cause });
  return worse && { ...worse, changed: high, narrowed: { dataset: low, subject: growth } };
}

/** The market in which the seeker has some amount; one that has it already is left as it is. */
function atAmount({ dataset }: Scene, growth: Growth, amount: number): Dataset | undefined {
  const seeker = seekerOf(dataset, growth.seeker);
  const from = seeker && amountOf(seeker, growth.fact, growth.of);
  if (from === undefined || from === amount) return from === undefined ? undefined : dataset;
  return grownDataset(dataset, { ...growth, from, to: amount });
}

function asks({ dataset }: Scene, one: Assessment, { of, to }: Growth): boolean {
  const record = dataset.opportunities.find(({ id }) => id === one.opportunity);
  const role = record && rolesOf(record).find(({ id }) => id === one.role);
  return role?.skills.some(({ skill, level }) => skill === of && to <= level) ?? false;
}

/** The single unit of the fact at which the value falls, by halving. */
function narrow(
  from: number,
  to: number,
  worse: (from: number, to: number) => Breach | undefined,
): Breach | undefined {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (worse(low, middle) === undefined) low = middle;
    else high = middle;
  }
  return worse(low, high) ?? worse(from, to);
}
