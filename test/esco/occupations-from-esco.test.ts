import { describe, expect, it } from "vitest";
import { occupationsFromEsco } from "../../src/esco/occupations-from-esco";

const occupations = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
Occupation,esco:welder,7212,welder,"weld operator
welding worker",,released,2024-05-15,,,,,"Welders, of course.",7212.3
Occupation,esco:idler,0110,idler,,,released,2024-05-15,,,,,,0110.1
`;
const relations = `occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel
esco:welder,welder,optional,skill/competence,esco:weld,weld metal
esco:welder,welder,essential,knowledge,esco:metals,metals
esco:welder,welder,essential,skill/competence,esco:weld,weld metal
`;

const relation = (
  occupationUri: string,
  relationType: string,
  skillUri: string,
): Record<string, string> => ({ occupationUri, relationType, skillUri });

describe("occupationsFromEsco", () => {
  it("reads code, label and skills, and lets essential win over optional", () => {
    const read = occupationsFromEsco({ occupations, relations });
    expect(read.occupations).toEqual([
      {
        uri: "esco:welder",
        isco: "7212",
        label: "welder",
        requirements: [
          { skill: "esco:weld", relation: "essential" },
          { skill: "esco:metals", relation: "essential" },
        ],
      },
      { uri: "esco:idler", isco: "0110", label: "idler", requirements: [] },
    ]);
    expect(read.skipped).toEqual([]);
    expect(read.counts[1]).toEqual({
      table: "occupationSkillRelations",
      rows: 3,
      used: 2,
      merged: 1,
      skipped: 0,
    });
  });

  it("keeps essential when the optional relation comes later", () => {
    const rows = [
      relation("esco:welder", "essential", "esco:weld"),
      relation("esco:welder", "optional", "esco:weld"),
    ];
    const read = occupationsFromEsco({ occupations, relations: rows });
    expect(read.occupations[0]?.requirements).toEqual([
      { skill: "esco:weld", relation: "essential" },
    ]);
    expect(read.counts[1]?.merged).toBe(1);
  });

  it("reports relations without skill, of unknown occupations, to unknown skills, of other types", () => {
    const rows = [
      relation("esco:welder", "essential", ""),
      relation("esco:nobody", "essential", "esco:weld"),
      relation("esco:welder", "essential", "esco:nothing"),
      relation("esco:welder", "preferred", "esco:weld"),
      relation("", "essential", "esco:weld"),
      relation("esco:welder", "essential", "esco:weld"),
    ];
    const taxonomy = { skills: [{ id: "esco:weld", name: "weld metal" }] };
    const read = occupationsFromEsco({ occupations, relations: rows }, { taxonomy });
    const table = "occupationSkillRelations";
    expect(read.skipped).toEqual([
      { table, row: 1, reason: "no-uri" },
      { table, row: 2, reason: "unknown-occupation", uri: "esco:nobody" },
      { table, row: 3, reason: "unknown-skill", uri: "esco:nothing" },
      { table, row: 4, reason: "relation-type", uri: "esco:welder" },
      { table, row: 5, reason: "no-uri" },
    ]);
    expect(read.counts[1]).toEqual({ table, rows: 6, used: 1, merged: 0, skipped: 5 });
  });

  it("takes any skill where no taxonomy is given", () => {
    const rows = [relation("esco:welder", "essential", "esco:nothing")];
    expect(occupationsFromEsco({ occupations, relations: rows }).skipped).toEqual([]);
  });

  it("reports occupations without URI, label or a code of 4 digits, and repeated ones", () => {
    const rows = [
      { conceptUri: "a", iscoGroup: "http://data.europa.eu/esco/isco/C2166", preferredLabel: "A" },
      { conceptUri: "a", iscoGroup: "2166", preferredLabel: "A again" },
      { conceptUri: "", iscoGroup: "2166", preferredLabel: "B" },
      { conceptUri: "c", iscoGroup: "2166", preferredLabel: "" },
      { conceptUri: "d", iscoGroup: "110", preferredLabel: "D" },
      { conceptUri: "e", iscoGroup: "12166", preferredLabel: "E" },
    ];
    const read = occupationsFromEsco({ occupations: rows, relations: [] });
    expect(read.occupations).toEqual([{ uri: "a", isco: "2166", label: "A", requirements: [] }]);
    const table = "occupations";
    expect(read.skipped).toEqual([
      { table, row: 2, reason: "duplicate", uri: "a" },
      { table, row: 3, reason: "no-uri" },
      { table, row: 4, reason: "no-label", uri: "c" },
      { table, row: 5, reason: "isco-group", uri: "d" },
      { table, row: 6, reason: "isco-group", uri: "e" },
    ]);
  });
});
