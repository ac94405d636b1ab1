import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { datasetArbitrary } from "../../src/testing/index";
import { mutated, mutationArbitrary } from "./mutation";
import { full, seeker, small } from "./small-dataset";

/** Reads an input, and looks whether the world around is still clean and the answer well-formed. */
function readClean(input: unknown): ReturnType<typeof parseDataset> {
  const parsed = parseDataset(input);
  const found = parsed.ok ? parsed.value.rejected.flatMap(({ issues }) => issues) : parsed.issues;
  if (!parsed.ok) expect(found.length).toBeGreaterThan(0);
  for (const issue of found) {
    if (/\n|\.$/.test(issue.message) || !issue.message.includes(", got ")) {
      expect.fail(`message out of style: ${issue.message}`);
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  return parsed;
}

/** The records that nobody touched and whose id no earlier record has: they must be accepted. */
function survivors(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const ids = after.map(ownId);
  return before.filter(
    (record, index) => after[index] === record && ids.indexOf(ownId(record)) === index,
  );
}

/** What was accepted is clean: alone it is accepted whole. */
function expectClean(read: Dataset): void {
  const again = parseDataset(read);
  // why: ten thousand times `toEqual` takes longer than all the rest
  const isSame = isDeepStrictEqual(again, { ok: true, value: { dataset: read, rejected: [] } });
  if (!isSame) expect(again).toEqual({ ok: true, value: { dataset: read, rejected: [] } });
}

describe("parseDataset, on 10 000 mutated datasets", () => {
  it("never throws, and good people survive bad neighbours", () => {
    const place = fc.nat({ max: 1_000 });
    const mutations = fc.array(fc.record({ mutation: mutationArbitrary(), place }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(datasetArbitrary({ seekers: 5, opportunities: 3 }), mutations, (dataset, all) => {
        let input: Dataset = dataset;
        for (const { mutation, place } of all) input = withBadRecord(input, place, mutation);
        const parsed = readClean(input);
        if (!parsed.ok) throw new Error("records do not stop a batch");
        const { dataset: read, rejected } = parsed.value;
        for (const list of ["seekers", "opportunities"] as const) {
          const lost = rejected.filter((rejection) => rejection.list === list);
          expect(read[list].length + lost.length).toBe(input[list].length);
          const survived = survivors(dataset[list], input[list]);
          const missing = survived.filter(
            (record) => !read[list].some((one) => isDeepStrictEqual(one, record)),
          );
          expect(missing).toEqual([]);
        }
        expectClean(read);
      }),
      { numRuns: 5_000 },
    );
  });

  it("never throws, wherever the mutation strikes", () => {
    fc.assert(
      fc.property(
        datasetArbitrary({ seekers: 3, opportunities: 2 }),
        fc.array(mutationArbitrary(), { minLength: 1, maxLength: 3 }),
        (dataset, mutations) => {
          let input: unknown = dataset;
          for (const [order, mutation] of mutations.entries()) {
            // why: a second mutation would walk into the cycle or the depth that the first one made
            if (order === 0 || isTame(input)) input = mutated(input, mutation);
          }
          const parsed = readClean(input);
          if (!parsed.ok) return;
          expectClean(parsed.value.dataset);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

function ownId(record: unknown): unknown {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, "id")) return record;
  return (record as { readonly id: unknown }).id;
}

function withBadRecord(
  dataset: Dataset,
  place: number,
  mutation: Parameters<typeof mutated>[1],
): Dataset {
  const list = place % 2 === 0 ? "seekers" : "opportunities";
  const records = dataset[list];
  if (records.length === 0) return dataset;
  const index = Math.floor(place / 2) % records.length;
  if (!isTame(records[index])) return dataset;
  const bad = mutated(records[index], mutation);
  return { ...dataset, [list]: records.map((record, at) => (at === index ? bad : record)) };
}

function isTame(data: unknown): boolean {
  try {
    return JSON.stringify(data) !== undefined;
  } catch {
    return false;
  }
}

describe("parseDataset, on extreme inputs", () => {
  it.each<[string, (long: string) => unknown]>([
    ["an id", (long) => ({ ...seeker, id: long })],
    ["a region", (long) => ({ ...seeker, region: long })],
    ["a date", (long) => ({ ...seeker, birthDate: long })],
    ["a code", (long) => ({ ...seeker, experience: [{ occupation: long, months: 1 }] })],
    ["a sector", (long) => ({ ...seeker, expects: { sectors: [long] } })],
    ["an unknown key", (long) => ({ ...seeker, [long]: 1 })],
  ])("reads ten million characters as %s", (_, recordOf) => {
    for (const long of ["1".repeat(10_000_000), "1-".repeat(5_000_000)]) {
      const parsed = readClean({ ...small, seekers: [recordOf(long), { ...seeker, id: "s2" }] });
      expect(parsed.ok && parsed.value.dataset.seekers.some(({ id }) => id === "s2")).toBe(true);
      const issues = parsed.ok ? parsed.value.rejected.flatMap((one) => one.issues) : [];
      expect(JSON.stringify(issues).length).toBeLessThan(1_000);
    }
  });

  it("reads ten thousand records of which every other is bad", () => {
    const seekers = Array.from({ length: 10_000 }, (_, index) => ({
      ...seeker,
      id: `s${index}`,
      region: index % 2 === 0 ? "zanjan" : "atlantis",
    }));
    const parsed = readClean({ ...small, seekers });
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.value.dataset.seekers).toHaveLength(5_000);
    expect(parsed.value.rejected).toHaveLength(5_000);
  });

  it("follows a chain of a hundred thousand broader skills", () => {
    const skills = Array.from({ length: 100_000 }, (_, index) => ({
      id: `k${index}`,
      name: "",
      broader: [`k${index + 1}`],
    }));
    const top = { id: "k100000", name: "" };
    expect(readClean({ ...small, taxonomy: { skills: [...skills, top] } }).ok).toBe(true);
    const round = { ...top, broader: ["k0"] };
    expect(readClean({ ...small, taxonomy: { skills: [...skills, round] } }).ok).toBe(false);
  });

  it("leaves a frozen input alone", () => {
    const frozen = freeze(structuredClone(full));
    expect(readClean(frozen).ok).toBe(true);
  });
});

function freeze<T>(data: T): T {
  if (typeof data === "object" && data !== null) Object.values(Object.freeze(data)).forEach(freeze);
  return data;
}
