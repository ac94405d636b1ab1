import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../../examples/esco/arguments";
import { matchOccupations } from "../../examples/esco/match-occupations";
import { writeAtomically } from "../../examples/esco/write-atomically";

const official: Readonly<Record<string, string>> = {
  "skills_en.csv": `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
K,s:weld,skill/competence,sector-specific,weld metal,"join
fuse"
K,s:bake,skill/competence,sector-specific,bake bread,
`,
  "skillGroups_en.csv": "conceptType,conceptUri,preferredLabel,altLabels,code\nG,s:S,skills,,S\n",
  "broaderRelationsSkillPillar_en.csv":
    "conceptType,conceptUri,broaderType,broaderUri\nK,s:weld,G,s:S\nK,s:bake,G,s:none\n",
  "skillSkillRelations_en.csv":
    "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n",
  "occupations_en.csv":
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nO,o:welder,7212,welder,\nO,o:baker,7512,baker,\n",
  "occupationSkillRelations_en.csv": `occupationUri,relationType,skillType,skillUri
o:welder,essential,skill/competence,s:weld
o:baker,essential,skill/competence,s:bake
o:baker,optional,skill/competence,
`,
};

describe("the ESCO example", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "taavon-esco-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("reads the official files, gzipped or not, and writes every role's list", () => {
    for (const [name, text] of Object.entries(official)) {
      if (name === "skills_en.csv") writeFileSync(join(folder, name), text);
      else writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
    const out = join(folder, "out");
    const said = [...matchOccupations({ esco: folder, out, k: 1 })];
    // fit: skills 10 000 by 60, experience unknown 5 000 by 20; appeal full
    const top = { fit: 8_750, appeal: 10_000, score: 9_250, priority: 0, value: 9_250 };
    const list = (uri: string): object => ({
      opportunity: uri,
      role: "role",
      candidates: [{ seeker: `seeker:${uri}`, ...top, toConfirm: [] }],
    });
    expect(JSON.parse(readFileSync(join(out, "shortlists.json"), "utf8"))).toEqual({
      roles: [list("o:baker"), list("o:welder")],
    });
    expect(readdirSync(out)).toEqual(["shortlists.json"]);
    expect(said[0]).toBe("This service uses the ESCO classification of the European Commission.");
    expect(said).toContain("  skipped 1 × broaderRelationsSkillPillar: unknown-broader (row 2)");
    expect(said).toContain("  skipped 1 × occupationSkillRelations: no-uri (row 3)");
    expect(said).toContain("3 skills, 1 broader links, 2 occupations, 2 requirements");
  });

  it("names the file that a folder lacks", () => {
    const run = (): unknown => [...matchOccupations({ esco: folder, out: folder, k: 1 })];
    expect(run).toThrow("no file `skills.tsv`");
  });

  it("leaves the old file and no part of the new one when writing breaks off", () => {
    const path = join(folder, "shortlists.json");
    writeFileSync(path, "old");
    function* broken(): Generator<string> {
      yield "new";
      throw new Error("broke off");
    }
    expect(() => writeAtomically(path, broken())).toThrow("broke off");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["shortlists.json"]);
  });

  it("creates the folder of the file it writes", () => {
    const path = join(folder, "a", "b", "file.json");
    writeAtomically(path, ["{", "}"]);
    expect(existsSync(path) && readFileSync(path, "utf8")).toBe("{}");
  });
});

describe("readArguments", () => {
  it("takes folders and k, with defaults", () => {
    expect(readArguments(["--esco", "a", "--out", "b", "--k", "3"])).toEqual({
      esco: "a",
      out: "b",
      k: 3,
    });
    expect(readArguments([]).k).toBe(10);
    expect(readArguments([]).esco.endsWith("/shared/data/esco")).toBe(true);
  });

  it.each(["0", "-1", "1.5", "many", ""])("refuses %j for k", (k) => {
    expect(() => readArguments([`--k=${k}`])).toThrow("`--k` should be an integer of 1 or more");
  });

  it("refuses words it does not know", () => {
    expect(() => readArguments(["--size", "3"])).toThrow("--size");
  });
});
