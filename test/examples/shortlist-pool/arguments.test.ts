import { describe, expect, it } from "vitest";
import { readArguments } from "../../../examples/shortlist-pool/arguments";

const read = (words: string) => readArguments(words.split(" "));

describe("the arguments of the shortlist pool", () => {
  it("ask for twenty candidates of each role of the bundled province where nothing else is said", () => {
    const given = read("--out lists.json");
    expect(given).toMatchObject({ k: 20, by: "role", out: "lists.json" });
    expect(given.dataset).toMatch(/examples[\\/]province[\\/]data$/);
    expect(given.threads).toBeGreaterThanOrEqual(1);
  });

  it("take every option", () => {
    expect(read("--dataset d --k 3 --by seeker --threads 2 --out o")).toEqual({
      dataset: "d",
      k: 3,
      by: "seeker",
      threads: 2,
      out: "o",
    });
  });

  it.each([
    ["--k 3", "missing `--out`: the file to write"],
    ["--out o --k few", "--k should be a whole number from 0, got `few`"],
    ["--out o --threads 0", "--threads should be a whole number from 1, got `0`"],
    ["--out o --by unit", "--by should be one of role, seeker, got `unit`"],
    ["--out o --kay 3", "unknown option '--kay'"],
  ])("refuse %s", (words, message) => {
    expect(() => read(words)).toThrow(message);
  });
});
