import { describe, expect, it } from "vitest";
import { FACTS, type LooseFacts, packFacts } from "../../src/market/pack-facts";
import { marketOf, seekerOf } from "../support/small-market";

const facts = (numberOf: (fact: string) => readonly number[]): LooseFacts =>
  Object.fromEntries(
    FACTS.map((fact) => [fact, Float64Array.from(numberOf(fact))]),
  ) as unknown as LooseFacts;

describe("packed facts", () => {
  it("are all that the columns of a market say of a seeker by one number", () => {
    const { seekers } = marketOf({ seekers: [seekerOf()] });
    const perSeeker = ["byReach", "alike"];
    const ofOne = Object.entries(seekers).flatMap(([name, column]) =>
      typeof column !== "number" && column.length === 1 && !perSeeker.includes(name) ? [name] : [],
    );
    // lists happen to be of one item too
    expect(ofOne.filter((name) => !["skills", "levels"].includes(name)).sort()).toEqual(
      [...FACTS].sort(),
    );
  });

  it("stand in the narrowest type, but for flags, hours and lots, whose type is fixed", () => {
    const small = packFacts(facts(() => [1, 0]));
    const types = FACTS.map((fact) => [fact, small[fact].constructor.name]);
    expect(Object.fromEntries(types)).toEqual({
      region: "Int8Array",
      travelKm: "Int8Array",
      relocates: "Uint8Array",
      capital: "Int8Array",
      hours: "Uint8Array",
      income: "Int8Array",
      education: "Int8Array",
      priority: "Int8Array",
      lottery: "Uint32Array",
      useTotal: "Int8Array",
      hasExperience: "Uint8Array",
      licencesKnown: "Uint8Array",
      admission: "Uint8Array",
      singular: "Uint8Array",
    });
  });

  it("hold their largest and least numbers", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const extremes: Record<string, readonly number[]> = {
      region: [0, 40_000],
      travelKm: [-1, most],
      relocates: [0, 1],
      capital: [-1, most],
      hours: [0, 84],
      income: [0, most],
      education: [-1, 8],
      priority: [0, 10_000],
      lottery: [0, 2 ** 32 - 1],
      useTotal: [0, most],
      hasExperience: [0, 1],
      licencesKnown: [0, 1],
      admission: [0, 3],
      singular: [0, 1],
    };
    const packed = packFacts(facts((fact) => extremes[fact]!));
    const held = FACTS.map((fact) => [fact, [...packed[fact]]]);
    expect(Object.fromEntries(held)).toEqual(extremes);
    expect(packed.region).toBeInstanceOf(Int32Array);
    expect(packed.priority).toBeInstanceOf(Int16Array);
  });

  it("of nobody are empty", () => {
    const packed = packFacts(facts(() => []));
    for (const fact of FACTS) expect(packed[fact]).toHaveLength(0);
  });
});
