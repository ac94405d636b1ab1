import type { Reuse, Skill, Taxonomy } from "../dataset/taxonomy";
import {
  cell,
  type EscoRow,
  type EscoTable,
  type RowCount,
  type RowOutcome,
  readTable,
  type SkippedRow,
  type TableReport,
} from "./read-table";

/** ESCO's tables of the skill pillar, each with the columns of the official CSV files. */
export interface EscoSkillTables {
  /** `skills_en.csv`: conceptUri, preferredLabel, altLabels, reuseLevel. */
  readonly skills: EscoTable;
  /** `skillGroups_en.csv`: conceptUri, preferredLabel, altLabels. */
  readonly skillGroups?: EscoTable;
  /** `broaderRelationsSkillPillar_en.csv`: conceptUri, broaderUri. */
  readonly broaderRelations?: EscoTable;
  /** `skillSkillRelations_en.csv`: originalSkillUri, relatedSkillUri. */
  readonly skillRelations?: EscoTable;
}

/** What a caller adds to ESCO. */
export interface EscoTaxonomyOptions {
  /** Top of the proficiency scale, 2…100; ESCO has none, so it is left unstated (5). */
  readonly levels?: number;
}

/** A taxonomy with the account of every row it was made from. */
export interface EscoTaxonomy {
  readonly taxonomy: Taxonomy;
  /** One per table, absent ones too: skills, skill groups, broader and skill relations. */
  readonly counts: readonly RowCount[];
  readonly skipped: readonly SkippedRow[];
  /** Reuse levels that ESCO does not know, each once; their skills count as unstated. */
  readonly unreadReuseLevels: readonly string[];
}

interface SkillDraft {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly reuse: Reuse | undefined;
  readonly broader: Set<string>;
  readonly related: Set<string>;
}

const REUSE: ReadonlyMap<string, Reuse> = new Map([
  ["transversal", "transversal"],
  ["cross-sector", "cross-sector"],
  ["sector-specific", "sector"],
  ["occupation-specific", "occupation"],
]);

/**
 * Turns ESCO's skill pillar into a taxonomy: skills and skill groups alike become skills whose id is
 * the concept's URI, with all their broader concepts and the skills they are related to.
 *
 * Of several rows with one URI the first is kept. Nothing is dropped in silence: `skipped` names
 * every unused row, `counts` adds up. Cycles are not looked for; `parseDataset` refuses them.
 * Throws `invalid_option` when a CSV text lacks a needed column. Linear in the rows.
 *
 * This service uses the ESCO classification of the European Commission. Reuse of ESCO is governed by
 * Commission Decision 2011/833/EU; a service must show that line (`ESCO_NOTICE`).
 */
export function taxonomyFromEsco(
  tables: EscoSkillTables,
  options: EscoTaxonomyOptions = {},
): EscoTaxonomy {
  const drafts = new Map<string, SkillDraft>();
  const unread = new Set<string>();
  // every concept must be known before the first relation is read
  const reports = [...readConcepts(tables, drafts, unread), ...readRelations(tables, drafts)];
  const skills = Array.from(drafts, ([uri, draft]) => skillOf(uri, draft));
  const { levels } = options;
  return {
    taxonomy: levels === undefined ? { skills } : { levels, skills },
    counts: reports.map(({ count }) => count),
    skipped: reports.flatMap(({ skipped }) => skipped),
    unreadReuseLevels: [...unread],
  };
}

function readConcepts(
  tables: EscoSkillTables,
  drafts: Map<string, SkillDraft>,
  unread: Set<string>,
): TableReport[] {
  const take = (row: EscoRow): RowOutcome => addConcept(drafts, unread, row);
  const columns = ["conceptUri", "preferredLabel"];
  return [
    readTable({ name: "skills", table: tables.skills, columns }, take),
    readTable({ name: "skillGroups", table: tables.skillGroups, columns }, take),
  ];
}

function readRelations(
  tables: EscoSkillTables,
  drafts: ReadonlyMap<string, SkillDraft>,
): TableReport[] {
  const broader = {
    name: "broaderRelationsSkillPillar",
    table: tables.broaderRelations,
    columns: ["conceptUri", "broaderUri"],
  } as const;
  const related = {
    name: "skillSkillRelations",
    table: tables.skillRelations,
    columns: ["originalSkillUri", "relatedSkillUri"],
  } as const;
  return [
    readTable(broader, (row) => addBroader(drafts, row)),
    readTable(related, (row) => addRelated(drafts, row)),
  ];
}

function addConcept(
  drafts: Map<string, SkillDraft>,
  unread: Set<string>,
  row: EscoRow,
): RowOutcome {
  const uri = cell(row, "conceptUri");
  if (uri === "") return { reason: "no-uri" };
  if (drafts.has(uri)) return { reason: "duplicate", uri };
  const label = cell(row, "preferredLabel");
  if (label === "") return { reason: "no-label", uri };
  const level = cell(row, "reuseLevel");
  const reuse = REUSE.get(level);
  if (level !== "" && reuse === undefined) unread.add(level);
  const aliases = labelsIn(cell(row, "altLabels"));
  drafts.set(uri, { label, aliases, reuse, broader: new Set(), related: new Set() });
  return "used";
}

function addBroader(drafts: ReadonlyMap<string, SkillDraft>, row: EscoRow): RowOutcome {
  const uri = cell(row, "conceptUri");
  const broader = cell(row, "broaderUri");
  if (uri === "" || broader === "") return { reason: "no-uri" };
  const draft = drafts.get(uri);
  if (draft === undefined) return { reason: "unknown-concept", uri };
  if (!drafts.has(broader)) return { reason: "unknown-broader", uri: broader };
  if (uri === broader) return { reason: "self", uri };
  return join(draft.broader, broader);
}

function addRelated(drafts: ReadonlyMap<string, SkillDraft>, row: EscoRow): RowOutcome {
  const uri = cell(row, "originalSkillUri");
  const related = cell(row, "relatedSkillUri");
  if (uri === "" || related === "") return { reason: "no-uri" };
  const draft = drafts.get(uri);
  if (draft === undefined) return { reason: "unknown-skill", uri };
  if (!drafts.has(related)) return { reason: "unknown-skill", uri: related };
  if (uri === related) return { reason: "self", uri };
  return join(draft.related, related);
}

function join(set: Set<string>, uri: string): RowOutcome {
  if (set.has(uri)) return "merged";
  set.add(uri);
  return "used";
}

/** ESCO writes several labels in one cell, one a line. */
function labelsIn(text: string): readonly string[] {
  const labels = text.split(/\r\n|\r|\n/).map((label) => label.trim());
  return [...new Set(labels.filter((label) => label !== ""))];
}

function skillOf(uri: string, { label, aliases, broader, related, reuse }: SkillDraft): Skill {
  return {
    id: uri,
    name: { en: label },
    ...(aliases.length > 0 && { aliases }),
    ...(broader.size > 0 && { broader: [...broader] }),
    ...(related.size > 0 && { related: [...related] }),
    uri,
    ...(reuse !== undefined && { reuse }),
  };
}
