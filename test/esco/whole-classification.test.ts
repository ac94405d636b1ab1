import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, createMarket, parsePolicy, shortlist, zanjanPolicy } from "taavon";
import { beforeAll, describe, expect, it } from "vitest";
import { occupationMarket, seekerIdOf } from "../../examples/esco/occupation-market";
import { type EscoFolder, readEscoFolder } from "../../examples/esco/read-folder";
import { type ParsedDataset, parseDataset } from "../../src/dataset/parse-dataset";
import type { Result } from "../../src/dataset/result";
import type { Taxonomy } from "../../src/dataset/taxonomy";
import { type EscoOccupations, occupationsFromEsco } from "../../src/esco/occupations-from-esco";
import { type EscoTaxonomy, taxonomyFromEsco } from "../../src/esco/taxonomy-from-esco";

const folder = fileURLToPath(new URL("../../../shared/data/esco", import.meta.url));
const present = existsSync(folder);

describe.skipIf(!present)("ESCO v1.2.0 whole (skipped where ../shared/data/esco is absent)", () => {
  let esco: EscoFolder;
  let pillar: EscoTaxonomy;
  let read: EscoOccupations;
  let parsed: Result<ParsedDataset>;

  beforeAll(() => {
    esco = readEscoFolder(folder);
    pillar = taxonomyFromEsco(esco.skillPillar);
    const { taxonomy } = pillar;
    read = occupationsFromEsco(esco.occupationPillar, { taxonomy });
    parsed = parseDataset(occupationMarket(taxonomy, read.occupations));
  });

  it("accounts for all 129 004 relations of 3 039 occupations", () => {
    expect(read.occupations).toHaveLength(3_039);
    const table = "occupations";
    expect(read.counts[0]).toEqual({ table, rows: 3_039, used: 3_039, merged: 0, skipped: 0 });
    // 18 rows have no skillUri; 17 pairs stand as essential and as optional
    expect(read.counts[1]).toEqual({
      table: "occupationSkillRelations",
      rows: 129_004,
      used: 128_969,
      merged: 17,
      skipped: 18,
    });
    expect(read.skipped.map(({ reason }) => reason)).toEqual(Array(18).fill("no-uri"));
    const requirements = read.occupations.flatMap((occupation) => occupation.requirements);
    expect(requirements).toHaveLength(128_969);
    const essential = requirements.filter(({ relation }) => relation === "essential");
    // 67 622 rows say essential, 2 of them without skillUri
    expect(essential).toHaveLength(67_620);
  });

  it("keeps all 20 822 edges and 14 579 concepts of the hierarchy", () => {
    const { counts, taxonomy } = pillar;
    expect(counts[2]).toEqual({
      table: "broaderRelationsSkillPillar",
      rows: 20_822,
      used: 20_822,
      merged: 0,
      skipped: 0,
    });
    expect(taxonomy.skills).toHaveLength(14_579);
    const edges = taxonomy.skills.flatMap(({ broader }) => broader ?? []);
    expect(edges).toHaveLength(20_822);
    const several = taxonomy.skills.filter(({ broader }) => (broader?.length ?? 0) > 1);
    expect(several).toHaveLength(4_761);
  });

  it("reports the 21 repeated skills and the skill that is related to itself, and nothing else", () => {
    const { counts, skipped, unreadReuseLevels } = pillar;
    expect(counts[0]).toEqual({
      table: "skills",
      rows: 13_960,
      used: 13_939,
      merged: 0,
      skipped: 21,
    });
    expect(counts[3]).toEqual({
      table: "skillSkillRelations",
      rows: 5_818,
      used: 5_817,
      merged: 0,
      skipped: 1,
    });
    const reasons = skipped.map(({ table, reason }) => `${table} ${reason}`);
    expect(reasons).toEqual([...Array(21).fill("skills duplicate"), "skillSkillRelations self"]);
    expect(unreadReuseLevels).toEqual([]);
  });

  it("is a hierarchy of 4 roots, at most 10 steps deep, without a cycle", () => {
    const { roots, depth, ranked } = ranksOf(pillar.taxonomy);
    expect(ranked).toBe(14_579);
    expect(roots.sort()).toEqual([
      "knowledge",
      "language skills and knowledge",
      "skills",
      "transversal skills and competences",
    ]);
    expect(depth).toBe(10);
  });

  it("makes a dataset that parseDataset accepts without a rejection and without a change", () => {
    expect(parsed.ok && parsed.value.rejected).toEqual([]);
    if (!parsed.ok) return;
    const { dataset } = parsed.value;
    expect(dataset.seekers).toHaveLength(3_039);
    expect(dataset.opportunities).toHaveLength(3_039);
    expect(dataset.taxonomy).toEqual(pillar.taxonomy);
  });

  it("ranks the candidates of a role as assessing every seeker does", () => {
    const policy = parsePolicy(zanjanPolicy);
    if (!parsed.ok || !policy.ok) throw new Error("not parsed");
    const market = createMarket(parsed.value.dataset, policy.value);
    for (const opportunity of [read.occupations[0]!.uri, read.occupations[2_000]!.uri]) {
      const values = parsed.value.dataset.seekers
        .map(({ id }) => assess(market, { seeker: id, opportunity }))
        .filter(({ candidate }) => candidate)
        .map(({ value }) => value)
        .sort((a, b) => b - a);
      const best = shortlist(market, { opportunity, k: 20 });
      expect(best.map(({ value }) => value)).toEqual(values.slice(0, 20));
      expect(best[0]?.seeker).toBe(seekerIdOf(opportunity));
    }
  });

  it("gives every skill its stated reuse level", () => {
    const counts = new Map<string, number>();
    for (const { reuse = "unstated" } of pillar.taxonomy.skills) {
      counts.set(reuse, (counts.get(reuse) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      transversal: 450,
      "cross-sector": 532,
      sector: 1_116,
      occupation: 231,
      unstated: 11_610 + 640,
    });
  });
});

/** Peels the hierarchy from its roots down; what a cycle holds is never ranked. */
function ranksOf({ skills }: Taxonomy): { roots: string[]; depth: number; ranked: number } {
  const nameOf = new Map(
    skills.map(({ id, name }) => [id, typeof name === "string" ? name : (name.en ?? "")]),
  );
  const children = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const { id, broader = [] } of skills) {
    open.set(id, broader.length);
    for (const parent of broader) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const roots = [...open].filter(([, parents]) => parents === 0).map(([id]) => id);
  let depth = -1;
  let ranked = 0;
  for (let layer = roots; layer.length > 0; depth += 1) {
    ranked += layer.length;
    const next: string[] = [];
    for (const child of layer.flatMap((id) => children.get(id) ?? [])) {
      const left = (open.get(child) ?? 0) - 1;
      open.set(child, left);
      if (left === 0) next.push(child);
    }
    layer = next;
  }
  return { roots: roots.map((id) => nameOf.get(id) ?? ""), depth, ranked };
}
