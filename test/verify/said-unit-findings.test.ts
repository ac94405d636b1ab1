import { describe, expect, it } from "vitest";
import { asItIs, said } from "./said";

describe("a finding in a unit says where, what should be and what is, for", () => {
  it("a placement in an opportunity that is over", () => {
    expect(
      said((plan) => {
        plan.placements[0]!.opportunity = "old";
      }),
    ).toEqual([
      "opportunity-not-valid placements.0.opportunity: an opportunity valid on 2026-01-01 ≠ old",
      "appeal placements.0.appeal: 10000 ≠ 6533",
      "score placements.0.score: 10000 ≠ 8613",
      "value placements.0.value: 10000 ≠ 8613",
      "pinned-flag placements.0.pinned: false ≠ true",
      "pin-ignored unheldPins: [e1, j2] ≠ nothing",
      "pin-not-held unheldPins.0: a pin that cannot be held ≠ [e3, j2]",
      "objective certificate.objective: 176138 ≠ 174751",
      "gap certificate.gapBp: 936 ≠ 1007",
    ]);
  });

  it("units of no investment", () => {
    expect(
      said((plan) => {
        const unit = plan.units[0]!;
        plan.units = [{ ...unit, opportunity: "j1" }, unit, { ...unit, opportunity: "u9" }];
      }),
    ).toEqual([
      "not-an-investment units.0.opportunity: an investment ≠ j1",
      "unknown-id units.2.opportunity: the id of a opportunity ≠ u9",
    ]);
  });

  it("units and closed ones that are over", () => {
    expect(
      said(asItIs, {
        dataset: ({ opportunities }) => {
          opportunities[0]!.validTo = "2025-12-31";
          opportunities[1]!.validTo = "2025-12-31";
        },
      }),
    ).toEqual([
      "opportunity-not-valid placements.2.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.3.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.4.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.5.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.6.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.7.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid placements.8.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid units.0.opportunity: an opportunity valid on 2026-01-01 ≠ u1",
      "opportunity-not-valid closed.0.opportunity: an opportunity valid on 2026-01-01 ≠ u2",
      "unplaced-reason unplaced.3.reason: no-candidates ≠ outbid",
      "unplaced-best unplaced.3.best: nothing ≠ [u1, maker, 9400]",
      "unplaced-reason unplaced.4.reason: no-candidates ≠ closed",
      "unplaced-best unplaced.4.best: nothing ≠ [u2, cook, 10000]",
      "bound certificate.bound: 38614 ≠ 194315",
      "bound-below-objective certificate: a bound of 174751 or more ≠ 38614",
    ]);
  });

  it("a unit without members", () => {
    expect(
      said((plan) => {
        plan.closed.pop();
        plan.units.push({ ...plan.units[0]!, opportunity: "u2", members: [] });
      }),
    ).toEqual(["unit-size units.1.members: at least one member ≠ 0"]);
  });

  it("a unit that is too small", () => {
    expect(
      said((plan) => {
        plan.placements.pop();
      }),
    ).toEqual([
      "unit-members units.0.members: [m1, m2, m3, m4, m5, m6] ≠ [m1, m2, m3, m4, m5, m6, m7]",
      "unit-size units.0.members: a membership within U2 ≠ a unit that breaks it",
      "unit-roles units.0.members: every role within its places (U1) ≠ a unit that breaks it",
      "offices units.0.offices.board: [m1, m2, m3] ≠ [m7, m1, m2]",
      "offices units.0.offices.alternates: [m4] ≠ [m3]",
      "offices units.0.offices.inspectorAlternates: [m5] ≠ [m4]",
      "reserves units.0.reserves: [[maker, [x3]], [tailor, [m7]]] ≠ [[maker, [x3]], [tailor, []]]",
      "contributors units.0.capital.contributions: [m1, m2, m3, m4, m5, m6] ≠ [m1, m2, m3, m4, m5, m6, m7]",
      "contribution units.0.capital.contributions.0.amount: 617501 ≠ 534001",
      "due-at-registration units.0.capital.contributions.0.dueAtRegistration: 205875 ≠ 178036",
      "contribution units.0.capital.contributions.1.amount: 617501 ≠ 534001",
      "due-at-registration units.0.capital.contributions.1.dueAtRegistration: 205875 ≠ 178036",
      "contribution units.0.capital.contributions.2.amount: 617500 ≠ 534000",
      "due-at-registration units.0.capital.contributions.2.dueAtRegistration: 205875 ≠ 178036",
      "contribution units.0.capital.contributions.3.amount: 617500 ≠ 534000",
      "due-at-registration units.0.capital.contributions.3.dueAtRegistration: 205875 ≠ 178036",
      "contribution units.0.capital.contributions.4.amount: 600000 ≠ 534000",
      "due-at-registration units.0.capital.contributions.4.dueAtRegistration: 200040 ≠ 178036",
      "check-status units.0.checks.0.status: fail ≠ ok",
      "check-status units.0.checks.1.status: fail ≠ ok",
      "seeker-lost unplaced: every seeker placed or unplaced ≠ m7",
      "objective certificate.objective: 156295 ≠ 174751",
      "gap certificate.gapBp: 1957 ≠ 1007",
    ]);
  });

  it("a unit that breaks the laws", () => {
    expect(
      said(asItIs, {
        dataset: ({ seekers }) => {
          seekers[1]!.apart = ["m1"];
          seekers[1]!.together = "us";
          seekers[11]!.together = "us";
        },
        policy: {
          composition: [{ kind: "group", group: "g", minShare: 1, source: "act 4" }],
          capital: { memberCapitalShare: 8_000 },
          offices: { board: [{ upTo: 6, members: 3 }] },
        },
      }).filter((line) => line.startsWith("unit-")),
    ).toEqual([
      "unit-capital units.0.members: members who raise the equity (U3) ≠ a unit that breaks it",
      "unit-offices units.0.members: enough members for the offices (U4) ≠ a unit that breaks it",
      "unit-composition units.0.members: the policy's composition (U5) ≠ a unit that breaks it",
      "unit-together units.0.members: those who come together, or none of them (U6) ≠ a unit that breaks it",
      "unit-apart units.0.members: nobody who keeps apart from another (U6) ≠ a unit that breaks it",
    ]);
  });

  it("offices", () => {
    expect(
      said(({ units }) => {
        units[0]!.offices = {
          board: ["m5"],
          alternates: [],
          inspectors: ["m1"],
          inspectorAlternates: ["m2"],
          manager: null,
        };
      }),
    ).toEqual([
      "offices units.0.offices.board: [m7, m1, m2] ≠ [m5]",
      "offices units.0.offices.alternates: [m3] ≠ []",
      "offices units.0.offices.inspectors: [m6] ≠ [m1]",
      "offices units.0.offices.inspectorAlternates: [m4] ≠ [m2]",
      "offices units.0.offices.manager: [m2] ≠ []",
    ]);
  });

  it("reserves, capital and gaps", () => {
    expect(
      said(({ units }) => {
        const unit = units[0]!;
        unit.reserves[0]!.seekers = [];
        unit.gaps = [];
        unit.capital.required += 1;
        unit.capital.equity -= 1;
        unit.capital.facility = 0;
        unit.capital.contributions[3]!.amount += 1;
        unit.capital.contributions[0]!.dueAtRegistration -= 1;
        unit.capital.contributions.pop();
      }),
    ).toEqual([
      "reserves units.0.reserves: [[maker, [x3]], [tailor, []]] ≠ [[maker, []], [tailor, []]]",
      "capital-required units.0.capital.required: 7000003 ≠ 7000004",
      "capital-equity units.0.capital.equity: 3570002 ≠ 3570001",
      "facility units.0.capital.facility: 2730001 ≠ 0",
      "contributors units.0.capital.contributions: [m1, m2, m3, m4, m5, m6, m7] ≠ [m1, m2, m3, m4, m5, m6]",
      "due-at-registration units.0.capital.contributions.0.dueAtRegistration: 178036 ≠ 178035",
      "contribution units.0.capital.contributions.3.amount: 534000 ≠ 534001",
      "gaps units.0.gaps: [[sew, 5, 8000]] ≠ []",
    ]);
  });

  it("checks", () => {
    expect(
      said(({ units }) => {
        const { checks } = units[0]!;
        checks[8]!.status = "ok";
        checks[0]!.source = "act 3";
        delete checks[0]!.validFrom;
      }),
    ).toEqual([
      "check-source units.0.checks.0.source: act 1 ≠ act 3",
      "check-source units.0.checks.0.validFrom: 2010-01-01 ≠ nothing",
      "check-status units.0.checks.8.status: warn ≠ ok",
    ]);
  });

  it("a check left out", () => {
    expect(
      said(({ units }) => {
        units[0]!.checks.splice(4, 1);
      }),
    ).toEqual([
      "check-list units.0.checks: [members, roles, capital, offices, inspector-kin, together, apart, eligibility, reserves, subscription] ≠ [members, roles, capital, offices, together, apart, eligibility, reserves, subscription]",
    ]);
  });

  it("members without a unit", () => {
    expect(
      said((plan) => {
        plan.units.pop();
      }),
    ).toEqual(["unit-missing units: a unit for its members ≠ u1"]);
  });

  it("an investment that is neither a unit nor closed", () => {
    expect(
      said((plan) => {
        plan.closed.pop();
      }),
    ).toEqual(["opportunity-lost closed: a unit or closed ≠ u2"]);
  });

  it("a member who is placed there twice, and counts once", () => {
    expect(
      said(({ placements }) => {
        placements.splice(3, 0, placements[2]!);
      }),
    ).toEqual([
      "seeker-twice placements.3: one placement a seeker ≠ m1",
      "objective certificate.objective: 194751 ≠ 174751",
      "bound-below-objective certificate: a bound of 194751 or more ≠ 194315",
    ]);
  });
});
