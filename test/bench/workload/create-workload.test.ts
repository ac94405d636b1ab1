import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { SHAPES, type Shape, SIZES, type WorkloadSize } from "../../../bench/workload/workload";
import { parseDataset } from "../../../src/dataset/parse-dataset";

function create(shape: Shape, size: WorkloadSize = SIZES.S, seed: string | number = "1389") {
  return createWorkload({ shape, size, seed });
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}

describe.each(SHAPES)("a workload of the shape %s", (shape) => {
  it("is accepted whole at size S", () => {
    const dataset = collectDataset(create(shape));
    const parsed = parseDataset(dataset);
    expect(parsed).toMatchObject({ ok: true, value: { rejected: [] } });
    expect(dataset.seekers).toHaveLength(1_000);
    expect(dataset.opportunities).toHaveLength(50);
    // nothing that the schema would drop
    expect(parsed.ok && parsed.value.dataset).toEqual(dataset);
  });

  it("is accepted at size M, by a sample of its seekers", () => {
    const dataset = collectDataset(create(shape, SIZES.M));
    expect(dataset.seekers).toHaveLength(20_000);
    const seekers = dataset.seekers.filter((_, index) => index % 10 === 3);
    const parsed = parseDataset({ ...dataset, seekers });
    expect(parsed).toMatchObject({ ok: true, value: { rejected: [] } });
    expect(parsed.ok && parsed.value.dataset.opportunities).toHaveLength(500);
  });

  it("streams the same people at every call, also while another stream is half read", () => {
    const workload = create(shape);
    const half = workload.seekers();
    for (let index = 0; index < 500; index++) half.next();
    expect(hash([...workload.seekers()])).toBe(hash([...workload.seekers()]));
    expect(half.next().value).toEqual([...workload.seekers()][500]);
  });

  it("is decided by its options, to the byte", () => {
    expect(hash(collectDataset(create(shape)))).toBe(hash(collectDataset(create(shape))));
    expect(hash(collectDataset(create(shape, SIZES.S, 1389)))).toBe(
      hash(collectDataset(create(shape))),
    );
    expect(hash(collectDataset(create(shape, SIZES.S, "1390")))).not.toBe(
      hash(collectDataset(create(shape))),
    );
  });

  it("gives every person an id of their own, in order", () => {
    const ids = [...create(shape).seekers()].map(({ id }) => id);
    expect(ids[0]).toBe("s-0000001");
    expect(ids.at(-1)).toBe("s-0001000");
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it.each([0, 1, 7, 49, 51])("can be as small as %i", (count) => {
    const dataset = collectDataset(create(shape, { seekers: count, opportunities: count }));
    expect(parseDataset(dataset)).toMatchObject({ ok: true, value: { rejected: [] } });
    expect(dataset.seekers).toHaveLength(count);
    expect(dataset.opportunities).toHaveLength(count);
  });
});

describe("workloads", () => {
  it("stay as they are, or older measurements speak of other workloads", () => {
    const hashes = SHAPES.map((shape) => `${shape} ${hash(collectDataset(create(shape)))}`);
    expect(hashes).toEqual([
      "zanjan 033bf5c1801d8580",
      "uniform 2981da12e188e7d8",
      "dominant f5826f5a583e4086",
      "ties e2ec6f8bd95225b6",
      "scarce f72c372841c8cd23",
    ]);
  });

  it("are a country of provinces at size XL, whose frame stays as it is", () => {
    const workload = create("zanjan", SIZES.XL);
    expect(workload.regions.filter(({ parent }) => parent === undefined)).toHaveLength(31);
    expect(workload.regions.length).toBeGreaterThan(500);
    expect(workload.regions.length).toBeLessThan(1_000);
    expect(workload.taxonomy.skills).toHaveLength(5_000);
    expect(workload.opportunities).toHaveLength(10_000);
    const people = workload.seekers();
    const first = Array.from({ length: 2_000 }, () => people.next().value);
    expect(hash([workload.regions, workload.taxonomy, workload.opportunities, first])).toBe(
      "943357fc67cfe626",
    );
    const capital = first.filter(({ region }) => region.startsWith("P01")).length;
    expect(Math.abs(capital / 2_000 - 0.25)).toBeLessThan(0.05);
    const dataset = { ...workload, seekers: first.slice(0, 500) };
    expect(parseDataset(dataset)).toMatchObject({ ok: true, value: { rejected: [] } });
  });

  it("refuse a size that is not a whole number", () => {
    for (const seekers of [-1, 0.5, Number.NaN]) {
      expect(() => create("zanjan", { seekers, opportunities: 1 })).toThrow(RangeError);
      expect(() => create("zanjan", { seekers: 1, opportunities: seekers })).toThrow(RangeError);
    }
  });
});
