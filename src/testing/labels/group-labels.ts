import { CooperativeType } from "../../dataset/primitives";
import { COOPERATIVE_TEXTS } from "../../explain/texts/opportunity-texts";
import type { Words } from "../../explain/texts/words";
import { formatInteger } from "../../text/format-number";
import { easyTypes, formableSizes, usualSeekers } from "../arbitraries/formable-sizes";
import { type GroupProblem, groupProblem, MOST_CANDIDATES } from "./group-problem";
import { statesOf } from "./group-roles";
import { GROUP_LAWS, type Group, type GroupLaw, studyGroups } from "./group-study";
import { type Label, type LabelFamily, type LabelScope, requiredIf } from "./label";
import type { MarketView } from "./market-view";
import { PLACES, type Place, placeOf, type Threshold, thresholdLabels } from "./threshold";

// why: four roles of a dozen members; beyond that a table per group would take too long
const MOST_STATES = 30_000;

const MEMBER = { en: "one member", fa: "یک عضو" };

/**
 * Businesses and the groups of candidates that could found them: feasible and infeasible ones, laws that
 * bind, and numbers of members, capital and composition at their thresholds. A law binds where the
 * worthiest group that it alone forbids is worth more than any that is allowed.
 */
export const groupLabels: LabelFamily = {
  labels: (scope) => [
    {
      id: "feasible",
      statement: { en: "A business can be founded.", fa: "طرحی شدنی است." },
      standing: requiredIf(canForm(scope)),
    },
    {
      id: "infeasible",
      statement: { en: "A business cannot be founded.", fa: "طرحی ناشدنی است." },
      standing: "required",
    },
    ...GROUP_LAWS.map((law) => bindingLabel(law, scope)),
    ...thresholds(scope).flatMap((threshold) => thresholdLabels(threshold, scope)),
  ],
  see: (view, mark) => {
    for (const { record } of view.market.opportunities) {
      if (record.kind !== "investment") continue;
      const problem = groupProblem(view, record);
      seeCandidates(problem, mark);
      seeGroups(problem, view, mark);
    }
  },
};

function seeCandidates(
  { policy, opportunity, candidates }: GroupProblem,
  mark: (id: string) => void,
): void {
  const type = opportunity.cooperative;
  const { minMembers, maxMembers } = policy.cooperatives[type];
  const least = placeOf(candidates - minMembers);
  const most = maxMembers === null ? undefined : placeOf(candidates - maxMembers);
  if (least !== undefined) mark(`${least}:minMembers.${type}`);
  if (most !== undefined) mark(`${most}:maxMembers.${type}`);
}

function seeGroups(problem: GroupProblem, view: MarketView, mark: (id: string) => void): void {
  const isHopeless = problem.candidates < Math.max(1, problem.fewest);
  if (isHopeless) mark("infeasible");
  if (problem.members.length === 0 || statesOf(problem) > MOST_STATES) return;
  const best = new Map<GroupLaw | undefined, number>();
  studyGroups(problem, (group) => {
    best.set(group.against, Math.max(best.get(group.against) ?? 0, group.worth));
    seeThresholds(group, view, mark);
  });
  const allowed = best.get(undefined);
  if (allowed !== undefined) mark("feasible");
  else if (problem.candidates <= MOST_CANDIDATES) mark("infeasible");
  for (const law of GROUP_LAWS) {
    const forbidden = best.get(law);
    if (forbidden !== undefined && forbidden > (allowed ?? -1)) mark(`binding:${law}`);
  }
}

function seeThresholds(group: Group, { policy }: MarketView, mark: (id: string) => void): void {
  const see = (steps: number | undefined, id: string): void => {
    const place = placeOf(steps);
    if (place !== undefined) mark(`${place}:${id}`);
  };
  const { against } = group;
  if (against === undefined || against === "capital") see(group.surplus, "memberCapitalShare");
  if (against === undefined || against === "composition") {
    policy.composition.forEach((row, place) => {
      // why: a family is at its bound from below
      see(row.kind === "family" ? -group.spare[place]! : group.spare[place], rowId(row));
    });
  }
  if (against === undefined || against === "offices") {
    for (const { upTo } of policy.offices.board) {
      if (upTo !== null) see(group.size - upTo, `board.${upTo}`);
    }
  }
}

function bindingLabel(law: GroupLaw, scope: LabelScope): Label {
  const { policy } = scope;
  const isAsked = law !== "composition" || policy.composition.length > 0;
  const isNeeded = law !== "capital" || policy.capital.memberCapitalShare > 0;
  return {
    id: `binding:${law}`,
    statement: BINDING[law],
    standing: requiredIf(isAsked && isNeeded && canForm(scope)),
  };
}

const BINDING: Readonly<Record<GroupLaw, Words>> = {
  members: {
    en: "Only the number of members stands against the best group of a business.",
    fa: "تنها شمار اعضا جلوی بهترین گروه یک طرح را می‌گیرد.",
  },
  places: {
    en: "Only the places of the roles stand against the best group of a business.",
    fa: "تنها جاهای نقش‌ها جلوی بهترین گروه یک طرح را می‌گیرد.",
  },
  capital: {
    en: "Only the capital stands against the best group of a business.",
    fa: "تنها سرمایه جلوی بهترین گروه یک طرح را می‌گیرد.",
  },
  offices: {
    en: "Only the offices stand against the best group of a business.",
    fa: "تنها سمت‌ها جلوی بهترین گروه یک طرح را می‌گیرد.",
  },
  composition: {
    en: "Only the policy's composition stands against the best group of a business.",
    fa: "تنها ترکیب خواستهٔ سیاست‌نامه جلوی بهترین گروه یک طرح را می‌گیرد.",
  },
  together: {
    en: "Only people who stay together stand against the best group of a business.",
    fa: "تنها کسانی که باید با هم باشند جلوی بهترین گروه یک طرح را می‌گیرند.",
  },
  apart: {
    en: "Only people who stay apart stand against the best group of a business.",
    fa: "تنها کسانی که باید از هم جدا باشند جلوی بهترین گروه یک طرح را می‌گیرند.",
  },
};

type Row = LabelScope["policy"]["composition"][number];

function rowId(row: Row): string {
  if (row.kind === "family") return "family";
  return row.kind === "local" ? "minShare.local" : `minShare.group.${row.group}`;
}

function thresholds(scope: LabelScope): Threshold[] {
  const { policy } = scope;
  const equity: Threshold = {
    id: "memberCapitalShare",
    name: { en: "the capital that members must bring", fa: "سرمایه‌ای که اعضا باید بیاورند" },
    step: { en: "one rial", fa: "یک ریال" },
    reachable: () => (canForm(scope) && policy.capital.memberCapitalShare > 0 ? PLACES : []),
  };
  const rows = new Map(policy.composition.map((row) => [rowId(row), row]));
  return [
    equity,
    ...[...rows].map(([id, row]) => rowThreshold(id, row)),
    ...policy.offices.board.flatMap(({ upTo }) => (upTo === null ? [] : boardThreshold(upTo))),
    ...CooperativeType.options.flatMap((type) => sizeThresholds(type, policy)),
  ];
}

function rowThreshold(id: string, row: Row): Threshold {
  return {
    id,
    name: ROW_NAMES[row.kind],
    step: MEMBER,
    reachable: (scope) => rowPlaces(row, formableSizes(scope.policy, seekersOf(scope))),
  };
}

const ROW_NAMES: Readonly<Record<Row["kind"], Words>> = {
  local: { en: "the share of local members", fa: "سهم اعضای بومی" },
  group: { en: "the share of a group", fa: "سهم یک گروه" },
  family: { en: "the largest family in a unit", fa: "بزرگ‌ترین خانوادهٔ یک واحد" },
};

/** Where the counted members of some possible unit can stand. */
function rowPlaces(row: Row, sizes: readonly number[]): Place[] {
  const steps = { at: 0, below: -1, above: 1 };
  return PLACES.filter((place) =>
    sizes.some((size) => {
      const bound = row.kind === "family" ? row.max : Math.ceil((row.minShare * size) / 10_000);
      const members = bound + steps[place];
      return members >= (row.kind === "family" ? 1 : 0) && members <= size;
    }),
  );
}

function boardThreshold(upTo: number): Threshold {
  return {
    id: `board.${upTo}`,
    name: {
      en: `the size up to which a board has its members, ${formatInteger(upTo, "en")}`,
      fa: `مرز شمار اعضای هیئت‌مدیره، ${formatInteger(upTo, "fa")} نفر`,
    },
    step: MEMBER,
    reachable: (scope) => {
      const sizes = formableSizes(scope.policy, seekersOf(scope));
      const size = { at: upTo, below: upTo - 1, above: upTo + 1 };
      return PLACES.filter((place) => sizes.includes(size[place]));
    },
  };
}

function sizeThresholds(type: CooperativeType, policy: LabelScope["policy"]): Threshold[] {
  const { minMembers, maxMembers } = policy.cooperatives[type];
  const name = COOPERATIVE_TEXTS[`cooperative.${type}`];
  const isEasy = easyTypes(policy).includes(type);
  const reachable =
    (bound: number): Threshold["reachable"] =>
    (scope) => {
      const number = { at: bound, below: bound - 1, above: bound + 1 };
      const most = isEasy ? seekersOf(scope) : -1;
      return PLACES.filter((place) => number[place] >= 0 && number[place] <= most);
    };
  return [
    {
      id: `minMembers.${type}`,
      name: { en: `the fewest members of a ${name.en}`, fa: `کمترین شمار اعضای ${name.fa}` },
      step: MEMBER,
      reachable: reachable(minMembers),
    },
    ...(maxMembers === null
      ? []
      : [
          {
            id: `maxMembers.${type}`,
            name: { en: `the most members of a ${name.en}`, fa: `بیشترین شمار اعضای ${name.fa}` },
            step: MEMBER,
            reachable: reachable(maxMembers),
          },
        ]),
  ];
}

/** How many candidates a drawn business can be counted on to have now and then. */
function seekersOf({ seekers, policy }: LabelScope): number {
  return Math.floor((seekers ?? usualSeekers(policy)) * 0.75);
}

function canForm(scope: LabelScope): boolean {
  return formableSizes(scope.policy, seekersOf(scope)).length > 0;
}
