import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EscoOccupationTables, EscoSkillTables } from "taavon";
import { broaderRows, occupationRows, readTsv, skillGroupRows, skillRows } from "./tsv-tables";

/** ESCO's tables as found in a folder, ready for the adapter. */
export interface EscoFolder {
  readonly layout: "official" | "tsv";
  readonly skillPillar: EscoSkillTables;
  readonly occupationPillar: EscoOccupationTables;
}

/**
 * Reads a folder of ESCO: the official CSV files (`skills_en.csv`, …) or the tab separated layout
 * (`skills.tsv`, …); each file may be gzipped (`.gz`).
 */
export function readEscoFolder(folder: string): EscoFolder {
  return find(folder, "skills_en.csv") === undefined ? readTsvFolder(folder) : readOfficial(folder);
}

function readOfficial(folder: string): EscoFolder {
  return {
    layout: "official",
    skillPillar: {
      skills: read(folder, "skills_en.csv"),
      skillGroups: read(folder, "skillGroups_en.csv"),
      broaderRelations: read(folder, "broaderRelationsSkillPillar_en.csv"),
      skillRelations: read(folder, "skillSkillRelations_en.csv"),
    },
    occupationPillar: {
      occupations: read(folder, "occupations_en.csv"),
      relations: read(folder, "occupationSkillRelations_en.csv"),
    },
  };
}

function readTsvFolder(folder: string): EscoFolder {
  const skills = readTsv(read(folder, "skills.tsv"));
  const edges = readTsv(read(folder, "skill_hierarchy_edges.tsv"));
  const relations = readTsv(read(folder, "occupation_skill_relations.tsv"));
  return {
    layout: "tsv",
    skillPillar: {
      skills: skillRows(skills),
      skillGroups: skillGroupRows(edges, skills),
      broaderRelations: broaderRows(edges),
      skillRelations: read(folder, "skillSkillRelations_en.csv"),
    },
    occupationPillar: { occupations: occupationRows(relations), relations },
  };
}

function read(folder: string, name: string): string {
  const path = find(folder, name);
  if (path === undefined) throw new Error(`no file \`${name}\` in \`${folder}\``);
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function find(folder: string, name: string): string | undefined {
  return [join(folder, name), join(folder, `${name}.gz`)].find((path) => existsSync(path));
}
