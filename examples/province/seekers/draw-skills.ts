import type { OccupationProfile } from "../profiles/occupation-profile";
import type { SeededRandom } from "../seeded-random";
import type { HeldSkill } from "./seeker-record";

interface SkillChance {
  readonly skill: string;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

const EVERYONE = readSkillChances(
  "turkish-azeri 22 3-5, teamwork 16 1-5, customer-care 7 1-4, basic-computer-use 12 1-4, work-safety 6 1-3, punctuality 8 2-4, english 5 1-4, first-aid 3 1-3, van-driving 5 1-4, team-leading 5 1-4, bookkeeping 2 1-3, online-selling 3 1-3, local-cooking 4 1-4, sewing 3 1-4",
);

/** Reads "olive-pruning 85 2-5, …" as a list of skills, chances in percent and levels. */
export function readSkillChances(text: string): SkillChance[] {
  return text.split(", ").map((part) => {
    const parts = /^(\S+) (\d+) ([1-5])-([1-5])$/.exec(part);
    if (parts === null) throw new Error(`not a skill with its chance: \`${part}\``);
    const [, skill = "", percent, low, high] = parts;
    return { skill, percent: Number(percent), low: Number(low), high: Number(high) };
  });
}

/** Draws the skills of someone with `months` of practice; beginners stay at the lower levels. */
export function drawSkills(
  random: SeededRandom,
  profile: OccupationProfile,
  months: number,
): HeldSkill[] {
  const held = new Map<string, HeldSkill>();
  const hold = ({ skill, percent, low, high }: SkillChance, top: number): void => {
    if (held.has(skill) || !random.chance(percent * 100)) return;
    const level = random.between(low, Math.max(low, Math.min(high, top)));
    held.set(skill, { skill, level, ...drawEvidence(random) });
  };
  const top = months < 12 ? 3 : months < 36 ? 4 : 5;
  for (const chance of readSkillChances(profile.skills)) hold(chance, top);
  hold({ skill: profile.general, percent: 9, low: 1, high: 4 }, top);
  for (const chance of EVERYONE) hold(chance, 5);
  return [...held.values()];
}

function drawEvidence(random: SeededRandom): Pick<HeldSkill, "evidence"> {
  if (random.chance(4500)) return {};
  return { evidence: random.pick(["certificate", "experience", "experience", "observed", "self"]) };
}
