import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Office } from "../../dataset/primitives";
import type { Course } from "../../document/course";
import type { CourseTerms } from "../../document/course-terms";
import type { Market } from "../../market/market";
import { reachesRegion } from "./attendance";
import { courseTitle } from "./course-title";
import { seekerIndex } from "./read-plan";
import type { TrainingNeeds } from "./training-needs";

/** Somebody who needs a skill, or an office, at a level. */
interface Wish {
  readonly seeker: number;
  /** 0 for an office. */
  readonly from: number;
  readonly level: number;
  /** What it would fill, and how many such places there are. */
  readonly target: string;
  readonly places: number;
}

/** People whom one course would serve. */
interface Group {
  readonly skill?: string;
  readonly office?: Office;
  readonly wishes: Wish[];
}

/**
 * Proposes courses where none are given: for every skill at every level that is needed, and every
 * office, one in each county that at least `minTakers` of those who need it reach, and more where
 * those and the places they could fill are more than a course has. A skill is raised by at most
 * `levels`; who holds less has to learn that first. Many of them serve the same people: what
 * `planTraining` takes of them is a choice. Offices first, then by skill, level and region; ids count.
 *
 * Costs a look at each need for each region. No dates and no cost are proposed.
 *
 * @throws TaavonError `unknown_id` where the needs name whom the market does not have.
 */
export function proposeCourses(
  market: Market,
  needs: TrainingNeeds,
  terms: CourseTerms,
): readonly Course[] {
  const drafts = [
    ...officeGroups(market, needs).flatMap((group) =>
      draftsOf(market, { ...group, level: 1 }, terms),
    ),
    ...skillGroups(market, needs).flatMap((group) => {
      const levels = [...new Set(group.wishes.map(({ level }) => level))].sort((a, b) => a - b);
      return levels.flatMap((level) => draftsOf(market, { ...group, level }, terms));
    }),
  ];
  const width = String(drafts.length).length;
  return drafts.map((draft, index) => ({
    id: `proposed-${String(index + 1).padStart(width, "0")}`,
    ...draft,
  }));
}

function officeGroups(market: Market, { duties }: TrainingNeeds): Group[] {
  return (["board", "inspector", "manager"] as const).map((office) => ({
    office,
    wishes: duties
      .filter((duty) => duty.office === office)
      .map(({ seeker: id, opportunity }) => {
        const seeker = seekerIndex(market, id);
        return { seeker, from: 0, level: 1, target: `${seeker} ${opportunity}`, places: 1 };
      }),
  }));
}

function skillGroups(market: Market, { gaps, nearMisses }: TrainingNeeds): Group[] {
  const bySkill = new Map<string, Wish[]>();
  const add = (skill: string, wish: Wish): void => {
    const wishes = bySkill.get(skill);
    if (wishes === undefined) bySkill.set(skill, [wish]);
    else wishes.push(wish);
  };
  for (const { seeker, skill, from, level, opens } of nearMisses) {
    for (const { opportunity, role, places } of opens) {
      const target = JSON.stringify([opportunity, role]);
      add(skill, { seeker: seekerIndex(market, seeker), from, level, target, places });
    }
  }
  for (const { opportunity, skill, level, nearest } of gaps) {
    for (const { seeker, from } of nearest) {
      const target = JSON.stringify([opportunity, level]);
      add(skill, { seeker: seekerIndex(market, seeker), from, level, target, places: 1 });
    }
  }
  return [...bySkill]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([skill, wishes]) => ({ skill, wishes }));
}

/** The courses of one group at one level, region by region. */
function draftsOf(
  market: Market,
  { skill, office, wishes, level }: Group & { readonly level: number },
  { proposal }: CourseTerms,
): Omit<Course, "id">[] {
  const least = skill === undefined ? 0 : Math.max(0, level - proposal.levels);
  const served = wishes.filter((wish) => wish.level <= level && wish.from >= least);
  const regions = [...market.dataset.regions].sort((a, b) => byCodeUnit(a.id, b.id));
  return regions.flatMap((region) => {
    const at = market.distances.indexOf(region.id);
    const near = served.filter(({ seeker }) => reachesRegion(market, seeker, at));
    const takers = new Set(near.map(({ seeker }) => seeker)).size;
    if (takers < proposal.minTakers) return [];
    const places = new Map(near.map((wish) => [wish.target, wish.places]));
    const open = [...places.values()].reduce((sum, count) => sum + count, 0);
    const runs = Math.ceil(Math.min(takers, open) / proposal.places);
    const fromLevel = least === 0 ? {} : { fromLevel: least };
    const draft: Omit<Course, "id"> = {
      title: courseTitle(market, {
        ...(skill === undefined ? { office: office! } : { skill, level }),
        region,
      }),
      ...(skill === undefined
        ? { office: office! }
        : { teaches: [{ skill, toLevel: level, ...fromLevel }] }),
      places: proposal.places,
      region: region.id,
    };
    return Array.from({ length: runs }, () => draft);
  });
}
