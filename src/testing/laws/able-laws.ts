import type { Dataset } from "../../dataset/dataset";
import { type Opportunity, type Role, rolesOf } from "../../dataset/opportunity";
import type { Words } from "../../explain/texts/words";
import { ableSeeker, pickPlace } from "./able-seeker";
import { assessAll } from "./assess-all";
import { type Drawn, defineLaw, type LawMaker, type Scene } from "./define-law";
import type { Breach, LawCase } from "./law";
import { tell } from "./tell";
import { measureWords, reasonAgainst } from "./worse";

/** One place, before which people are stood who have what it asks, or nothing of it. */
interface Place {
  readonly opportunity: string;
  readonly role: string;
}

const SIZE = { seekers: 0, opportunities: 3 };

const TURNED_AWAY: Words = {
  en: "`able` has all that `{role}` of `{opportunity}` asks and is no candidate ({why})",
  fa: "«able» همهٔ خواسته‌های نقش «{role}» در «{opportunity}» را دارد و نامزد نیست ({why})",
};

/** Whoever has everything that a role asks is a candidate for it. */
export const ableAreCandidates: LawMaker = defineLaw<Place>({
  id: "able-are-candidates",
  class: "fairness",
  statement: {
    en: "An adult next door who has everything that a role asks is a candidate for it.",
    fa: "بزرگسالی از همان محل که همهٔ خواسته‌های نقشی را دارد، نامزد آن است.",
  },
  runs: 100,
  size: SIZE,
  aim: (drawn) => aimPlace(drawn),
  breach: (scene, place) => {
    const found = findPlace(scene.dataset, place);
    if (found === undefined) return undefined;
    const able = ableSeeker(scene.policy, found.opportunity, found.role);
    const changed = { ...scene.dataset, seekers: [able] };
    const own = assessAll({ ...scene, dataset: changed }, able.id).find(isAt(place));
    if (own === undefined || own.candidate) return undefined;
    return { happened: tell(TURNED_AWAY, { ...place, why: reasonAgainst(own) }), changed };
  },
});

const UNMOVED: Words = {
  en: "for `{role}` of `{opportunity}`, `able` with all the skills asked scores {before} and without any {after}",
  fa: "برای نقش «{role}» در «{opportunity}»، امتیاز «able» با همهٔ مهارت‌های خواسته‌شده {before} و بدون هیچ‌یک {after} است",
};

/** Holding what a role asks scores more than holding nothing. */
export const skillsCount: LawMaker = defineLaw<Place>({
  id: "skills-count",
  class: "sanity",
  statement: {
    en: "Someone with all the skills that a role asks scores more than the same person without them.",
    fa: "کسی که همهٔ مهارت‌های خواسته‌شده را دارد، از همان فرد بدون آن‌ها امتیاز بیشتری می‌گیرد.",
  },
  runs: 60,
  size: SIZE,
  aim: (drawn) => aimPlace(drawn, ({ skills }) => skills.length > 0),
  breach: (scene, place) => {
    const found = findPlace(scene.dataset, place);
    if (found === undefined || found.role.skills.length === 0) return undefined;
    const able = ableSeeker(scene.policy, found.opportunity, found.role);
    const dataset = { ...scene.dataset, seekers: [able] };
    const changed = { ...dataset, seekers: [{ ...able, skills: [] }] };
    const before = scoreAt({ ...scene, dataset }, able.id, place);
    const after = scoreAt({ ...scene, dataset: changed }, able.id, place);
    if (before === undefined || after === undefined || after < before) return undefined;
    const moved = { measure: measureWords("score"), before, after };
    return { happened: tell(UNMOVED, { ...place, before, after }), moved, changed };
  },
});

const LET_IN: Words = {
  en: "`unable` has no skill at all and is a candidate for `{role}` of `{opportunity}`, where `{skill}` is essential",
  fa: "«unable» هیچ مهارتی ندارد و نامزد نقش «{role}» در «{opportunity}» است، با آنکه «{skill}» ضروری است",
};

/** Who has nothing of an essential skill is no candidate. */
export const essentialIsEssential: LawMaker = defineLaw<Place>({
  id: "essential-is-essential",
  class: "sanity",
  statement: {
    en: "Someone without any skill is no candidate where a skill is essential.",
    fa: "کسی که هیچ مهارتی ندارد، در جایی که مهارتی ضروری است نامزد نیست.",
  },
  runs: 60,
  size: SIZE,
  aim: (drawn) => {
    const aimed = aimPlace(drawn, ({ skills }) => skills.length > 0);
    return aimed?.subject && { ...aimed, dataset: withEssential(aimed.dataset, aimed.subject) };
  },
  breach: (scene, place): Breach | undefined => {
    const found = findPlace(scene.dataset, place);
    const asked = found?.role.skills.find(({ essential }) => essential);
    if (found === undefined || asked === undefined) return undefined;
    const able = ableSeeker(scene.policy, found.opportunity, found.role);
    const changed = { ...scene.dataset, seekers: [{ ...able, id: "unable", skills: [] }] };
    const own = assessAll({ ...scene, dataset: changed }, "unable").find(isAt(place));
    if (own === undefined || !own.candidate) return undefined;
    return { happened: tell(LET_IN, { ...place, skill: asked.skill }), changed };
  },
});

function aimPlace(drawn: Drawn, isWanted?: (role: Role) => boolean): LawCase<Place> | undefined {
  const place = pickPlace(drawn, isWanted);
  if (place === undefined) return undefined;
  const { opportunity, role } = place;
  return {
    dataset: { ...drawn.dataset, seekers: [], opportunities: [opportunity] },
    subject: { opportunity: opportunity.id, role: role.id },
  };
}

function withEssential(dataset: Dataset, place: Place): Dataset {
  const marked = (role: Role): Role =>
    role.id === place.role
      ? { ...role, skills: role.skills.map((asked) => ({ ...asked, essential: true })) }
      : role;
  const opportunities = dataset.opportunities.map((one) =>
    one.kind === "employment"
      ? { ...one, role: marked(one.role) as typeof one.role }
      : { ...one, roles: one.roles.map((role) => marked(role) as typeof role) },
  );
  return { ...dataset, opportunities };
}

function findPlace(
  { opportunities }: Dataset,
  place: Place,
): { readonly opportunity: Opportunity; readonly role: Role } | undefined {
  const opportunity = opportunities.find(({ id }) => id === place.opportunity);
  const role = opportunity && rolesOf(opportunity).find(({ id }) => id === place.role);
  return role && opportunity && { opportunity, role };
}

const isAt = (place: Place) => (one: Place) =>
  one.opportunity === place.opportunity && one.role === place.role;

function scoreAt(scene: Scene, seeker: string, place: Place): number | undefined {
  return assessAll(scene, seeker).find(isAt(place))?.score;
}
