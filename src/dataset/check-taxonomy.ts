import { findCycles } from "./find-cycles";
import { type IdList, readIds } from "./id-list";
import { type Issue, issueAt } from "./result";
import { fieldOf, itemsOf } from "./unread";

/** What makes a taxonomy unusable as a whole: duplicate ids, unknown references, cycles. Linear. */
export function checkTaxonomy(taxonomy: unknown): Issue[] {
  const skills = readIds(itemsOf(fieldOf(taxonomy, "skills")), ["taxonomy", "skills"]);
  const parents = skills.records.map((skill) =>
    itemsOf(fieldOf(skill, "broader")).flatMap((id) => skills.indexOf(id) ?? []),
  );
  const cycles = findCycles(parents.length, (skill) => parents[skill]!).map((skill) =>
    issueAt("cycle", ["taxonomy", "skills", skill, "broader"], {
      expected: "broader links without a cycle",
      got: "a skill that is broader than itself",
    }),
  );
  return [
    ...skills.duplicates,
    ...unknownSkills(skills, "broader"),
    ...unknownSkills(skills, "related"),
    ...cycles,
  ];
}

function unknownSkills(skills: IdList, key: "broader" | "related"): Issue[] {
  return skills.records.flatMap((skill, index) =>
    itemsOf(fieldOf(skill, key)).flatMap((id, place) => {
      if (typeof id !== "string" || id === "" || skills.indexOf(id) !== undefined) return [];
      return [
        issueAt("unknown_reference", ["taxonomy", "skills", index, key, place], {
          expected: "the id of a skill of the taxonomy",
          got: "an id that no skill has",
        }),
      ];
    }),
  );
}
