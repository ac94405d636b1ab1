import type { EscoRow } from "taavon";

/**
 * Another layout of ESCO, tab separated and without quotes, gives the same tables under other column
 * names; here they get ESCO's own. Skill groups stand only in the hierarchy's edges, occupations only
 * in the relations.
 */
export function readTsv(text: string): EscoRow[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const columns = lines[0]?.split("\t") ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}

export function skillRows(skills: readonly EscoRow[]): EscoRow[] {
  return skills.map((row) => ({
    conceptUri: row["skillUri"],
    preferredLabel: row["label"],
    skillType: row["skillType"],
    reuseLevel: row["reuseLevel"],
  }));
}

/** The concepts of the hierarchy that are no skills, in order of appearance. */
export function skillGroupRows(edges: readonly EscoRow[], skills: readonly EscoRow[]): EscoRow[] {
  const known = new Set(skills.map((row) => row["skillUri"]));
  const groups: EscoRow[] = [];
  for (const edge of edges) {
    for (const end of ["child", "parent"]) {
      const conceptUri = edge[`${end}Uri`];
      if (known.has(conceptUri)) continue;
      known.add(conceptUri);
      groups.push({ conceptUri, preferredLabel: edge[`${end}Label`] });
    }
  }
  return groups;
}

export function broaderRows(edges: readonly EscoRow[]): EscoRow[] {
  return edges.map((row) => ({ conceptUri: row["childUri"], broaderUri: row["parentUri"] }));
}

/** One row per occupation, in order of appearance. */
export function occupationRows(relations: readonly EscoRow[]): EscoRow[] {
  const rows = new Map<string | undefined, EscoRow>();
  for (const row of relations) {
    const conceptUri = row["occupationUri"];
    if (rows.has(conceptUri)) continue;
    rows.set(conceptUri, {
      conceptUri,
      iscoGroup: row["isco08"],
      preferredLabel: row["occupationLabel"],
    });
  }
  return [...rows.values()];
}
