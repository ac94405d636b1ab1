import type { Dataset } from "../dataset/dataset";
import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { DEFAULT_LEVELS } from "../dataset/taxonomy";
import { type Course, CourseCatalogue } from "./course";

type Path = readonly (string | number)[];

/** What the courses are held against. */
interface World {
  readonly skills: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly levels: number;
}

/**
 * Reads a course catalogue: its shape, ids used once, skills or an office but not both, levels and
 * dates that do not contradict each other. With a dataset also that its skills, levels and counties
 * exist there. Unknown keys are dropped. Never throws on plain data; linear.
 */
export function parseCourses(input: unknown, dataset?: Dataset): Result<CourseCatalogue> {
  const read = CourseCatalogue.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const { courses } = read.data;
  const world = dataset && worldOf(dataset);
  const issues = [
    ...duplicates(
      courses.map(({ id }) => id),
      ["courses"],
      "id",
    ),
    ...courses.flatMap((course, index) => [
      ...contradictions(course, ["courses", index]),
      ...(world === undefined ? [] : strangers(course, world, ["courses", index])),
    ]),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read.data };
}

function worldOf({ taxonomy, regions }: Dataset): World {
  return {
    skills: new Set(taxonomy.skills.map(({ id }) => id)),
    regions: new Set(regions.map(({ id }) => id)),
    levels: taxonomy.levels ?? DEFAULT_LEVELS,
  };
}

function duplicates(ids: readonly string[], path: Path, key: string): Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const facts = { expected: "an id used once", got: "an id used before" };
    return isNew ? [] : [issueAt("duplicate", [...path, index, key], facts)];
  });
}

function contradictions({ teaches, office, dates }: Course, path: Path): Issue[] {
  const taught = (teaches ?? []).map(({ skill }) => skill);
  const issues = duplicates(taught, [...path, "teaches"], "skill");
  if ((teaches === undefined) === (office === undefined)) {
    const got = office === undefined ? "neither" : "both";
    issues.push(issueAt("contradiction", path, { expected: "skills taught or an office", got }));
  }
  teaches?.forEach(({ fromLevel = 0, toLevel }, index) => {
    if (fromLevel < toLevel) return;
    const facts = { expected: "a level below the one taught", got: "one that is not below" };
    issues.push(issueAt("contradiction", [...path, "teaches", index, "fromLevel"], facts));
  });
  if (dates !== undefined && dates.to < dates.from) {
    const facts = { expected: "a day from the first on", got: "a day before the first" };
    issues.push(issueAt("contradiction", [...path, "dates", "to"], facts));
  }
  return issues;
}

function strangers({ teaches = [], region }: Course, world: World, path: Path): Issue[] {
  const issues: Issue[] = [];
  if (!world.regions.has(region)) {
    const facts = { expected: "the id of a region", got: "an id that no region has" };
    issues.push(issueAt("unknown_reference", [...path, "region"], facts));
  }
  teaches.forEach(({ skill, toLevel }, index) => {
    if (!world.skills.has(skill)) {
      const facts = { expected: "the id of a skill", got: "an id that no skill has" };
      issues.push(issueAt("unknown_reference", [...path, "teaches", index, "skill"], facts));
    }
    if (toLevel > world.levels) {
      const facts = { expected: `at most ${world.levels}`, got: "a higher level" };
      issues.push(issueAt("out_of_bounds", [...path, "teaches", index, "toLevel"], facts));
    }
  });
  return issues;
}
