import { type Issue, issueAt } from "./result";
import { fieldOf, itemsOf } from "./unread";

/** The ids and bounds that every record is held against. */
export interface World {
  readonly regions: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  readonly levels: number;
}

type Path = readonly (string | number)[];

// These checks read a record as it came, whether its schema holds or not, so that a rejection lists
// every issue at once. What is not of the expected kind is the schema's to report, and passed over.

/** What a seeker gets wrong about the rest of the dataset. */
export function checkSeeker(seeker: unknown, world: World): Issue[] {
  return [
    ...checkRegion(fieldOf(seeker, "region"), world),
    ...checkSkills(fieldOf(seeker, "skills"), ["skills"], world),
  ];
}

/** What an opportunity gets wrong about itself or the rest of the dataset. */
export function checkOpportunity(opportunity: unknown, world: World): Issue[] {
  const isEmployment = fieldOf(opportunity, "kind") === "employment";
  const roles = isEmployment
    ? [fieldOf(opportunity, "role")]
    : itemsOf(fieldOf(opportunity, "roles"));
  const seen = new Set<unknown>();
  // why: a record can have more issues than a call can have arguments
  const ofRoles = roles.flatMap((role, index) => {
    const path = isEmployment ? ["role"] : ["roles", index];
    const id = fieldOf(role, "id");
    const isRepeated = typeof id === "string" && seen.has(id);
    seen.add(id);
    const issues = checkSkills(fieldOf(role, "skills"), [...path, "skills"], world);
    return isRepeated ? [...issues, duplicate([...path, "id"])] : issues;
  });
  return [
    ...checkRegion(fieldOf(opportunity, "region"), world),
    ...ofRoles,
    ...(isEmployment ? [] : checkRanges(opportunity)),
  ];
}

function checkRanges(investment: unknown): Issue[] {
  const share = fieldOf(fieldOf(investment, "capital"), "memberShare");
  return [
    ...itemsOf(fieldOf(investment, "roles")).flatMap((role, index) =>
      checkRange(fieldOf(role, "places"), ["roles", index, "places"]),
    ),
    ...checkRange(fieldOf(investment, "members"), ["members"]),
    ...checkRange(share, ["capital", "memberShare"]),
  ];
}

function checkRegion(region: unknown, world: World): Issue[] {
  if (!isId(region) || world.regions.has(region)) return [];
  const facts = { expected: "the id of a region", got: "an id that no region has" };
  return [issueAt("unknown_reference", ["region"], facts)];
}

function checkSkills(skills: unknown, path: Path, world: World): Issue[] {
  const seen = new Set<string>();
  return itemsOf(skills).flatMap((held, index) => {
    const skill = fieldOf(held, "skill");
    const level = fieldOf(held, "level");
    const issues: Issue[] = [];
    if (isId(skill)) {
      if (!world.skills.has(skill)) {
        const facts = { expected: "the id of a skill", got: "an id that no skill has" };
        issues.push(issueAt("unknown_reference", [...path, index, "skill"], facts));
      }
      if (seen.has(skill)) issues.push(duplicate([...path, index, "skill"]));
      seen.add(skill);
    }
    // above 100 the schema has said so already
    if (Number.isInteger(level) && (level as number) > world.levels && (level as number) <= 100) {
      const facts = { expected: `at most ${world.levels}`, got: "a higher level" };
      issues.push(issueAt("out_of_bounds", [...path, index, "level"], facts));
    }
    return issues;
  });
}

function checkRange(range: unknown, path: Path): Issue[] {
  const min = fieldOf(range, "min");
  const max = fieldOf(range, "max");
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max)) return [];
  if ((min as number) <= (max as number)) return [];
  const facts = { expected: "a minimum up to the maximum", got: "a minimum above the maximum" };
  return [issueAt("contradiction", path, facts)];
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function duplicate(path: Path): Issue {
  return issueAt("duplicate", path, { expected: "an id used once", got: "an id used before" });
}
