import type { Seeker } from "../../../src/dataset/seeker";
import type { Occupation } from "../frame/draw-occupations";
import type { World } from "../frame/draw-world";
import type { Habits } from "../habits/habits";
import type { Random } from "../random/open-random";

/** Whose skills to draw. */
export interface Learner {
  readonly world: World;
  readonly habits: Habits;
  readonly index: number;
  readonly occupation: Occupation;
  readonly former: Occupation | undefined;
}

/** Draws skills with their levels: what the shape demands, then those of one or two occupations. */
export function drawSkills(random: Random, learner: Learner): Seeker["skills"] {
  const { world, habits, index, occupation, former } = learner;
  const common = world.tree.skills.length;
  const picked = world.specials.heldBy(random, index).map((special) => common + special);
  const count = habits.skillCount(random);
  // why: a narrow occupation runs out of new skills; anything goes then
  let patience = 3 * count;
  while (picked.length < count) {
    const trade = former !== undefined && random.chance(2500) ? former : occupation;
    const skill = patience > 0 ? habits.heldSkill(random, trade) : random.below(common);
    patience -= 1;
    if (!picked.includes(skill)) picked.push(skill);
  }
  return picked.map((skill) => ({
    skill: world.skillIds[skill]!,
    level: habits.heldLevel(random),
  }));
}
