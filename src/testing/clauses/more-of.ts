import type { Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Taxonomy } from "../../dataset/taxonomy";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import type { ClauseFact } from "../../policy/clause/clause";
import type { ClausePair } from "../../policy/clause/clause-pair";

/**
 * The seeker of a pair with more of one fact, by several steps, each more than the one before for the same
 * datum; none where the fact is not stated, or there is no more of it. Steps reach what the place asks.
 */
export function moreOf(fact: ClauseFact, pair: ClausePair, taxonomy: Taxonomy): Seeker[] {
  const { seeker, opportunity, role, km = 0 } = pair;
  const { capacities, education } = seeker;
  const grow = (held: number | undefined, steps: readonly number[], most: number): number[] =>
    held === undefined ? [] : steps.filter((step) => step > held && step <= most);
  const withCapacity = (key: "capital" | "hoursPerWeek" | "travelKm") => (to: number) => ({
    ...seeker,
    capacities: { ...capacities, [key]: to },
  });
  switch (fact) {
    case "skills":
      return moreSkills(seeker, role, taxonomy);
    case "capital": {
      const held = capacities.capital ?? 0;
      const shares =
        opportunity.kind === "investment" ? Object.values(opportunity.capital.memberShare) : [];
      const steps = [held + 1, ...shares, held * 2, held * 10, Number.MAX_SAFE_INTEGER];
      const most = Number.MAX_SAFE_INTEGER;
      return grow(capacities.capital, steps, most).map(withCapacity("capital"));
    }
    case "hours": {
      const all = Array.from({ length: 84 }, (_, hour) => hour + 1);
      return grow(capacities.hoursPerWeek, all, 84).map(withCapacity("hoursPerWeek"));
    }
    case "travelKm": {
      const held = capacities.travelKm ?? 0;
      const steps = [held + 1, km, km + 1, held * 2, held + 100, 10_000];
      return grow(capacities.travelKm, steps, 10_000).map(withCapacity("travelKm"));
    }
    case "education": {
      const levels = grow(education?.level, [1, 2, 3, 4, 5, 6, 7, 8], 8);
      return levels.map((level) => ({ ...seeker, education: { ...education, level } }));
    }
    case "experience":
      return moreMonths(seeker, role);
  }
}

/** Each skill that is asked or held, and one more, a level higher and at the top. */
function moreSkills(seeker: Seeker, role: Role, { skills, levels }: Taxonomy): Seeker[] {
  const top = levels ?? DEFAULT_LEVELS;
  const named = [...role.skills, ...seeker.skills].map(({ skill }) => skill);
  const others = skills.map(({ id }) => id).filter((id) => !named.includes(id));
  return [...new Set([...named, ...others.slice(0, 1)])].flatMap((skill) => {
    const held = seeker.skills.find((one) => one.skill === skill);
    const rest = seeker.skills.filter((one) => one !== held);
    const level = held?.level ?? 0;
    const steps = [...new Set([level + 1, top])].filter((step) => step > level && step <= top);
    return steps.map((to) => ({ ...seeker, skills: [...rest, { ...held, skill, level: to }] }));
  });
}

/** More months in each occupation, held or asked. */
function moreMonths(seeker: Seeker, role: Role): Seeker[] {
  const { experience } = seeker;
  if (experience === undefined) return [];
  const asked = role.experience?.occupation ?? role.occupation;
  const grown = experience.flatMap((job, place) =>
    [1, 12, 240].map((months) =>
      experience.map((one, at) => (at === place ? { ...job, months: job.months + months } : one)),
    ),
  );
  const added =
    asked === undefined
      ? []
      : [1, 24, 240].map((months) => [...experience, { occupation: asked, months }]);
  return [...grown, ...added].map((jobs) => ({ ...seeker, experience: jobs }));
}
