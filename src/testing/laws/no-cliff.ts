import type { Assessment } from "../../assessment/assessment";
import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import { aimGrowth, amountsAbove } from "./aim-growth";
import { assessAll } from "./assess-all";
import { changeSeeker, seekerOf } from "./change-seeker";
import { type Drawn, defineLaw, type LawMaker, type Scene } from "./define-law";
import {
  amountOf,
  describeGrowth,
  type GrowingFact,
  type Growth,
  grownDataset,
  most,
  withAmount,
} from "./growth";
import type { Breach, LawCase } from "./law";
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
  runs: 200,
  size: { seekers: 4, opportunities: 3 },
  aim: aimStep,
  breach: (scene, growth) => {
    if (grownDataset(scene.dataset, growth) === undefined) return undefined;
    const known = new Map<number, At | undefined>();
    const at = (amount: number): At | undefined => {
      if (!known.has(amount)) known.set(amount, atAmount(scene, growth, amount));
      return known.get(amount);
    };
    const worse = (from: number, to: number) => stepDown(scene, { ...growth, from, to }, at);
    let low = growth.from;
    for (const mark of marksBetween(scene, growth)) {
      if (worse(low, mark) !== undefined) return narrow(low, mark, worse);
      low = mark;
    }
    return undefined;
  },
});

/** The market in which the seeker has some amount, and how it stands then. */
interface At {
  readonly dataset: Dataset;
  readonly assessments: readonly Assessment[];
}

/** Someone just below an amount that something could turn on, and a way past it. */
function aimStep(drawn: Drawn): LawCase<Growth> | undefined {
  const { dataset, dice } = drawn;
  const growth = aimGrowth(drawn, dice.pick(FACTS)!);
  if (growth === undefined) return undefined;
  const { seeker, fact, of } = growth;
  const { region } = seekerOf(dataset, seeker)!;
  const least = fact === "hours" ? 1 : 0;
  // why: beyond the level that is asked a skill goes unused, and `use` may fall
  const marks =
    fact === "skill" ? askedLevels(dataset, of) : amountsAbove(least, drawn, { fact, region });
  const usable = marks.filter((mark) => mark <= most(fact, dataset));
  if (usable.length === 0) return undefined;
  // why: the whole way up meets every amount that is known; a single step tells of one
  const to = dice.pick([Math.max(...usable), dice.pick(usable)!])!;
  const from = dice.pick([least, to - 1].filter((low) => low >= least && low < to));
  if (from === undefined) return undefined;
  const start = { ...growth, from: growth.from, to: from };
  const moves = dice.pick([true, false]);
  const changed = changeSeeker(dataset, seeker, (one) => {
    const lower =
      from === 0 && fact === "skill" ? withoutSkill(one, of) : withAmount(one, start, from);
    const { capacities } = lower;
    return moves ? { ...lower, capacities: { ...capacities, relocates: true } } : lower;
  });
  return changed && { dataset: changed, subject: { ...growth, from, to } };
}

function withoutSkill(seeker: Seeker, skill: string | undefined): Seeker {
  return { ...seeker, skills: seeker.skills.filter((held) => held.skill !== skill) };
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
function stepDown(
  scene: Scene,
  growth: Growth,
  at: (amount: number) => At | undefined,
): Breach | undefined {
  const [low, high] = [at(growth.from), at(growth.to)];
  if (low === undefined || high === undefined) return undefined;
  const asked = ({ assessments }: At) =>
    growth.fact === "skill" ? assessments.filter((one) => asks(scene, one, growth)) : assessments;
  const cause = describeGrowth(growth);
  const worse = findWorse(asked(low), asked(high), { measure: "value", cause });
  const narrowed = { dataset: low.dataset, subject: growth };
  return worse && { ...worse, changed: high.dataset, narrowed };
}

function atAmount(scene: Scene, growth: Growth, amount: number): At | undefined {
  const seeker = seekerOf(scene.dataset, growth.seeker);
  const from = seeker && amountOf(seeker, growth.fact, growth.of);
  if (from === undefined) return undefined;
  const dataset =
    from === amount ? scene.dataset : grownDataset(scene.dataset, { ...growth, from, to: amount });
  return dataset && { dataset, assessments: assessAll({ ...scene, dataset }, growth.seeker) };
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
