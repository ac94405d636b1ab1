import type { Requirement, Role } from "../../../src/dataset/opportunity";
import type { Random } from "../random/open-random";
import type { Employer } from "./draw-offer";

/** What a role asks of a person: a role without its id and places. */
export type Demand = Omit<Role, "id" | "places">;

/** Draws the demands of a role in the employer's occupation. */
export function drawDemand(random: Random, employer: Employer): Demand {
  const { habits, occupation } = employer;
  const skills = drawRequirements(random, employer);
  const education = habits.schooling(random, occupation);
  const way = random.below(100);
  const months = 6 * random.between(1, 8);
  return {
    title: `role in ${occupation.code}`,
    ...(way < 55 && { occupation: occupation.code }),
    skills,
    ...(random.chance(6000) && {
      education: { level: education, ...(random.chance(2000) && { required: true }) },
    }),
    ...(way >= 55 &&
      way < 80 && {
        experience: {
          occupation: random.chance(7000) ? occupation.code : occupation.code.slice(0, 2),
          months,
          ...(random.chance(2000) && { required: true }),
        },
      }),
    ...(occupation.licence !== undefined && random.chance(1500) && { licence: occupation.licence }),
  };
}

/** Three to eight skills, the special ones first; up to two of the others are essential. */
function drawRequirements(random: Random, { world, habits, occupation }: Employer): Requirement[] {
  const special = world.specials.askedBy(random);
  const common = world.tree.skills.length;
  const picked = special.skills.map((skill) => common + skill);
  const count = special.isAll ? picked.length : random.between(3, 8);
  while (picked.length < count) {
    const skill = habits.askedSkill(random, occupation);
    if (!picked.includes(skill)) picked.push(skill);
  }
  const ticket = random.below(10);
  const essentials = ticket < 5 ? 0 : ticket < 8 ? 1 : 2;
  return picked.map((skill, place) => {
    const isSpecial = place < special.skills.length;
    const weight = (isSpecial ? special.weight : undefined) ?? habits.weight(random);
    return {
      skill: world.skillIds[skill]!,
      level: habits.askedLevel(random),
      ...(weight > 1 && { weight }),
      ...(place >= count - essentials && { essential: true }),
    };
  });
}
