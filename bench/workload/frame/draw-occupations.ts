import { shuffled, weighted } from "../random/choices";
import type { Choice, Random } from "../random/open-random";
import type { SkillTree } from "./draw-skill-tree";

/** What people of an occupation do, know and earn. */
export interface Occupation {
  /** ISCO-08, four digits. */
  readonly code: string;
  /** The usual ISIC divisions. */
  readonly sectors: readonly string[];
  /** The skills it uses, the core first. */
  readonly bundle: readonly number[];
  /** One of the bundle, the core more often. */
  readonly skill: Choice<number>;
  /** The usual ISCED level. */
  readonly schooling: number;
  /** The usual monthly income in millions of rial. */
  readonly income: number;
  readonly licence?: string;
}

/** The ISIC divisions that occupations and employers belong to. */
export const SECTORS: readonly string[] = [
  ...["01", "02", "03", "08", "10", "11", "13", "14", "15", "16", "20", "22", "23", "24", "25"],
  ...["27", "28", "29", "31", "32", "33", "35", "38", "41", "42", "43", "45", "46", "47", "49"],
  ...["52", "53", "55", "56", "61", "62", "66", "68", "69", "71", "74", "79", "81", "82", "85"],
  ...["86", "87", "88", "90", "93", "95", "96"],
];

export const LICENCES = [
  "driving-1",
  "driving-2",
  "driving-3",
  "forklift",
  "health-card",
  "welding",
];

const SCHOOLING = [6, 7, 5, 4, 3, 2, 3, 2, 1];
const FEWEST_SKILLS = 14;
const MOST_SKILLS = 36;

/** Draws occupations that differ in code; those that share two digits share a group of skills. */
export function drawOccupations(random: Random, count: number, tree: SkillTree): Occupation[] {
  const homes = new Map<string, number>();
  return shuffled(random, unitGroups())
    .slice(0, count)
    .map((code) => {
      const family = code.slice(0, 2);
      const home = homes.get(family) ?? random.below(tree.groups.length);
      homes.set(family, home);
      return drawOccupation(random, { code, home, tree });
    });
}

interface Outline {
  readonly code: string;
  readonly home: number;
  readonly tree: SkillTree;
}

function drawOccupation(random: Random, { code, home, tree }: Outline): Occupation {
  const bundle = drawBundle(random, home, tree);
  const weights = bundle.map((_, rank) => 1 / Math.sqrt(rank + 1));
  const major = Number(code[0]);
  const schooling = SCHOOLING[major - 1]!;
  const sectors = [0, 1].map(() => SECTORS[random.below(SECTORS.length)]!);
  const licence = LICENCES[random.below(LICENCES.length)]!;
  return {
    code,
    sectors: random.chance(5000) ? sectors.slice(1) : [...new Set(sectors)],
    bundle,
    skill: weighted(bundle, weights),
    schooling,
    income: 130 + 20 * schooling + 5 * random.below(9),
    ...(major >= 5 && random.chance(2500) && { licence }),
  };
}

/** Skills of two or three groups, the home group's first, filled up with any others. */
function drawBundle(random: Random, home: number, { groups, skills }: SkillTree): number[] {
  const size = random.between(FEWEST_SKILLS, MOST_SKILLS);
  const others = [0, 1].map(() => groups[random.below(groups.length)]!);
  const bundle = new Set(
    [groups[home]!, ...others].flatMap((group) => shuffled(random, group).slice(0, 15)),
  );
  while (bundle.size < size) bundle.add(random.below(skills.length));
  return [...bundle].slice(0, size);
}

function unitGroups(): string[] {
  const codes: string[] = [];
  for (let major = 1; major <= 9; major++) {
    for (let rest = 0; rest < 5 * 4 * 4; rest++) {
      const [sub, minor, unit] = [Math.floor(rest / 16), Math.floor(rest / 4) % 4, rest % 4];
      codes.push(`${major}${sub + 1}${minor + 1}${unit + 1}`);
    }
  }
  return codes;
}
