import { describe, expect, it } from "vitest";
import { distances } from "../../examples/province/distances";
import { county, regions } from "../../examples/province/regions";
import { taxonomy } from "../../examples/province/taxonomy/province-taxonomy";

const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]));

function levelsOf(id: string): number[] {
  const broader = skills.get(id)?.broader ?? [];
  return broader.length === 0 ? [1] : broader.flatMap(levelsOf).map((level) => level + 1);
}

describe("the taxonomy of the province", () => {
  it("has at least 200 skills, none twice", () => {
    expect(taxonomy.skills.length).toBeGreaterThanOrEqual(200);
    expect(skills.size).toBe(taxonomy.skills.length);
  });

  it("has exactly three levels, whichever parent one climbs by", () => {
    const levels = new Set<number>();
    for (const { id } of taxonomy.skills) {
      const own = new Set(levelsOf(id));
      expect(own.size, id).toBe(1);
      for (const level of own) levels.add(level);
    }
    expect([...levels].sort()).toEqual([1, 2, 3]);
  });

  it("covers at least 15 lines of work", () => {
    const fields = taxonomy.skills.filter(({ broader }) => broader === undefined);
    expect(fields.length).toBeGreaterThanOrEqual(15);
  });

  it("names every skill in both languages, and no two alike", () => {
    for (const { id, name } of taxonomy.skills) {
      expect(name.fa, id).toMatch(/^[\u0600-\u06ff\u200cA-Z0-9 ()]+$/);
      expect(name.en, id).toMatch(/^[A-Za-z0-9/ ,()-]+$/);
    }
    expect(new Set(taxonomy.skills.map(({ name }) => name.en)).size).toBe(skills.size);
    expect(new Set(taxonomy.skills.map(({ name }) => name.fa)).size).toBe(skills.size);
  });

  it("writes Persian with Persian letters and no stray joiner", () => {
    const texts = taxonomy.skills.flatMap(({ name, aliases = [] }) => [name.fa, ...aliases]);
    for (const text of texts) {
      expect(text).not.toMatch(/[يكة]/);
      expect(text).not.toMatch(/^\u200c|\u200c$|\u200c\s|\s\u200c|\u200c\u200c/);
    }
  });

  it("refers to skills that exist", () => {
    for (const { id, broader = [], related = [] } of taxonomy.skills) {
      for (const other of [...broader, ...related]) {
        expect(skills.has(other), `${id} → ${other}`).toBe(true);
        expect(other).not.toBe(id);
      }
    }
  });

  it("has skills with two parents, related skills and all four levels of reuse", () => {
    expect(taxonomy.skills.filter(({ broader }) => broader?.length === 2).length).toBeGreaterThan(
      20,
    );
    expect(taxonomy.skills.filter(({ related }) => related !== undefined).length).toBeGreaterThan(
      20,
    );
    expect(new Set(taxonomy.skills.map(({ reuse }) => reuse)).size).toBe(5);
  });
});

describe("the regions of the province", () => {
  it("are the province and its eight counties", () => {
    expect(regions.map(({ id }) => id).sort()).toEqual(["19", ...Object.values(county)].sort());
    expect(regions.filter(({ parent }) => parent === "19")).toHaveLength(8);
  });

  it("have one road between every two seats, never shorter than the straight line", () => {
    const pairs = new Set(distances.map(({ from, to }) => [from, to].sort().join("–")));
    expect(pairs.size).toBe(28);
    expect(distances).toHaveLength(28);
    for (const { from, to, km } of distances) {
      expect(from).not.toBe(to);
      expect(km, `${from}–${to}`).toBeGreaterThanOrEqual(haversine(from, to));
    }
  });

  it("have roads that no detour through a third seat shortens by more than a few kilometres", () => {
    const road = new Map(
      distances.flatMap(({ from, to, km }) => [
        [`${from}${to}`, km],
        [`${to}${from}`, km],
      ]),
    );
    for (const { from, to, km } of distances) {
      for (const via of Object.values(county)) {
        if (via === from || via === to) continue;
        const detour = road.get(`${from}${via}`)! + road.get(`${via}${to}`)!;
        expect(km, `${from}–${to} via ${via}`).toBeLessThanOrEqual(detour + 5);
      }
    }
  });
});

function haversine(from: string, to: string): number {
  const at = (id: string) => regions.find((region) => region.id === id)!.position!;
  const rad = Math.PI / 180;
  const [a, b] = [at(from), at(to)];
  const h =
    Math.sin(((a.lat - b.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((a.lon - b.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
