import { describe, expect, it } from "vitest";
import { compared, FARTHER, jobOf, people, VENTURE } from "./scenes";

const link = (link: string, seeker: string, opportunity: string) => {
  return { link, seeker, opportunity, role: "role" };
};

/** The seven usual people and whoever is named. */
const seven = (facts: Parameters<typeof people>[0] = {}) =>
  people({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, ...facts });

describe("an attribution", () => {
  it("names the clause that raised one and shows whom that pushed out", () => {
    const seekers = people({ p: {}, q: { region: "near", groups: ["g"] } });
    const priorities = [{ group: "g", bonus: 500 }];
    const { attributions, summary } = compared(
      { seekers, opportunities: [jobOf()] },
      {},
      { priorities },
    );
    const shares = [{ clause: "priorities.g", alone: 500, last: 500, share: 500 }];
    expect(attributions).toEqual([
      {
        seeker: "p",
        cause: "displaced",
        // score 10 000 and the bonus of a placement
        advantage: { current: -20_000, proposed: -20_000 },
        shares: [],
        clauses: [],
        together: [],
        chain: [link("took-seat", "q", "job")],
      },
      {
        seeker: "q",
        cause: "direct",
        through: "score",
        advantage: { current: 19_680, proposed: 20_180 },
        shares,
        clauses: ["priorities.g"],
        together: [],
        chain: [],
      },
    ]);
    expect(summary).toEqual({
      causes: { direct: 1, displaced: 1, "re-optimised": 0 },
      clauses: [{ clause: "priorities.g", alone: 1, together: 0, displaced: 1 }],
    });
  });

  it("follows a chain of seats to the one who was changed", () => {
    const seekers = people({
      p: {},
      q: { ...FARTHER, groups: ["g"], expects: { refuses: ["b"] } },
      r: FARTHER,
    });
    const opportunities = [jobOf({ id: "a" }), jobOf({ id: "b", region: "near" })];
    const { attributions, moves } = compared(
      { seekers, opportunities },
      {},
      { priorities: [{ group: "g", bonus: 1_000 }] },
    );
    expect(moves.map(({ seeker, kind, to }) => [seeker, kind, to?.opportunity])).toEqual([
      ["p", "other-opportunity", "b"],
      ["q", "gained", "a"],
      ["r", "lost", undefined],
    ]);
    expect(attributions.map(({ seeker, cause, chain }) => [seeker, cause, chain])).toEqual([
      ["p", "displaced", [link("took-seat", "q", "a")]],
      ["q", "direct", []],
      ["r", "displaced", [link("took-seat", "p", "b"), link("took-seat", "q", "a")]],
    ]);
  });

  it("tells who came since somebody had to leave", () => {
    const seekers = people({ p: {}, q: { region: "near", birthDate: "1980-01-01" } });
    const { attributions } = compared(
      { seekers, opportunities: [jobOf()] },
      {},
      { thresholds: { minAge: { employment: 40 } } },
    );
    expect(attributions).toMatchObject([
      {
        seeker: "p",
        cause: "direct",
        through: "eligibility",
        clauses: ["thresholds.minAge.employment"],
        advantage: { current: -20_000, proposed: 0 },
      },
      { seeker: "q", cause: "displaced", chain: [link("left-seat", "p", "job")] },
    ]);
  });

  it("does not blame a newcomer where there was room for both", () => {
    const seekers = people({ p: {}, q: {} });
    const opportunities = [jobOf({ role: { places: { max: 3 } } })];
    const { attributions } = compared(
      { seekers, opportunities },
      { overrides: { forbids: [forbid("q")] } },
      { overrides: { forbids: [forbid("p")] } },
    );
    expect(attributions.map(({ seeker, cause }) => [seeker, cause])).toEqual([
      ["p", "direct"],
      ["q", "direct"],
    ]);
  });

  it("says together where no clause does it alone, and shares the change equally", () => {
    const weld = [{ skill: "weld", level: 5, essential: true }];
    const { attributions } = compared(
      {
        seekers: people({ p: { skills: [{ skill: "weld", level: 2 }] } }),
        opportunities: [jobOf({ role: { skills: weld } })],
      },
      { thresholds: { minFit: 4_500, essentialFit: 5_000 } },
      { thresholds: { minFit: 3_000, essentialFit: 3_000 } },
    );
    // fit 4 000, appeal 10 000: score 6 400
    expect(attributions).toMatchObject([
      {
        cause: "direct",
        clauses: [],
        together: ["thresholds.essentialFit", "thresholds.minFit"],
        shares: [
          { clause: "thresholds.essentialFit", alone: 0, last: 16_400, share: 8_200 },
          { clause: "thresholds.minFit", alone: 0, last: 16_400, share: 8_200 },
        ],
      },
    ]);
  });

  it("names the law of a unit that no longer stands", () => {
    const { attributions, units } = compared(
      { seekers: seven(), opportunities: [VENTURE] },
      {},
      { cooperatives: { production: { minMembers: 8 } }, reserves: 3 },
    );
    expect(units).toEqual({
      appeared: [],
      kept: [],
      vanished: [
        {
          opportunity: "venture",
          members: ["a", "b", "c", "d", "e", "f", "g"],
          otherwise: { reason: "members", shortBy: 1 },
        },
      ],
    });
    expect(attributions).toHaveLength(7);
    for (const one of attributions) {
      expect(one).toMatchObject({
        cause: "direct",
        through: "unit",
        clauses: ["cooperatives.production.minMembers"],
        together: [],
        law: { opportunity: "venture", team: "current", broken: ["members"] },
      });
    }
  });

  it("names the laws of a unit that could not stand before, together", () => {
    const { attributions } = compared(
      { seekers: seven(), opportunities: [VENTURE] },
      { cooperatives: { production: { minMembers: 8 } }, capital: { memberCapitalShare: 9_000 } },
      {},
    );
    expect(attributions[0]).toMatchObject({
      cause: "direct",
      through: "unit",
      clauses: [],
      together: ["capital.memberCapitalShare", "cooperatives.production.minMembers"],
      law: { team: "proposed", broken: ["members", "capital"] },
    });
  });

  it("tells the members of a unit through whom it closed, and through whom it opened", () => {
    const parts = {
      seekers: seven({ g: { birthDate: "2000-01-01" } }),
      opportunities: [VENTURE],
    };
    const older = { thresholds: { minAge: { investment: 30 } } };
    for (const [before, after, kind] of [
      [{}, older, "unit-closed"],
      [older, {}, "unit-opened"],
    ] as const) {
      const { attributions } = compared(parts, before, after);
      expect(attributions.map(({ cause }) => cause)).toEqual([
        ...Array(6).fill("displaced"),
        "direct",
      ]);
      expect(attributions[0]?.chain).toEqual([link(kind, "g", "venture")]);
      expect(attributions[6]?.clauses).toEqual(["thresholds.minAge.investment"]);
    }
  });

  it("is honest where only the lottery speaks", () => {
    const parts = { seekers: people({ p: {}, q: {} }), opportunities: [jobOf()] };
    const seeds = ["1", "2", "3", "4", "5", "6", "7", "8"];
    const moved = seeds
      .map((seed) => compared(parts, { placement: "stable" }, { placement: "stable", seed }))
      .find(({ moves }) => moves.length > 0);
    expect(moved?.clauses.map(({ id }) => id)).toEqual(["seed"]);
    expect(moved?.attributions).toMatchObject([
      { seeker: "p", cause: "re-optimised", clauses: [], together: [], chain: [], shares: [] },
      { seeker: "q", cause: "re-optimised" },
    ]);
  });
});

function forbid(seeker: string) {
  return { seeker, opportunity: "job", reason: "", by: "" };
}
