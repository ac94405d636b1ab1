import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { type EscoSkillTables, taxonomyFromEsco } from "../../src/esco/taxonomy-from-esco";

const skills = `\uFEFFconceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,esco:weld,skill/competence,sector-specific,weld metal,"join metal by welding
 weld steel

join metal by welding",,released,2024-05-15,,,"esco:scheme-a, esco:scheme-b","To join ""hot"" parts,
and more."
KnowledgeSkillCompetence,esco:metals,knowledge,cross-sector,metals,,,released,2024-05-15,,,,
KnowledgeSkillCompetence,esco:listen,skill/competence,transversal,listen,,,released,2024-05-15,,,,
KnowledgeSkillCompetence,esco:tig,skill/competence,occupation-specific,TIG welding,,,released,2024-05-15,,,,
KnowledgeSkillCompetence,esco:plain,skill/competence,,plain skill,,,released,2024-05-15,,,,
`;
const skillGroups = `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code
SkillGroup,esco:S,skills,,,released,2024-05-15,,,,S
SkillGroup,esco:K,knowledge,,,released,2024-05-15,,,,K
`;
const broaderRelations = `conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel
KnowledgeSkillCompetence,esco:weld,weld metal,SkillGroup,esco:S,skills
KnowledgeSkillCompetence,esco:tig,TIG welding,KnowledgeSkillCompetence,esco:weld,weld metal
KnowledgeSkillCompetence,esco:tig,TIG welding,SkillGroup,esco:K,knowledge
`;
const skillRelations = `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
esco:weld,skill/competence,essential,knowledge,esco:metals
`;
const tables: EscoSkillTables = { skills, skillGroups, broaderRelations, skillRelations };

const header = (text: string): string => text.slice(0, text.indexOf("\n") + 1);

describe("taxonomyFromEsco", () => {
  it("maps labels, aliases, reuse levels, parents and relations of the official files", () => {
    const { taxonomy, skipped, unreadReuseLevels } = taxonomyFromEsco(tables);
    expect(taxonomy).toEqual({
      skills: [
        {
          id: "esco:weld",
          name: { en: "weld metal" },
          aliases: ["join metal by welding", "weld steel"],
          broader: ["esco:S"],
          related: ["esco:metals"],
          uri: "esco:weld",
          reuse: "sector",
        },
        { id: "esco:metals", name: { en: "metals" }, uri: "esco:metals", reuse: "cross-sector" },
        { id: "esco:listen", name: { en: "listen" }, uri: "esco:listen", reuse: "transversal" },
        {
          id: "esco:tig",
          name: { en: "TIG welding" },
          broader: ["esco:weld", "esco:K"],
          uri: "esco:tig",
          reuse: "occupation",
        },
        { id: "esco:plain", name: { en: "plain skill" }, uri: "esco:plain" },
        { id: "esco:S", name: { en: "skills" }, uri: "esco:S" },
        { id: "esco:K", name: { en: "knowledge" }, uri: "esco:K" },
      ],
    });
    expect(skipped).toEqual([]);
    expect(unreadReuseLevels).toEqual([]);
  });

  it("gives a taxonomy that parseDataset accepts as it is", () => {
    const { taxonomy } = taxonomyFromEsco(tables, { levels: 7 });
    const read = parseDataset({ regions: [], taxonomy, seekers: [], opportunities: [] });
    expect(read.ok && read.value.dataset.taxonomy).toEqual(taxonomy);
    expect(taxonomy.levels).toBe(7);
  });

  it("reports concepts without URI or label and keeps the first of two with one URI", () => {
    const rows = [
      { conceptUri: "a", preferredLabel: "first" },
      { conceptUri: "a", preferredLabel: "second" },
      { conceptUri: "", preferredLabel: "nameless" },
      { conceptUri: "b", preferredLabel: " " },
    ];
    const group = [{ conceptUri: "a", preferredLabel: "a group" }];
    const { taxonomy, skipped, counts } = taxonomyFromEsco({ skills: rows, skillGroups: group });
    expect(taxonomy.skills.map(({ name }) => name)).toEqual([{ en: "first" }]);
    expect(skipped).toEqual([
      { table: "skills", row: 2, reason: "duplicate", uri: "a" },
      { table: "skills", row: 3, reason: "no-uri" },
      { table: "skills", row: 4, reason: "no-label", uri: "b" },
      { table: "skillGroups", row: 1, reason: "duplicate", uri: "a" },
    ]);
    expect(counts[0]).toEqual({ table: "skills", rows: 4, used: 1, merged: 0, skipped: 3 });
  });

  it("reports broader relations of and to unknown concepts, to themselves and without URI", () => {
    const rows = `${header(broaderRelations)}t,esco:nobody,,t,esco:S,
t,esco:weld,,t,esco:nowhere,
t,esco:weld,,t,esco:weld,
t,esco:weld,,t,,
t,esco:weld,,t,esco:S,
t,esco:weld,,t,esco:S,
`;
    const { taxonomy, skipped, counts } = taxonomyFromEsco({ ...tables, broaderRelations: rows });
    const table = "broaderRelationsSkillPillar";
    expect(skipped).toEqual([
      { table, row: 1, reason: "unknown-concept", uri: "esco:nobody" },
      { table, row: 2, reason: "unknown-broader", uri: "esco:nowhere" },
      { table, row: 3, reason: "self", uri: "esco:weld" },
      { table, row: 4, reason: "no-uri" },
    ]);
    expect(counts[2]).toEqual({ table, rows: 6, used: 1, merged: 1, skipped: 4 });
    expect(taxonomy.skills[0]?.broader).toEqual(["esco:S"]);
  });

  it("reports skill relations of and to unknown skills, to themselves and without URI", () => {
    const rows = `${header(skillRelations)}esco:nobody,,essential,,esco:metals
esco:weld,,essential,,esco:nowhere
esco:weld,,optional,,esco:weld
,,optional,,esco:weld
esco:weld,,optional,,esco:metals
esco:weld,,essential,,esco:metals
`;
    const { taxonomy, skipped, counts } = taxonomyFromEsco({ ...tables, skillRelations: rows });
    const table = "skillSkillRelations";
    expect(skipped).toEqual([
      { table, row: 1, reason: "unknown-skill", uri: "esco:nobody" },
      { table, row: 2, reason: "unknown-skill", uri: "esco:nowhere" },
      { table, row: 3, reason: "self", uri: "esco:weld" },
      { table, row: 4, reason: "no-uri" },
    ]);
    expect(counts[3]).toEqual({ table, rows: 6, used: 1, merged: 1, skipped: 4 });
    expect(taxonomy.skills[0]?.related).toEqual(["esco:metals"]);
  });

  it("leaves an unknown reuse level unstated and names it once", () => {
    const rows = ["a", "b"].map((uri) => ({
      conceptUri: uri,
      preferredLabel: uri,
      reuseLevel: "galactic",
    }));
    const { taxonomy, unreadReuseLevels } = taxonomyFromEsco({ skills: rows });
    expect(unreadReuseLevels).toEqual(["galactic"]);
    expect(taxonomy.skills[0]).toEqual({ id: "a", name: { en: "a" }, uri: "a" });
  });

  it("takes URIs that are names of object properties for plain ids", () => {
    const rows = ["__proto__", "constructor"].map((conceptUri) => ({
      conceptUri,
      preferredLabel: conceptUri,
    }));
    const broader = [{ conceptUri: "__proto__", broaderUri: "constructor" }];
    const { taxonomy } = taxonomyFromEsco({ skills: rows, broaderRelations: broader });
    expect(taxonomy.skills[0]?.broader).toEqual(["constructor"]);
  });
});
