import { describe, expect, it } from "vitest";
import { readArguments } from "../../../bench/shortlists/arguments";

const read = (words: string) => readArguments(words === "" ? [] : words.split(" "));

describe("the arguments of the shortlist bench", () => {
  it("ask for all shapes at S and M with all peers where nothing is said", () => {
    expect(read("")).toEqual({
      sizes: ["S", "M"],
      shapes: ["zanjan", "uniform", "dominant", "ties", "scarce"],
      peers: undefined,
      repeat: undefined,
      warmUp: 1_000,
      out: "out/bench-shortlists.json",
      help: false,
    });
  });

  it("take every option, lists in the order in which their words are known", () => {
    const words =
      "--sizes XL,S --shapes ties,zanjan --peers c,naive --repeat 2 --warm-up 0 --out o";
    expect(read(words)).toMatchObject({
      sizes: ["S", "XL"],
      shapes: ["zanjan", "ties"],
      peers: ["naive", "c"],
      repeat: 2,
      warmUp: 0,
      out: "o",
    });
    expect(read("--peers none").peers).toEqual([]);
  });

  it.each([
    ["--sizes S,XXL", "--sizes should be of S, M, L, XL, got `XXL`"],
    ["--shapes round", "--shapes should be of zanjan"],
    ["--peers naive,none", "--peers should be of naive, duckdb, duckdb-plain, c, got `none`"],
    ["--repeat 0", "--repeat should be a whole number from 1 to 999999, got `0`"],
    ["--warm-up soon", "--warm-up should be a whole number from 0 to 999999, got `soon`"],
    ["--speed", "--speed"],
  ])("refuse %s", (words, message) => {
    expect(() => read(words)).toThrow(message);
  });
});
