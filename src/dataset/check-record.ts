import { type Investment, type Opportunity, type Role, rolesOf } from "./opportunity";
import { type Issue, issueAt } from "./result";
import type { Seeker } from "./seeker";

/** The ids and bounds that every record is held against. */
export interface World {
  readonly regions: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  readonly levels: number;
}

type Path = readonly (string | number)[];

/** What a well-formed seeker gets wrong about the rest of the dataset. */
export function checkSeeker(seeker: Seeker, world: World): Issue[] {
  return [...checkRegion(seeker.region, world), ...checkSkills(seeker.skills, ["skills"], world)];
}

/** What a well-formed opportunity gets wrong about itself or the rest of the dataset. */
export function checkOpportunity(opportunity: Opportunity, world: World): Issue[] {
  const seen = new Set<string>();
  // why: a record can have more issues than a call can have arguments
  const ofRoles = rolesOf(opportunity).flatMap((role, index) => {
    const path = opportunity.kind === "employment" ? ["role"] : ["roles", index];
    const isRepeated = seen.has(role.id);
    seen.add(role.id);
    const issues = checkRole(role, path, world);
    return isRepeated ? [...issues, duplicate([...path, "id"])] : issues;
  });
  return [
    ...checkRegion(opportunity.region, world),
    ...ofRoles,
    ...(opportunity.kind === "investment" ? checkRanges(opportunity) : []),
  ];
}

function checkRanges({ members, capital }: Investment): Issue[] {
  return [
    ...checkRange(members, ["members"]),
    ...checkRange(capital.memberShare, ["capital", "memberShare"]),
  ];
}

function checkRole(role: Role, path: Path, world: World): Issue[] {
  const { min = 0, max } = role.places;
  return [
    ...checkRange({ min, max }, [...path, "places"]),
    ...checkSkills(role.skills, [...path, "skills"], world),
  ];
}

function checkRegion(region: string, world: World): Issue[] {
  if (world.regions.has(region)) return [];
  const facts = { expected: "the id of a region", got: "an id that no region has" };
  return [issueAt("unknown_reference", ["region"], facts)];
}

function checkSkills(
  skills: readonly { readonly skill: string; readonly level: number }[],
  path: Path,
  world: World,
): Issue[] {
  const seen = new Set<string>();
  return skills.flatMap(({ skill, level }, index) => {
    const issues: Issue[] = [];
    if (!world.skills.has(skill)) {
      const facts = { expected: "the id of a skill", got: "an id that no skill has" };
      issues.push(issueAt("unknown_reference", [...path, index, "skill"], facts));
    }
    if (seen.has(skill)) issues.push(duplicate([...path, index, "skill"]));
    seen.add(skill);
    if (level > world.levels) {
      const facts = { expected: `at most ${world.levels}`, got: "a higher level" };
      issues.push(issueAt("out_of_bounds", [...path, index, "level"], facts));
    }
    return issues;
  });
}

function checkRange(
  { min, max }: { readonly min: number; readonly max: number },
  path: Path,
): Issue[] {
  if (min <= max) return [];
  const facts = { expected: "a minimum up to the maximum", got: "a minimum above the maximum" };
  return [issueAt("contradiction", path, facts)];
}

function duplicate(path: Path): Issue {
  return issueAt("duplicate", path, { expected: "an id used once", got: "an id used before" });
}
