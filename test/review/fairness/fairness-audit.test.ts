import * as fc from "fast-check";
import { createMarket, proposePlan } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { Seeker } from "../../../src/dataset/seeker";
import type { AuditRow, AuditTable } from "../../../src/review/fairness/audit";
import { fairnessAudit } from "../../../src/review/fairness/fairness-audit";
import { REVIEW_TEXTS } from "../../../src/review/texts/review-texts";
import { type Facts, jobOf, marketOf, type Parts, seekerOf } from "../../support/small-market";

/** So many people with the same facts, ids from the name. */
const many = (name: string, count: number, facts: Facts<Seeker> = {}) =>
  Array.from({ length: count }, (_, at) => seekerOf({ id: `${name}-${at}`, ...facts }));

const NOBODY = { skills: [{ skill: "sew", level: 5 }] } as const;

/** A job of six places, for which ten of one group and ten others are there, five of each no use. */
const PARTS: Parts = {
  seekers: [
    ...many("a", 5, { groups: ["g"], skills: [{ skill: "weld", level: 4 }] }),
    ...many("b", 5, { groups: ["g"], ...NOBODY }),
    ...many("c", 5),
    ...many("d", 5, NOBODY),
  ],
  opportunities: [jobOf({ role: { places: { max: 6 } } })],
};

const rowsOf = (tables: readonly AuditTable[], group: string): readonly AuditRow[] =>
  tables.find((table) => table.group === group)?.rows ?? [];

describe("fairnessAudit", () => {
  it("compares candidates, fit and exposure of a group with all others", () => {
    const { tables, seekers, totals, withheldStages } = fairnessAudit(marketOf(PARTS), undefined, {
      by: ["group"],
    });
    expect([seekers, withheldStages]).toEqual([20, []]);
    expect(totals).toEqual([
      { stage: "candidate", selected: 10 },
      { stage: "listed", selected: 10 },
    ]);
    const level = { rateBp: 5_000, differenceBp: 0, ratioBp: 10_000, isBelow: false, shortBy: 0 };
    const stages = [
      { stage: "candidate", selected: 5, ...level },
      { stage: "listed", selected: 5, ...level },
    ];
    // the others hold the ranks 1 to 5: 10 000 + 6 309 + 5 000 + 4 306 + 3 868
    const others = 29_483;
    // the group holds 6 to 10: 3 562 + 3 333 + 3 154 + 3 010 + 2 890
    const group = 15_949;
    expect(rowsOf(tables, "g")).toEqual([
      {
        category: "in",
        withheld: false,
        seekers: 10,
        stages,
        fit: { mean: 8_000, difference: -2_000 },
        exposure: {
          perPerson: 1_594,
          ratioBp: Math.floor((10_000 * group) / others),
          // for fits of 5 · 8 000
          perFit: Math.floor((10_000 * group) / 40_000),
          fitRatioBp: Math.floor((10_000 * group * 50_000) / (others * 40_000)),
          shareBp: Math.floor((10_000 * group) / (group + others)),
          peopleShareBp: 5_000,
        },
      },
      {
        category: "out",
        withheld: false,
        seekers: 10,
        stages,
        fit: { mean: 10_000, difference: 0 },
        exposure: {
          perPerson: 2_948,
          ratioBp: 10_000,
          perFit: 5_896,
          fitRatioBp: 10_000,
          shareBp: 6_489,
          peopleShareBp: 5_000,
        },
      },
    ]);
  });

  it("withholds a stage that too few reach, and says so", () => {
    const market = marketOf({
      ...PARTS,
      opportunities: [jobOf({ role: { places: { max: 4 } } })],
    });
    const { totals, withheldStages, tables } = fairnessAudit(market, proposePlan(market));
    expect(totals.map(({ stage }) => stage)).toEqual(["candidate", "listed", "member"]);
    expect(withheldStages).toEqual(["placed"]);
    expect(JSON.stringify(tables)).not.toContain('"placed"');
  });

  it("withholds a stage that tells how few are left out", () => {
    // of 20 people 18 are candidates
    const market = marketOf({ ...PARTS, seekers: [...many("a", 18), ...many("d", 2, NOBODY)] });
    expect(fairnessAudit(market).withheldStages).toEqual(["candidate"]);
  });

  it("withholds a stage that tells how few of the wider one were left out", () => {
    const only = (listed: number) => fairnessAudit(marketOf(PARTS), undefined, { listed });
    // of 10 candidates 8 are listed, of 20 people 12 are not
    expect(only(8).withheldStages).toEqual(["listed"]);
    expect(only(5).withheldStages).toEqual([]);
  });

  it("withholds both rows where the group is small", () => {
    const seekers = [...many("a", 3, { groups: ["few"] }), ...many("c", 17)];
    const { tables } = fairnessAudit(marketOf({ ...PARTS, seekers }), undefined, { by: ["group"] });
    expect(rowsOf(tables, "few")).toEqual([
      { category: "in", withheld: true },
      { category: "out", withheld: true },
    ]);
  });

  it("tells its reader what the numbers mean and do not mean", () => {
    const { notes } = fairnessAudit(marketOf(PARTS));
    expect(notes[0]).toBe("note.four-fifths");
    for (const note of notes) expect(REVIEW_TEXTS).toHaveProperty([note]);
  });

  it("withholds everything of a handful of people", () => {
    const market = marketOf({ ...PARTS, seekers: many("a", 4) });
    expect(fairnessAudit(market)).toMatchObject({ seekers: null, totals: [], tables: [] });
    expect(fairnessAudit(marketOf({}))).toMatchObject({ seekers: null, tables: [] });
  });

  it("flags a rate below four fifths and says how many are short", () => {
    const market = marketOf({
      seekers: [...many("a", 20, { groups: ["g"] }), ...many("c", 20)].map((one, at) =>
        at % 20 < (one.groups ? 8 : 12) ? one : { ...one, ...NOBODY },
      ),
      opportunities: [jobOf()],
    });
    const [row] = rowsOf(fairnessAudit(market, undefined, { listed: 40 }).tables, "g");
    expect(row).toMatchObject({
      stages: [
        // four fifths of 12 are 9.6
        { stage: "candidate", selected: 8, ratioBp: 6_666, isBelow: true, shortBy: 2 },
        { stage: "listed", selected: 8, isBelow: true },
      ],
    });
  });

  it("tells people apart by sex only where that is asked for by name", () => {
    const seekers = [
      ...many("a", 10, { groups: ["women", "rural"] }),
      ...many("c", 10, { groups: ["Men"] }),
    ];
    const market = marketOf({ ...PARTS, seekers });
    const groupsOf = (groups?: string[]) =>
      fairnessAudit(market, undefined, { by: ["group"], ...(groups && { groups }) });
    expect(groupsOf().tables.map(({ group }) => group)).toEqual(["rural"]);
    const asked = groupsOf(["women", "unheard-of"]);
    expect(asked.tables.map(({ group }) => group)).toEqual(["women"]);
    expect(asked.undeclared).toEqual(["unheard-of"]);
  });

  it("tells people apart by county, region, age and education", () => {
    const regions = [
      { id: "top" },
      { id: "here", parent: "top" },
      { id: "village", parent: "here" },
      { id: "near", parent: "top" },
    ];
    const seekers = [
      ...many("a", 5, { birthDate: "2001-03-22", education: { level: 2 } }),
      ...many("b", 5, { birthDate: "2001-03-21", region: "village", education: { level: 4 } }),
      ...many("c", 5, { birthDate: "1971-03-21", region: "near" }),
      ...many("d", 5, { birthDate: undefined, region: "near", education: undefined }),
    ];
    const market = marketOf({ ...PARTS, seekers, regions });
    const categories = (by: "county" | "region" | "age" | "education") =>
      fairnessAudit(market, undefined, { by: [by] }).tables.map(({ rows }) =>
        rows?.map(({ category }) => category),
      );
    expect(categories("county")).toEqual([["here", "near"]]);
    expect(categories("region")).toEqual([["here", "near", "village"]]);
    expect(categories("age")).toEqual([["0-24", "25-34", "55+", "unstated"]]);
    expect(categories("education")).toEqual([["0-2", "3-4", "5-8", "unstated"]]);
  });

  it("refuses options out of range, and counties beside regions", () => {
    for (const options of [
      { k: 0 },
      { listed: 0 },
      { listed: 1_001 },
      { by: ["county", "region"] as const },
      { by: ["sex" as "age"] },
    ]) {
      expect(() => fairnessAudit(marketOf(PARTS), undefined, options)).toThrow(
        expect.objectContaining({ code: "invalid_option" }),
      );
    }
  });

  it("shows numbers that a naive count confirms, and none below k", () => {
    let shown = 0;
    const options = { seekers: 14, opportunities: 3 };
    fc.assert(
      fc.property(marketArbitrary(options), fc.integer({ min: 1, max: 3 }), (drawn, k) => {
        const market = createMarket(drawn.dataset, drawn.policy);
        const plan = proposePlan(market, { effort: "quick" });
        const { tables } = fairnessAudit(market, plan, { k, by: ["group", "region"] });
        const placed = new Set(plan.placements.map(({ seeker }) => seeker));
        const members = new Set(plan.units.flatMap((unit) => unit.members));
        const unfit = plan.unplaced.filter(({ best }) => best === undefined);
        const others = new Set(unfit.map(({ seeker }) => seeker));
        for (const { by, group, rows } of tables) {
          for (const row of rows ?? []) {
            if (row.withheld) continue;
            const own = drawn.dataset.seekers.filter(({ region, groups = [] }) =>
              by === "region"
                ? region === row.category
                : groups.includes(group) === (row.category === "in"),
            );
            expect(row.seekers).toBe(own.length);
            for (const { stage, selected } of row.stages) {
              expect(selected === 0 || selected >= k).toBe(true);
              const isIn = (id: string): boolean => {
                if (stage === "placed") return placed.has(id);
                return stage === "member" ? members.has(id) : !others.has(id);
              };
              if (stage === "listed") continue;
              expect(selected).toBe(own.filter(({ id }) => isIn(id)).length);
              shown += 1;
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
