import { describe, expect, it } from "vitest";
import { isicMatch } from "../../src/verify/isic-match";
import { occupationCredit } from "../../src/verify/occupation-credit";
import { wholeYears } from "../../src/verify/whole-years";

describe("isicMatch", () => {
  it("compares divisions, letters, and divisions with a letter's section", () => {
    expect(isicMatch("2511", "25")).toBe(true);
    expect(isicMatch("2511", "26")).toBe(false);
    expect(isicMatch("C", "C")).toBe(true);
    expect(isicMatch("C", "D")).toBe(false);
    expect(isicMatch("C", "1010")).toBe(true);
    expect(isicMatch("339", "C")).toBe(true);
    expect(isicMatch("C", "09")).toBe(false);
    expect(isicMatch("34", "C")).toBe(false);
  });

  it("knows every section", () => {
    const ends = "A01 A03 B05 B09 D35 E36 E39 F41 F43 G45 G47 H49 H53 I55 I56 J58 J63 K64 K66 L68";
    const more = "M69 M75 N77 N82 O84 P85 Q86 Q88 R90 R93 S94 S96 T97 T98 U99 C10 C33";
    for (const end of `${ends} ${more}`.split(" ")) {
      expect(isicMatch(end.slice(0, 1), end.slice(1)), end).toBe(true);
    }
    for (const no of "A04 B04 B10 C34 F40 F44 J57 J64 L67 L69 N76 N83 R89 T96 T99 U98".split(" ")) {
      expect(isicMatch(no.slice(0, 1), no.slice(1)), no).toBe(false);
    }
  });
});

describe("occupationCredit", () => {
  it("gives all for a held code that the role's begins, else by leading digits", () => {
    expect(occupationCredit("25", "2511")).toBe(10_000);
    expect(occupationCredit("2511", "2511")).toBe(10_000);
    expect(occupationCredit("2511", "2512")).toBe(7_500);
    expect(occupationCredit("2511", "25")).toBe(5_000);
    expect(occupationCredit("2511", "2499")).toBe(2_500);
    expect(occupationCredit("25", "2")).toBe(2_500);
    expect(occupationCredit("25", "35")).toBe(0);
  });
});

describe("wholeYears", () => {
  it("counts birthdays, on 1 March in common years for 29 February", () => {
    expect(wholeYears("2000-06-15", "2018-06-14")).toBe(17);
    expect(wholeYears("2000-06-15", "2018-06-15")).toBe(18);
    expect(wholeYears("2008-02-29", "2026-02-28")).toBe(17);
    expect(wholeYears("2008-02-29", "2026-03-01")).toBe(18);
    expect(wholeYears("2008-02-29", "2028-02-29")).toBe(20);
  });
});
