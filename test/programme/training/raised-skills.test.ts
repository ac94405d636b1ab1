import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPair } from "../../../src/assessment/assess";
import { createMarket } from "../../../src/market/create-market";
import { createChangedMarket } from "../../../src/programme/training/changed-market";
import { heldLevel, raisedSkills } from "../../../src/programme/training/raised-skills";
import { marketArbitrary } from "../../../src/testing";
import { marketWith } from "./training-market";

describe("raised skills", () => {
  const held = [
    { skill: "sew", level: 2, evidence: "self" as const },
    { skill: "weld", level: 4 },
  ];

  it("are held at the level taught, never lower than before, with what else is known", () => {
    const taught = [
      { skill: "weld", toLevel: 3 },
      { skill: "cook", toLevel: 1 },
      { skill: "sew", toLevel: 5 },
    ];
    expect(raisedSkills(held, taught)).toEqual([
      { skill: "sew", level: 5, evidence: "self" },
      { skill: "weld", level: 4 },
      { skill: "cook", level: 1 },
    ]);
    expect([heldLevel(held, "sew"), heldLevel(held, "cook")]).toEqual([2, 0]);
  });

  it("are the very list where nothing is new", () => {
    expect(raisedSkills(held, [{ skill: "weld", toLevel: 4 }])).toBe(held);
  });
});

describe("a changed market", () => {
  it("assesses as a market compiled from the changed dataset does, and leaves nothing behind", () => {
    fc.assert(
      fc.property(marketArbitrary(), fc.nat(), fc.nat(), fc.nat(), (drawn, one, two, three) => {
        const market = createMarket(drawn.dataset, drawn.policy);
        const { skills, levels = 5 } = market.dataset.taxonomy;
        fc.pre(market.seekers.count > 0 && skills.length > 0 && market.roles.length > 0);
        const changed = createChangedMarket(market);
        const seeker = one % market.seekers.count;
        const taught = [{ skill: skills[two % skills.length]!.id, toLevel: 1 + (three % levels) }];
        const record = market.seekerRecords[seeker]!;
        const other = marketWith(market, record.id, taught);
        market.roles.forEach((_, role) => {
          const raised = raisedSkills(record.skills, taught);
          const after = changed(seeker, raised, (view) => assessPair(view, seeker, role));
          expect(after).toEqual(assessPair(other, seeker, role));
          const before = changed(seeker, record.skills, (view) => assessPair(view, seeker, role));
          expect(before).toEqual(assessPair(market, seeker, role));
        });
      }),
      { numRuns: 150 },
    );
  });
});
