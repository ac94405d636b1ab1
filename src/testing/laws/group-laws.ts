import type { Seeker } from "../../dataset/seeker";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";
import { zanjanPolicy } from "../../policy/zanjan";
import { assessAll } from "./assess-all";
import { changeSeeker, seekerOf } from "./change-seeker";
import { type Drawn, defineLaw, type LawMaker } from "./define-law";
import { proposeQuickly } from "./propose-quickly";
import { tell } from "./tell";
import { findWorse } from "./worse";

/** Somebody, and a group. */
interface Joining {
  readonly seeker: string;
  readonly group: string;
}

// why: a malus can hide in a criterion in code, where no list of the policy tells its group
const COMMON_GROUPS = [
  ...zanjanPolicy.priorities.map(({ group }) => group),
  "women",
  "men",
  "elderly",
  "refugee",
  "another",
];

const SIZE = { seekers: 3, opportunities: 3 };

/** Belonging to a group never lowers a value and never loses a candidacy. */
export const groupNeverCosts: LawMaker = defineLaw<Joining>({
  id: "group-never-costs",
  class: "fairness",
  statement: {
    en: "Belonging to a group never lowers a value and never takes a candidacy away.",
    fa: "عضویت در هیچ گروهی ارزش کسی را کم نمی‌کند و نامزدی او را از میان نمی‌برد.",
  },
  runs: 200,
  size: SIZE,
  aim: (drawn) => {
    const joining = aimJoining(drawn);
    return joining && { dataset: drawn.dataset, subject: joining };
  },
  breach: (scene, { seeker, group }) => {
    const joined = changeSeeker(scene.dataset, seeker, (one) => withGroup(one, group));
    if (joined === undefined) return undefined;
    const before = assessAll(scene, seeker);
    const after = assessAll({ ...scene, dataset: joined }, seeker);
    const cause = tell(JOINS, { seeker, group });
    const worse = findWorse(before, after, { measure: "value", cause });
    return worse && { ...worse, changed: joined };
  },
});

const JOINS: Words = {
  en: "when `{seeker}` belongs to the group `{group}`",
  fa: "اگر «{seeker}» عضو گروه «{group}» باشد",
};

const BESIDE: Words = {
  en: "beside `{twin}`, who is equal but outside of the group `{group}`",
  fa: "در کنار «{twin}» که همسان است ولی عضو گروه «{group}» نیست",
};

const PASSED_OVER: Words = {
  en: "`{twin}` is placed in `{role}` of `{opportunity}`, and `{seeker}`, equal and worth more as one of `{group}`, is not placed",
  fa: "«{twin}» در نقش «{role}» از «{opportunity}» جای می‌گیرد، ولی «{seeker}» که همسان است و برای عضویت در «{group}» ارزش بیشتری دارد جایی ندارد",
};

/** Of two equals, the one in a group is never worth less nor passed over for the other. */
export const noWorseThanAnEqual: LawMaker = defineLaw<Joining>({
  id: "no-worse-than-an-equal",
  class: "fairness",
  statement: {
    en: "Nobody in a group is worth less, or passed over, beside someone equal outside of it.",
    fa: "هیچ عضو گروهی در برابر فرد همسانِ بیرون از گروه ارزش کمتری ندارد و کنار گذاشته نمی‌شود.",
  },
  runs: 150,
  size: SIZE,
  aim: (drawn) => {
    const joining = aimJoining(drawn);
    const seekers = drawn.dataset.seekers.filter(({ id }) => id !== TWIN);
    return joining && { dataset: { ...drawn.dataset, seekers }, subject: joining };
  },
  breach: (scene, { seeker, group }) => {
    const one = seekerOf(scene.dataset, seeker);
    if (one === undefined || isDecidedOn(scene.policy, seeker)) return undefined;
    const { together: _, apart: _apart, relatives: _kin, ...free } = one;
    const others = scene.dataset.seekers.filter(({ id }) => id !== seeker && id !== TWIN);
    const seekers = [...others, withGroup(free, group), { ...free, id: TWIN }];
    const twins = { ...scene, dataset: { ...scene.dataset, seekers } };
    const [member, twin] = [assessAll(twins, seeker), assessAll(twins, TWIN)];
    const cause = tell(BESIDE, { twin: TWIN, group });
    const worse = findWorse(twin, member, { measure: "value", cause });
    if (worse !== undefined) return { ...worse, changed: twins.dataset };
    const jobs = scene.dataset.opportunities.filter(({ kind }) => kind === "employment");
    const plan = proposeQuickly({ ...twins, dataset: { ...twins.dataset, opportunities: jobs } });
    const placed = plan.placements.find((placement) => placement.seeker === TWIN);
    const isOut = plan.unplaced.some((unplaced) => unplaced.seeker === seeker);
    // why: at a gap of 0 nothing is better, so an equal who is worth more cannot have been left out
    if (placed === undefined || !isOut || plan.certificate.gapBp > 0) return undefined;
    const own = member.find(
      ({ opportunity, role }) => opportunity === placed.opportunity && role === placed.role,
    );
    if (own === undefined || own.value <= placed.value) return undefined;
    const { role, opportunity } = placed;
    const happened = tell(PASSED_OVER, { twin: TWIN, role, opportunity, seeker, group });
    return { happened, changed: twins.dataset };
  },
});

const TWIN = "twin";

function aimJoining({ dataset, policy, groups, dice }: Drawn): Joining | undefined {
  const named = [
    ...policy.priorities.map(({ group }) => group),
    ...policy.composition.flatMap((row) => (row.kind === "group" ? [row.group] : [])),
    ...groups,
  ];
  const group = dice.pick([...new Set([...named, ...COMMON_GROUPS])])!;
  const outside = dataset.seekers.filter((seeker) => !seeker.groups?.includes(group));
  const seeker = dice.pick(outside)?.id;
  return seeker === undefined ? undefined : { seeker, group };
}

function withGroup(seeker: Seeker, group: string): Seeker {
  return { ...seeker, groups: [...(seeker.groups ?? []), group] };
}

/** Whether an officer decided something on a person, so that no twin can be equal. */
export function isDecidedOn({ overrides }: Policy, id: string): boolean {
  const { pins, forbids } = overrides;
  return [...pins, ...forbids].some(({ seeker }) => seeker === id);
}
