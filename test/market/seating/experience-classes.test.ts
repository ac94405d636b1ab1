import { describe, expect, it } from "vitest";
import { packOccupation } from "../../../src/market/occupation-code";
import {
  experienceClasses,
  majorGroup,
  UNTOLD,
} from "../../../src/market/seating/experience-classes";

describe("the classes of experience", () => {
  it("have a bit for each major group, none for no experience, their own for silence", () => {
    const classes = experienceClasses(
      {
        skillStart: Int32Array.of(0, 0, 0, 0),
        skills: new Int8Array(0),
        levels: new Uint8Array(0),
        experienceStart: Int32Array.of(0, 2, 2, 2),
        occupations: Uint16Array.of(packOccupation("7411"), packOccupation("0")),
        months: Int8Array.of(12, 3),
        sectorStart: Int32Array.of(0, 0, 0, 0),
        sectors: new Uint8Array(0),
      },
      Uint8Array.of(1, 1, 0),
    );
    expect([...classes]).toEqual([(1 << 7) | 1, 0, UNTOLD]);
  });

  it("go by the first digit, however many a code has", () => {
    expect(["9", "91", "911", "9111"].map((code) => majorGroup(packOccupation(code)))).toEqual([
      9, 9, 9, 9,
    ]);
  });
});
