import { findCycle } from "./find-cycle";
import { type Issue, issueAt } from "./result";
import type { Taxonomy } from "./taxonomy";

/** What makes a taxonomy unusable as a whole: duplicate ids, unknown references, cycles. Linear. */
export function checkTaxonomy(taxonomy: Taxonomy): Issue[] {
  const issues: Issue[] = [];
  const indexOf = new Map<string, number>();
  taxonomy.skills.forEach((skill, index) => {
    const path = ["taxonomy", "skills", index, "id"];
    if (indexOf.has(skill.id)) {
      issues.push(
        issueAt("duplicate", path, { expected: "an id used once", got: "an id used before" }),
      );
    } else {
      indexOf.set(skill.id, index);
    }
  });
  taxonomy.skills.forEach((skill, index) => {
    for (const key of ["broader", "related"] as const) {
      skill[key]?.forEach((id, place) => {
        if (indexOf.has(id)) return;
        const path = ["taxonomy", "skills", index, key, place];
        issues.push(
          issueAt("unknown_reference", path, {
            expected: "the id of a skill of the taxonomy",
            got: "an id that no skill has",
          }),
        );
      });
    }
  });
  const parents = taxonomy.skills.map((skill) =>
    (skill.broader ?? []).flatMap((id) => indexOf.get(id) ?? []),
  );
  const onCycle = findCycle(parents.length, (skill) => parents[skill]!);
  if (onCycle >= 0) {
    issues.push(
      issueAt("cycle", ["taxonomy", "skills", onCycle, "broader"], {
        expected: "broader links without a cycle",
        got: "a skill that is broader than itself",
      }),
    );
  }
  return issues;
}
