import type { Province } from "./generate-province";

/** Writes records as JSON lines, one at a time. */
export function* writeLines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/**
 * Writes the dataset file, one record a line, so that a change shows as a line in a diff. Seekers
 * are not in it; opportunities are where `withOpportunities` says so.
 */
export function writeDataset(province: Province, withOpportunities: boolean): string {
  const { regions, distances, taxonomy, opportunities } = province;
  const parts = [
    `"regions": ${writeList(regions)}`,
    `"distances": ${writeList(distances)}`,
    `"taxonomy": {"levels": ${taxonomy.levels}, "skills": ${writeList(taxonomy.skills)}}`,
    ...(withOpportunities ? [`"opportunities": ${writeList(opportunities())}`] : []),
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}

function writeList(records: Iterable<object>): string {
  return `[\n${Array.from(records, (record) => JSON.stringify(record)).join(",\n")}\n]`;
}
