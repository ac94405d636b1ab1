import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BadInput } from "../../../examples/match-batch/bad-input";
import { parseArguments, USAGE } from "../../../examples/policy-review/arguments";

function linesOf(words: readonly string[]): readonly string[] {
  try {
    parseArguments(words);
  } catch (error) {
    if (error instanceof BadInput) return error.lines;
  }
  return [];
}

describe("parseArguments", () => {
  it("reviews the bundled policy by its laws alone where nothing is asked", () => {
    expect(parseArguments([])).toEqual({ out: "out", effort: "standard", help: false });
  });

  it("reads every option", () => {
    const words = ["--policy", "new.json", "--against", "old.json", "--dataset", "data"];
    const more = ["--out", "there", "--runs", "50", "--seed", "0", "--effort", "quick", "-h"];
    expect(parseArguments([...words, ...more])).toEqual({
      policy: "new.json",
      against: "old.json",
      dataset: "data",
      out: "there",
      runs: 50,
      seed: 0,
      effort: "quick",
      help: true,
    });
  });

  it("finds the bundled province by its word", () => {
    const { dataset = "" } = parseArguments(["--dataset", "bundled"]);
    expect(existsSync(join(dataset, "dataset.json"))).toBe(true);
  });

  it.each([
    [["--runs", "0"], "--runs should be a whole number from 1 to 999999, got `0`"],
    [["--seed", "1.5"], "--seed should be a whole number from 0 to 999999, got `1.5`"],
    [["--effort", "most"], "--effort should be one of quick, standard, thorough, got `most`"],
    [["--polcy", "x"], "unknown option '--polcy'"],
  ])("refuses %j", (words, line) => {
    expect(linesOf(words)[0]).toContain(line);
  });

  it("is told of in the usage", () => {
    for (const name of ["policy", "against", "dataset", "out", "runs", "seed", "effort", "help"]) {
      expect(USAGE).toContain(`--${name}`);
    }
  });
});
