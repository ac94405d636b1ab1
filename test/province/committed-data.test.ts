import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateProvince } from "../../examples/province/generate-province";
import { writeDataset, writeLines } from "../../examples/province/province-text";
import { parseDataset } from "../../src/dataset/parse-dataset";

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/province/data/${name}`, import.meta.url), "utf8");

describe("the committed province", () => {
  it("is what the generator makes, byte for byte", () => {
    const province = generateProvince();
    // why: a failing comparison of two megabytes of text would take minutes to print
    expect(writeDataset(province, true) === read("dataset.json"), "dataset.json").toBe(true);
    const lines = Array.from(writeLines(province.seekers())).join("");
    expect(lines === read("seekers.jsonl"), "seekers.jsonl").toBe(true);
  });

  it("holds valid JSON with one record a line", () => {
    const dataset = JSON.parse(read("dataset.json"));
    expect(Object.keys(dataset)).toEqual(["regions", "distances", "taxonomy", "opportunities"]);
    const records =
      dataset.regions.length +
      dataset.distances.length +
      dataset.taxonomy.skills.length +
      dataset.opportunities.length;
    const lines = read("dataset.json").split("\n");
    expect(lines.filter((line) => line.startsWith('{"'))).toHaveLength(records);
    const seekers = read("seekers.jsonl").trimEnd().split("\n");
    expect(seekers.map((line) => JSON.parse(line).id)).toHaveLength(3000);
  });

  it("is accepted whole: no record is rejected", () => {
    const seekers = read("seekers.jsonl").trimEnd().split("\n");
    const parsed = parseDataset({
      ...JSON.parse(read("dataset.json")),
      seekers: seekers.map((line) => JSON.parse(line)),
    });
    expect(parsed.ok && parsed.value.rejected).toEqual([]);
    expect(parsed.ok && parsed.value.dataset.seekers.length).toBe(3000);
  });

  it("leaves out what is absent and never writes null", () => {
    expect(read("seekers.jsonl")).not.toContain("null");
    expect(read("dataset.json")).not.toContain("null");
  });

  it("stays small enough to clone", () => {
    expect(read("seekers.jsonl").length).toBeLessThan(3_000_000);
  });

  it("says that its seekers are synthetic and names its sources", () => {
    const notice = read("NOTICE.md");
    expect(notice).toContain("The seekers are synthetic");
    expect(notice).toContain("CC BY 4.0");
    expect(notice).toContain("Statistical Centre of Iran");
  });
});
