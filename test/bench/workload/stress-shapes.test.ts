import { describe, expect, it } from "vitest";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { type Shape, SIZES } from "../../../bench/workload/workload";
import { type Role, rolesOf } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import { shareOf } from "./share-of";

const collect = (shape: Shape) =>
  collectDataset(createWorkload({ shape, size: SIZES.M, seed: "1389" }));
const rolesIn = ({ opportunities }: ReturnType<typeof collect>): Role[] =>
  opportunities.flatMap((opportunity) => rolesOf(opportunity));

function countSkills(records: readonly Pick<Seeker, "skills">[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { skills } of records) {
    for (const { skill } of skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

describe("the uniform shape", () => {
  const dataset = collect("uniform");
  const { seekers, taxonomy, regions } = dataset;

  it("holds every skill alike", () => {
    const holders = [...countSkills(seekers).values()];
    expect(holders).toHaveLength(taxonomy.skills.length);
    const mean = (20_000 * 11.5) / 1_500;
    expect(Math.min(...holders)).toBeGreaterThan(mean * 0.6);
    expect(Math.max(...holders)).toBeLessThan(mean * 1.4);
  });

  it("holds each number of skills from 3 to 20 alike", () => {
    for (let count = 3; count <= 20; count++) {
      const share = shareOf(seekers, ({ skills }) => skills.length === count);
      expect(Math.abs(share - 1 / 18)).toBeLessThan(0.008);
    }
  });

  it("lives in every place alike", () => {
    const homes = new Map<string, number>();
    for (const { region } of seekers) homes.set(region, (homes.get(region) ?? 0) + 1);
    expect(homes.size).toBe(regions.length - 1);
    const mean = seekers.length / homes.size;
    expect(Math.min(...homes.values())).toBeGreaterThan(mean * 0.75);
    expect(Math.max(...homes.values())).toBeLessThan(mean * 1.25);
  });

  it("leaves out as much as the Zanjan-like shape does", () => {
    const realistic = collect("zanjan").seekers;
    const keys = [
      "birthDate",
      "education",
      "experience",
      "licences",
      "standing",
      "consent",
    ] as const;
    for (const key of [...keys, "expects", "groups"] as const) {
      const missing = (seeker: Seeker): boolean => seeker[key] === undefined;
      const gap = shareOf(seekers, missing) - shareOf(realistic, missing);
      expect(Math.abs(gap), key).toBeLessThan(0.015);
    }
  });
});

describe("the dominant shape", () => {
  const dataset = collect("dominant");

  it("has one skill that 95 % of the people hold and 95 % of the roles ask", () => {
    const roles = rolesIn(dataset);
    const [most, next] = [...countSkills(dataset.seekers).entries()].sort((a, b) => b[1] - a[1]);
    expect(most![0]).toBe("k-dominant");
    expect(Math.abs(most![1] / 20_000 - 0.95)).toBeLessThan(0.01);
    expect(next![1] / 20_000).toBeLessThan(0.5);
    const asked = countSkills(roles).get("k-dominant")! / roles.length;
    expect(Math.abs(asked - 0.95)).toBeLessThan(0.03);
  });

  it("stands outside the tree, so that nobody else has anything similar", () => {
    const linked = dataset.taxonomy.skills.flatMap(({ id, broader = [], related = [] }) =>
      id === "k-dominant" ? [...broader, ...related, ...broader] : [...broader, ...related],
    );
    expect(linked).not.toContain("k-dominant");
    const own = dataset.taxonomy.skills.find(({ id }) => id === "k-dominant");
    expect([own?.broader, own?.related]).toEqual([undefined, undefined]);
  });
});

describe("the scarce shape", () => {
  it.each(["S", "M", "L"] as const)(
    "asks mostly for what fewer than 20 hold at size %s",
    (size) => {
      const workload = createWorkload({ shape: "scarce", size: SIZES[size], seed: "1389" });
      const holders = countSkills([...workload.seekers()]);
      const roles = workload.opportunities.flatMap((opportunity) => [...rolesOf(opportunity)]);
      const isScarce = (role: Role): boolean =>
        role.skills.every(({ skill }) => (holders.get(skill) ?? 0) < 20);
      const scarce = roles.filter((role) =>
        role.skills.every(({ skill }) => skill.startsWith("k-rare-")),
      );
      expect(Math.abs(scarce.length / roles.length - 0.9)).toBeLessThan(0.08);
      expect(scarce.every(isScarce)).toBe(true);
      const rare = [...holders].filter(([skill]) => skill.startsWith("k-rare-"));
      expect(Math.max(...rare.map(([, count]) => count))).toBeLessThanOrEqual(10);
      expect(Math.min(...rare.map(([, count]) => count))).toBeGreaterThan(0);
    },
  );

  it("links no scarce skill to another, so that nobody else has anything similar", () => {
    const { skills } = collect("scarce").taxonomy;
    const linked = skills.flatMap(({ broader = [], related = [] }) => [...broader, ...related]);
    expect(linked.filter((id) => id.startsWith("k-rare-"))).toEqual([]);
    const rare = skills.filter(({ id }) => id.startsWith("k-rare-"));
    expect(rare.length).toBeGreaterThan(250);
    expect(
      rare.filter(({ broader, related }) => broader !== undefined || related !== undefined),
    ).toEqual([]);
  });
});

describe("the shape of ties", () => {
  const dataset = collect("ties");
  const bodies = (records: readonly { readonly id: string }[]): Set<string> =>
    new Set(records.map((record) => JSON.stringify({ ...record, id: "" })));

  it("tells people and opportunities apart by their ids alone", () => {
    expect(bodies(dataset.seekers).size).toBe(1);
    expect(bodies(dataset.opportunities).size).toBe(1);
    expect(new Set(dataset.seekers.map(({ id }) => id)).size).toBe(20_000);
    expect(new Set(dataset.opportunities.map(({ id }) => id)).size).toBe(500);
    expect(dataset.seekers[0]!.skills).toHaveLength(10);
  });
});
