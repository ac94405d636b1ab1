import type { Taxonomy } from "../dataset/taxonomy";
import {
  cell,
  type EscoRow,
  type EscoTable,
  type RowCount,
  type RowOutcome,
  readTable,
  type SkippedRow,
} from "./read-table";

/** ESCO's tables of occupations, each with the columns of the official CSV files. */
export interface EscoOccupationTables {
  /** `occupations_en.csv`: conceptUri, iscoGroup, preferredLabel. */
  readonly occupations: EscoTable;
  /** `occupationSkillRelations_en.csv`: occupationUri, relationType, skillUri. */
  readonly relations: EscoTable;
}

/** What the relations are held against. */
export interface EscoOccupationOptions {
  /** The skills that exist; where it is given, relations to any other skill are skipped. */
  readonly taxonomy?: Taxonomy;
}

/** How an occupation asks for a skill: usually required, or depending on where one works. */
export type EscoRelation = "essential" | "optional";

/** An occupation of ESCO with every skill that it asks for, each once. */
export interface EscoOccupation {
  readonly uri: string;
  /** ISCO-08 unit group, 4 digits. */
  readonly isco: string;
  readonly label: string;
  readonly requirements: readonly { readonly skill: string; readonly relation: EscoRelation }[];
}

/** Occupations with the account of every row they were made from. */
export interface EscoOccupations {
  readonly occupations: readonly EscoOccupation[];
  /** One per table: occupations, relations. */
  readonly counts: readonly RowCount[];
  readonly skipped: readonly SkippedRow[];
}

interface OccupationDraft {
  readonly isco: string;
  readonly label: string;
  readonly relations: Map<string, EscoRelation>;
}

/**
 * Reads ESCO's occupations and the skills each asks for. A skill named twice by one occupation is
 * merged: essential wins over optional.
 *
 * Nothing is dropped in silence: `skipped` names every unused row, `counts` adds up. An occupation
 * without a relation stays, with no requirement. Throws `invalid_option` when a CSV text lacks a
 * needed column. Linear in the rows.
 *
 * This service uses the ESCO classification of the European Commission. Reuse of ESCO is governed by
 * Commission Decision 2011/833/EU; a service must show that line (`ESCO_NOTICE`).
 */
export function occupationsFromEsco(
  tables: EscoOccupationTables,
  options: EscoOccupationOptions = {},
): EscoOccupations {
  const drafts = new Map<string, OccupationDraft>();
  const skills = options.taxonomy && new Set(options.taxonomy.skills.map((skill) => skill.id));

  const occupations = readTable(
    {
      name: "occupations",
      table: tables.occupations,
      columns: ["conceptUri", "iscoGroup", "preferredLabel"],
    },
    (row) => addOccupation(drafts, row),
  );
  const relations = readTable(
    {
      name: "occupationSkillRelations",
      table: tables.relations,
      columns: ["occupationUri", "relationType", "skillUri"],
    },
    (row) => addRelation(drafts, skills, row),
  );

  return {
    occupations: Array.from(drafts, ([uri, { isco, label, relations }]) => ({
      uri,
      isco,
      label,
      requirements: Array.from(relations, ([skill, relation]) => ({ skill, relation })),
    })),
    counts: [occupations.count, relations.count],
    skipped: [...occupations.skipped, ...relations.skipped],
  };
}

function addOccupation(drafts: Map<string, OccupationDraft>, row: EscoRow): RowOutcome {
  const uri = cell(row, "conceptUri");
  if (uri === "") return { reason: "no-uri" };
  if (drafts.has(uri)) return { reason: "duplicate", uri };
  const label = cell(row, "preferredLabel");
  if (label === "") return { reason: "no-label", uri };
  // some releases write the group as its URI, whose last part is `C` and the code; a shorter code
  // has lost its leading zero on the way and would name another group
  const isco = /(?:^|\/)C?(\d{4})$/.exec(cell(row, "iscoGroup"))?.[1];
  if (isco === undefined) return { reason: "isco-group", uri };
  drafts.set(uri, { isco, label, relations: new Map() });
  return "used";
}

function addRelation(
  drafts: ReadonlyMap<string, OccupationDraft>,
  skills: ReadonlySet<string> | undefined,
  row: EscoRow,
): RowOutcome {
  const uri = cell(row, "occupationUri");
  const skill = cell(row, "skillUri");
  if (uri === "" || skill === "") return { reason: "no-uri" };
  const relations = drafts.get(uri)?.relations;
  if (relations === undefined) return { reason: "unknown-occupation", uri };
  if (skills !== undefined && !skills.has(skill)) return { reason: "unknown-skill", uri: skill };
  const relation = cell(row, "relationType");
  if (relation !== "essential" && relation !== "optional") return { reason: "relation-type", uri };
  const known = relations.get(skill);
  if (known === undefined || relation === "essential") relations.set(skill, relation);
  return known === undefined ? "used" : "merged";
}
