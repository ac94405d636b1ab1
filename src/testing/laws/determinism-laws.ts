import type { Dataset } from "../../dataset/dataset";
import type { Plan } from "../../document/plan";
import type { Words } from "../../explain/texts/words";
import { createMarket } from "../../market/create-market";
import { updateMarket } from "../../market/update-market";
import { proposePlan } from "../../plan/propose-plan";
import { assessmentsIn } from "./assess-all";
import { assessmentDifference } from "./assessment-difference";
import { defineLaw, type LawMaker, type Scene, type Whole, wholeMarket } from "./define-law";
import type { Breach } from "./law";
import { planDifference } from "./plan-difference";
import { proposeQuickly } from "./propose-quickly";
import { ID_KINDS, type IdKind, renameIds } from "./rename-ids";
import { tell } from "./tell";

const SIZE = { seekers: 12, opportunities: 4 };

const AGAIN: Words = { en: "when it is computed once more", fa: "با محاسبهٔ دوباره" };
const UNCHANGED: Words = {
  en: "when the market is updated without any change",
  fa: "با به‌روزرسانی بازار بدون هیچ تغییری",
};

/** The same data and policy give the same plan, byte for byte. */
export const sameInputSamePlan: LawMaker = defineLaw<Whole>({
  id: "same-input-same-plan",
  class: "determinism",
  statement: {
    en: "The same data and policy give the same plan, byte for byte.",
    fa: "دادهٔ یکسان و سیاست یکسان، بایت به بایت طرح یکسان می‌دهد.",
  },
  runs: 80,
  size: SIZE,
  aim: wholeMarket,
  breach: (scene) => {
    const copy = { ...scene, dataset: JSON.parse(JSON.stringify(scene.dataset)) as Dataset };
    const different = differentNumbers(scene, copy, AGAIN);
    if (different !== undefined) return different;
    const happened = planDifference(proposeQuickly(scene), proposeQuickly(copy), AGAIN);
    return happened && { happened };
  },
});

/** A market in which nothing changed has the plan that it had. */
export const unchangedMarketSamePlan: LawMaker = defineLaw<Whole>({
  id: "unchanged-market-same-plan",
  class: "determinism",
  statement: {
    en: "A market that is updated without a change keeps its plan.",
    fa: "بازاری که بدون تغییر به‌روز می‌شود، همان طرح را نگه می‌دارد.",
  },
  runs: 60,
  size: SIZE,
  aim: wholeMarket,
  breach: ({ dataset, policy }) => {
    const market = createMarket(dataset, policy);
    const quick = { effort: "quick" } as const;
    const before = proposePlan(market, quick);
    const seekers = { put: dataset.seekers.slice(0, 2) };
    for (const changes of [{}, { seekers }]) {
      const after = proposePlan(updateMarket(market, changes), quick);
      const happened = planDifference(before, after, UNCHANGED);
      if (happened !== undefined) return { happened };
    }
    return undefined;
  },
});

const TURNED: Words = {
  en: "when the lists are in another order",
  fa: "اگر ترتیب فهرست‌ها عوض شود",
};

/** The order in which anything is listed changes nothing. */
export const orderChangesNothing: LawMaker = defineLaw<{ readonly turn: number }>({
  id: "order-changes-nothing",
  class: "determinism",
  statement: {
    en: "The order in which people, opportunities and skills are listed changes nothing.",
    fa: "ترتیب فهرست افراد، فرصت‌ها و مهارت‌ها هیچ چیز را عوض نمی‌کند.",
  },
  runs: 100,
  size: SIZE,
  aim: ({ dataset, dice }) => ({ dataset, subject: { turn: dice.pick([0, 1, 2, 3, 5])! } }),
  breach: (scene, { turn }) => {
    const changed = turnedDataset(scene.dataset, turn);
    const other = { ...scene, dataset: changed };
    const different = differentNumbers(scene, other, TURNED);
    if (different !== undefined) return { ...different, changed };
    const before = proposeQuickly(scene);
    // why: the order of a record's own lists is part of the dataset's hash (SPEC §8), and of nothing else
    const after: Plan = { ...proposeQuickly(other), dataset: before.dataset };
    const happened = planDifference(before, after, TURNED);
    return happened && { happened, changed };
  },
});

function turnedDataset(dataset: Dataset, turn: number): Dataset {
  const turned = <T>(list: readonly T[]): T[] => {
    const start = list.length === 0 ? 0 : turn % list.length;
    return [...list.slice(start), ...list.slice(0, start)].reverse();
  };
  const record = <T extends object>(one: T): T =>
    Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        Array.isArray(value) ? turned(value) : value,
      ]),
    ) as T;
  return {
    ...dataset,
    regions: turned(dataset.regions),
    ...(dataset.distances && { distances: turned(dataset.distances) }),
    taxonomy: { ...dataset.taxonomy, skills: turned(dataset.taxonomy.skills.map(record)) },
    seekers: turned(dataset.seekers.map(record)),
    opportunities: turned(
      dataset.opportunities.map((one) =>
        one.kind === "employment"
          ? { ...record(one), role: record(one.role) }
          : { ...record(one), roles: turned(one.roles.map(record)) },
      ),
    ),
  };
}

const RENAMED: Words = { en: "when {kind} have other ids", fa: "اگر شناسهٔ {kind} عوض شود" };

/** Other ids change no number: they only break ties. */
export const namesChangeNoScore: LawMaker = defineLaw<{ readonly kind: IdKind }>({
  id: "names-change-no-score",
  class: "determinism",
  statement: {
    en: "Other ids change no number of a person; ids only break ties.",
    fa: "شناسهٔ دیگر هیچ عددی را برای کسی عوض نمی‌کند؛ شناسه تنها گره تساوی را می‌گشاید.",
  },
  runs: 150,
  size: { seekers: 3, opportunities: 3 },
  aim: ({ dataset, dice }) => ({ dataset, subject: { kind: dice.pick(ID_KINDS)! } }),
  breach: ({ dataset, policy }, { kind }) => {
    const scene = { dataset, policy: { ...policy, overrides: { pins: [], forbids: [] } } };
    const { renamed, newId } = renameIds(dataset, kind);
    const cause = tell(RENAMED, { kind: KIND_WORDS[kind] });
    const other = { ...scene, dataset: renamed };
    const different = differentNumbers(scene, other, cause, (id, of) => newId(id, of));
    return different && { ...different, changed: renamed };
  },
});

const KIND_WORDS: Readonly<Record<IdKind, Words>> = {
  seeker: { en: "people", fa: "افراد" },
  opportunity: { en: "opportunities", fa: "فرصت‌ها" },
  role: { en: "roles", fa: "نقش‌ها" },
  region: { en: "regions", fa: "منطقه‌ها" },
  skill: { en: "skills", fa: "مهارت‌ها" },
};

type NewId = (id: string, of: IdKind) => string;

/** The first number of any pair that differs between two markets of the same people and places. */
function differentNumbers(
  before: Scene,
  after: Scene,
  cause: Words,
  newId: NewId = (id) => id,
): Breach | undefined {
  const [first, second] = [before, after].map(({ dataset, policy }) =>
    createMarket(dataset, policy),
  );
  const key = (opportunity: string, role: string) => JSON.stringify([opportunity, role]);
  for (const { id } of before.dataset.seekers) {
    const own = assessmentsIn(first!, id);
    const others = new Map(
      assessmentsIn(second!, newId(id, "seeker")).map((one) => [
        key(one.opportunity, one.role),
        one,
      ]),
    );
    const matched = own.flatMap((one) => {
      const place = key(newId(one.opportunity, "opportunity"), newId(one.role, "role"));
      return others.get(place) ?? [];
    });
    const different = assessmentDifference(own, matched, cause);
    if (different !== undefined) return different;
  }
  return undefined;
}
