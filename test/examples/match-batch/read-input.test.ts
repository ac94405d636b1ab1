import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BadInput } from "../../../examples/match-batch/bad-input";
import { describeRejected, readInput } from "../../../examples/match-batch/read-input";
import { readPolicy } from "../../../examples/match-batch/read-policy";
import { temporaryFolder } from "./temporary-folder";

const frame = {
  regions: [{ id: "r", name: "R" }],
  taxonomy: { skills: [{ id: "weld", name: "Welding" }] },
};
const seeker = (id: string, level: unknown = 3): object => ({
  id,
  region: "r",
  skills: [{ skill: "weld", level }],
  capacities: {},
});
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function linesOf(reading: Promise<unknown>): Promise<readonly string[]> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BadInput)) throw new Error("expected bad input");
  return error.lines;
}

describe("readInput", () => {
  it("reads one JSON file", async () => {
    const whole = { ...frame, seekers: [seeker("a"), seeker("b")], opportunities: [] };
    const folder = temporaryFolder({ "all.json": `\uFEFF${JSON.stringify(whole)}` });
    const { dataset, rejected } = await readInput(join(folder, "all.json"));
    expect(dataset.seekers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(rejected).toEqual([]);
  });

  it("reads a folder of streams, blank lines, line ends and byte order mark or not", async () => {
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify({ ...frame, opportunities: [] }),
      "seekers.jsonl": `\uFEFF${line(seeker("a"))}\r\n\n  \n${JSON.stringify(seeker("b"))}`,
    });
    const { dataset, rejected } = await readInput(folder);
    expect(dataset.seekers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(rejected).toEqual([]);
  });

  it("keeps a record whole that holds the line separators JSON allows", async () => {
    const skill = `\u2028weld\u2029`;
    const taxonomy = { skills: [{ id: skill, name: "Welding" }] };
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify({ ...frame, taxonomy, opportunities: [] }),
      "seekers.jsonl": `{"id":"a","region":"r","skills":[{"skill":"${skill}","level":1}],"capacities":{}}`,
    });
    const { dataset } = await readInput(folder);
    expect(dataset.seekers[0]?.skills[0]?.skill).toBe(skill);
  });

  it("reads records that are longer than a block of the file, Persian letters at its edges", async () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      ...seeker(`s${index}`),
      groups: ["گروه".repeat(5_000 + index)],
    }));
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify({ ...frame, opportunities: [] }),
      "seekers.jsonl": people.map(line).join(""),
    });
    const { dataset } = await readInput(folder);
    expect(dataset.seekers).toEqual(people);
  });

  it("leaves a bad line out, says where it stood and goes on", async () => {
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify(frame),
      "opportunities.jsonl": "",
      "seekers.jsonl": [
        line(seeker("a")),
        "\n",
        '{"id": "secret", \n',
        line(seeker("b", "high")),
        "42\n",
        line(seeker("c")),
      ].join(""),
    });
    const { dataset, rejected } = await readInput(folder);
    expect(dataset.seekers.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(rejected.map(({ index, line: at, id }) => [index, at, id])).toEqual([
      [1, 3, undefined],
      [2, 4, "b"],
      [3, 5, undefined],
    ]);
    expect(rejected[0]?.issues).toHaveLength(1);
    expect(rejected.map(describeRejected)).toEqual([
      "seekers.jsonl:3: not JSON",
      expect.stringMatching(/^seekers\.jsonl:4: `skills\.0\.level` should be /),
      expect.stringMatching(/^seekers\.jsonl:5: /),
    ]);
    expect(JSON.stringify(rejected)).not.toContain("secret");
  });

  it("names list and index where a record of one JSON file is bad", async () => {
    const whole = { ...frame, seekers: [seeker("a"), seeker("a")], opportunities: [] };
    const folder = temporaryFolder({ "all.json": JSON.stringify(whole) });
    const { rejected } = await readInput(join(folder, "all.json"));
    expect(rejected.map(describeRejected)).toEqual([
      "all.json: seekers.1: `id` should be an id used once, got an id used before",
    ]);
  });

  it("stops on a broken taxonomy or region set and lists what is wrong", async () => {
    const taxonomy = { skills: [{ id: "weld", name: "Welding", broader: ["nowhere"] }] };
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify({ ...frame, taxonomy, seekers: [], opportunities: [] }),
    });
    const lines = await linesOf(readInput(folder));
    expect(lines).toEqual([expect.stringMatching(/^dataset\.json: `taxonomy\.skills\.0\.broader/)]);
  });

  it("says which file is missing", async () => {
    const folder = temporaryFolder({ "dataset.json": JSON.stringify(frame) });
    expect(await linesOf(readInput(join(folder, "none")))).toEqual([
      `${join(folder, "none")}: no such file`,
    ]);
    expect(await linesOf(readInput(folder))).toEqual(["seekers.jsonl: no such file"]);
    expect(await linesOf(readInput(temporaryFolder()))).toEqual([
      expect.stringMatching(/dataset\.json: no such file$/),
    ]);
  });

  it("says where a file stops being JSON without quoting it", async () => {
    const folder = temporaryFolder({ "dataset.json": '{\n "regions": [,\n"secret"]}' });
    const [only = "", ...others] = await linesOf(readInput(folder));
    expect(others).toEqual([]);
    expect(only).toMatch(/dataset\.json: not JSON/);
    expect(only).not.toContain("secret");
  });

  it("does not guess between two sources of one list", async () => {
    const folder = temporaryFolder({
      "dataset.json": JSON.stringify({ ...frame, seekers: [], opportunities: [] }),
      "seekers.jsonl": "",
    });
    expect(await linesOf(readInput(folder))).toEqual([
      "seekers stand in both dataset.json and seekers.jsonl",
    ]);
  });

  it("wants an object with lists", async () => {
    const list = temporaryFolder({
      "a.json": "[]",
      "b.json": JSON.stringify({ ...frame, seekers: {} }),
    });
    expect(await linesOf(readInput(join(list, "a.json")))).toEqual([
      "a.json: should be an object with regions, taxonomy, seekers, opportunities",
    ]);
    expect(await linesOf(readInput(join(list, "b.json")))).toEqual([
      "b.json: `seekers` should be a list",
    ]);
  });
});

describe("readPolicy", () => {
  it("takes the bundled policy where none is named", async () => {
    expect((await readPolicy()).id).toBe("zanjan");
  });

  it("names file and key of a policy that is not one", async () => {
    const folder = temporaryFolder({
      "mine.json": '{"id":"m","version":"1","asOf":"x","wages":1}',
    });
    const lines = await linesOf(readPolicy(join(folder, "mine.json")));
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).toMatch(/^mine\.json: `asOf` should be /m);
    expect(lines.join("\n")).toMatch(/^mine\.json: `wages` should be /m);
  });
});
