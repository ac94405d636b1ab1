import { describe, expect, it } from "vitest";
import { experienceCredit } from "../../src/assessment/experience-credit";
import { digitsOf, packedCredit, packOccupation } from "../../src/market/occupation-code";

/** All codes of one and two digits, and of three and four those made of a few digits. */
function sampleOfCodes(): string[] {
  const [all, few] = ["0123456789", "0179"];
  const longer = (codes: readonly string[], digits: string) =>
    codes.flatMap((code) => [...digits].map((digit) => code + digit));
  const short = [...longer([""], all), ...longer(longer([""], all), all)];
  const pairs = longer(longer([""], few), few);
  return [...short, ...longer(pairs, few), ...longer(longer(pairs, few), few)];
}

const credit = (asked: string, held: string): number =>
  packedCredit(packOccupation(asked), asked.length, packOccupation(held));

describe("a packed occupation", () => {
  it("holds a digit every four bits, and a filler where there is none", () => {
    expect(packOccupation("7212")).toBe(0x7212);
    expect(packOccupation("721")).toBe(0x721f);
    expect(packOccupation("72")).toBe(0x72ff);
    expect(packOccupation("7")).toBe(0x7fff);
    expect(packOccupation("0000")).toBe(0);
  });

  it("knows how many digits it has, and differs from every other code", () => {
    const codes = sampleOfCodes();
    for (const code of codes) expect(digitsOf(packOccupation(code))).toBe(code.length);
    expect(new Set(codes.map(packOccupation)).size).toBe(codes.length);
  });
});

describe("the credit of packed occupations", () => {
  it.each([
    ["7212", "7212", 10_000],
    ["72", "7212", 10_000],
    ["7212", "721", 7_500],
    ["7212", "7213", 7_500],
    ["721", "7223", 5_000],
    ["7212", "72", 5_000],
    ["7212", "7312", 2_500],
    ["72", "7", 2_500],
    ["7212", "8212", 0],
    ["7", "8", 0],
    // equal digits after one that differs do not count
    ["7212", "7912", 2_500],
    ["0", "0110", 10_000],
  ])("for %s asked and %s held is %i", (asked, held, expected) => {
    expect(credit(asked, held)).toBe(expected);
  });

  it("is that of the codes as text", () => {
    const codes = sampleOfCodes();
    const differing = codes.flatMap((asked) =>
      codes.flatMap((held) =>
        credit(asked, held) === experienceCredit(asked, held) ? [] : [`${asked} ${held}`],
      ),
    );
    expect(differing).toEqual([]);
  });
});
