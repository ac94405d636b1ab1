import type { Seeker } from "../../dataset/seeker";
import type { Taught } from "../../document/course";

type Held = Seeker["skills"];

/** The level at which a skill is held; 0 where it is not. */
export function heldLevel(held: Held, skill: string): number {
  return held.find((one) => one.skill === skill)?.level ?? 0;
}

/**
 * Skills after a course: each taught one at its level or above, the others as they are. The very list
 * given where nothing is new.
 */
export function raisedSkills(
  held: Held,
  taught: readonly Pick<Taught, "skill" | "toLevel">[],
): Held {
  const news = taught.filter(({ skill, toLevel }) => heldLevel(held, skill) < toLevel);
  if (news.length === 0) return held;
  const levels = new Map(news.map(({ skill, toLevel }) => [skill, toLevel]));
  const kept = held.map((one): Held[number] => {
    const level = levels.get(one.skill);
    levels.delete(one.skill);
    return level === undefined ? one : { ...one, level };
  });
  return [...kept, ...[...levels].map(([skill, level]) => ({ skill, level }))];
}
