import { describe, expect, it } from "vitest";
import { parseArguments } from "../../../examples/match-batch/arguments";

const bad = (...words: string[]): (() => unknown) => {
  return () => parseArguments(words);
};

describe("parseArguments", () => {
  it("runs the bundled province with the bundled policy when nothing is said", () => {
    const given = parseArguments([]);
    expect(given.dataset).toMatch(/examples[\\/]province[\\/]data$/);
    expect(given).toMatchObject({ out: "out", shortlists: 10, effort: "standard", verify: true });
    expect(given).toMatchObject({ programme: "yes" });
    expect(given).not.toHaveProperty("policy");
    expect(given).not.toHaveProperty("creditBudget");
  });

  it("takes every option", () => {
    const words = "--dataset d --policy p.json --out o --shortlists 3 --effort quick --verify no";
    const more = "--programme full --credit-budget 9000000000";
    expect(parseArguments(`${words} ${more}`.split(" "))).toEqual({
      dataset: "d",
      policy: "p.json",
      out: "o",
      shortlists: 3,
      effort: "quick",
      verify: false,
      programme: "full",
      creditBudget: 9_000_000_000,
      help: false,
    });
  });

  it("names the option that it does not understand", () => {
    expect(bad("--shortlists", "few")).toThrow(
      "--shortlists should be a whole number from 0 to 999999, got `few`",
    );
    expect(bad("--effort", "heroic")).toThrow("--effort should be one of");
    expect(bad("--verify", "maybe")).toThrow("--verify should be one of yes, no, got `maybe`");
    expect(bad("--programme", "all")).toThrow("--programme should be one of no, yes, full");
    for (const budget of ["-1", "1.5", "9007199254740992", "much"]) {
      expect(bad(`--credit-budget=${budget}`)).toThrow("--credit-budget should be a whole number");
    }
    expect(bad("--datset", "d")).toThrow("--datset");
    expect(bad("stray")).toThrow("stray");
  });
});
