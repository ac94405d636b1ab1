import * as z from "zod";
import { checkOpportunity, checkSeeker, type World } from "./check-record";
import { checkRegions } from "./check-regions";
import { checkTaxonomy } from "./check-taxonomy";
import type { Dataset } from "./dataset";
import { Opportunity } from "./opportunity";
import { Distance, Region } from "./region";
import type { Rejection } from "./rejection";
import { type Issue, issueAt, type Result } from "./result";
import { schemaIssues } from "./schema-issues";
import { Seeker } from "./seeker";
import { DEFAULT_LEVELS, Taxonomy } from "./taxonomy";
import { fieldOf } from "./unread";

/** The accepted part of an input, and what was left out of it. */
export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly rejected: readonly Rejection[];
}

const Frame = z.object({
  regions: z.array(Region),
  distances: z.array(Distance).optional(),
  taxonomy: Taxonomy,
  seekers: z.array(z.unknown()),
  opportunities: z.array(z.unknown()),
});

/**
 * Reads a dataset (SPEC §1). Bad seekers and opportunities are returned as rejections, each with
 * every issue, and the good ones go on; a broken region set, distance list or taxonomy stops with all
 * of its issues. Unknown keys are dropped, defaults are not filled in, the input is not changed.
 * Issues name paths, never values. Never throws on plain data; linear in the input.
 *
 * @example
 * parseDataset({ regions: [], taxonomy: { skills: [] }, seekers: [], opportunities: [] }).ok // => true
 */
export function parseDataset(input: unknown): Result<ParsedDataset> {
  const frame = Frame.safeParse(input);
  const broken = [...checkRegions(input), ...checkTaxonomy(fieldOf(input, "taxonomy"))];
  if (!frame.success) {
    return { ok: false, issues: [...schemaIssues(frame.error, input), ...broken] };
  }
  if (broken.length > 0) return { ok: false, issues: broken };
  const { regions, distances, taxonomy, seekers, opportunities } = frame.data;
  const world: World = {
    regions: new Set(regions.map(({ id }) => id)),
    skills: new Set(taxonomy.skills.map(({ id }) => id)),
    levels: taxonomy.levels ?? DEFAULT_LEVELS,
  };
  const people = readRecords(seekers, "seekers", (record) => readSeeker(record, world));
  const offers = readRecords(opportunities, "opportunities", (record) =>
    readOpportunity(record, world),
  );
  const dataset: Dataset = {
    regions,
    ...(distances === undefined ? {} : { distances }),
    taxonomy,
    seekers: people.accepted,
    opportunities: offers.accepted,
  };
  return { ok: true, value: { dataset, rejected: [...people.rejected, ...offers.rejected] } };
}

type Reading<Item> = Item | readonly Issue[];

function readSeeker(record: unknown, world: World): Reading<Seeker> {
  const read = Seeker.safeParse(record);
  const issues = checkSeeker(record, world);
  if (!read.success) return [...schemaIssues(read.error, record), ...issues];
  return issues.length > 0 ? issues : read.data;
}

function readOpportunity(record: unknown, world: World): Reading<Opportunity> {
  const read = Opportunity.safeParse(record);
  const issues = checkOpportunity(record, world);
  if (!read.success) return [...schemaIssues(read.error, record), ...issues];
  return issues.length > 0 ? issues : read.data;
}

function readRecords<Item extends object>(
  records: readonly unknown[],
  list: Rejection["list"],
  read: (record: unknown) => Reading<Item>,
): { readonly accepted: Item[]; readonly rejected: Rejection[] } {
  const accepted: Item[] = [];
  const rejected: Rejection[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const id = idOf(record);
    let issues: Issue[] = [];
    // why: the lowest index keeps the id even if it is rejected for another cause
    if (id !== undefined && seen.has(id)) {
      const facts = { expected: "an id used once", got: "an id used before" };
      issues.push(issueAt("duplicate", ["id"], facts));
    }
    if (id !== undefined) seen.add(id);
    const reading = read(record);
    if (isIssues(reading)) issues = [...issues, ...reading];
    if (issues.length > 0)
      rejected.push({ list, index, ...(id === undefined ? {} : { id }), issues });
    else accepted.push(reading as Item);
  });
  return { accepted, rejected };
}

function isIssues(reading: unknown): reading is readonly Issue[] {
  return Array.isArray(reading);
}

function idOf(record: unknown): string | undefined {
  const id = fieldOf(record, "id");
  return typeof id === "string" && id !== "" ? id : undefined;
}
