import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import { essentialHolders } from "../../src/shortlist/essential-holders";
import { judged, type PairFacts } from "../support/judged";
import { type Facts, jobOf, marketOf, seekerOf } from "../support/small-market";

const ESSENTIAL: Requirement = { skill: "weld", level: 5, essential: true };

describe("those who meet an essential requirement", () => {
  it.each<[string, Facts<Seeker>, PairFacts]>([
    ["reach", { capacities: { travelKm: 19 } }, { job: { region: "near" } }],
    ["reach", { capacities: { travelKm: undefined } }, { job: { region: "near" } }],
    ["reach", {}, { job: { region: "lost" } }],
    ["consent", { consent: { matching: false } }, {}],
    ["refused", { expects: { refuses: ["job"] } }, {}],
    ["hours", { capacities: { hoursPerWeek: 19 } }, { job: { hoursPerWeek: 40 } }],
    ["income", { expects: { monthlyIncome: 1_000 } }, { job: { monthlyIncome: 599 } }],
  ])("are held against %s like anyone else", (rule, seeker, parts) => {
    const pair = (essential: boolean) =>
      judged({
        ...parts,
        seeker,
        job: { ...parts.job, role: { skills: [{ ...ESSENTIAL, essential }] } },
        policy: { unknown: "exclude" },
      });
    for (const essential of [true, false]) {
      expect(pair(essential).rules[rule as "reach"]).not.toBe("pass");
      expect(pair(essential).assessment.candidate).toBe(false);
    }
  });

  const seekers = [
    seekerOf({
      id: "a",
      skills: [
        { skill: "weld", level: 5 },
        { skill: "sew", level: 5 },
      ],
    }),
    seekerOf({ id: "b", skills: [{ skill: "weld", level: 5 }] }),
    seekerOf({ id: "c", skills: [{ skill: "sew", level: 2 }] }),
    seekerOf({ id: "d", skills: [{ skill: "weld", level: 3 }] }),
  ];

  /** The only seekers to look at for a role with these requirements, by id. */
  function holders(asked: readonly Requirement[], essentialFit = 5_000): string[] | undefined {
    const policy = { thresholds: { essentialFit } };
    const opportunities = [jobOf({ role: { skills: asked } })];
    const { columns, postings, seekerIds } = marketOf({ seekers, opportunities, policy });
    const seen = new Uint8Array(seekers.length);
    const into = new Int32Array(seekers.length);
    const { holders } = postings();
    const count = essentialHolders({ columns, holders, role: 0, seen }, into);
    expect([...seen]).toEqual([0, 0, 0, 0]);
    return count < 0
      ? undefined
      : Array.from(into.subarray(0, count), (seeker) => seekerIds[seeker]!).sort();
  }

  it("are those of the rarest one, at the threshold or above", () => {
    const sew = { skill: "sew", level: 5, essential: true };
    expect(holders([ESSENTIAL])).toEqual(["a", "b", "d"]);
    expect(holders([ESSENTIAL], 6_000)).toEqual(["a", "b", "d"]);
    expect(holders([ESSENTIAL], 6_001)).toEqual(["a", "b"]);
    expect(holders([ESSENTIAL, sew])).toEqual(["a"]);
    expect(holders([sew, ESSENTIAL])).toEqual(["a"]);
    expect(holders([{ ...sew, essential: false }, ESSENTIAL])).toEqual(["a", "b", "d"]);
  });

  it("are not looked for where nothing is essential, or a fit of 0 is enough", () => {
    expect(holders([{ ...ESSENTIAL, essential: false }])).toBeUndefined();
    expect(holders([])).toBeUndefined();
    expect(holders([ESSENTIAL], 0)).toBeUndefined();
  });
});
