import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Plan } from "../../src/document/plan";
import type { PolicyInput } from "../../src/policy/policy";
import { verifyPlan } from "../../src/verify/verify-plan";
import {
  changed,
  type Draft,
  policyOf,
  seeker,
  workshop,
  workshopPlan,
  workshopPolicy,
} from "./workshop";

/** What is found in the workshop's plan when dataset or policy are not the ones it was made for. */
function codes(
  change: { dataset?: (draft: Draft<Dataset>) => void; policy?: Partial<PolicyInput> },
  plant: (plan: Draft<Plan>) => void = () => {},
): string[] {
  const dataset = changed(workshop, change.dataset ?? (() => {}));
  const policy = policyOf(change.policy);
  const plan = changed(workshopPlan(dataset, policy), plant);
  return verifyPlan(dataset, policy, plan).findings.map(({ code }) => code);
}

describe("verifyPlan", () => {
  it("finds nothing wrong with a plan computed by hand", () => {
    expect(verifyPlan(workshop, policyOf(), workshopPlan())).toEqual({ ok: true, findings: [] });
  });

  it("does not depend on the order of the dataset's lists", () => {
    const reversed = changed(workshop, (draft) => {
      draft.seekers.reverse();
      draft.opportunities.reverse();
      draft.regions.reverse();
      draft.taxonomy.skills.reverse();
      for (const opportunity of draft.opportunities) {
        if (opportunity.kind === "investment") opportunity.roles.reverse();
      }
    });
    expect(verifyPlan(reversed, policyOf(), workshopPlan()).findings).toEqual([]);
  });

  it("checks the plan of an empty market", () => {
    const dataset = { ...workshop, seekers: [], opportunities: [] };
    const policy = policyOf({ overrides: {} });
    const plan: Plan = {
      ...workshopPlan(dataset, policy),
      ...{ placements: [], units: [], closed: [], unplaced: [], refusedPins: [], unheldPins: [] },
      certificate: { objective: 0, bound: 0, gapBp: 0, prices: [], capitalPrices: [] },
    };
    expect(verifyPlan(dataset, policy, plan)).toEqual({ ok: true, findings: [] });
  });

  it("does not mind ids that objects know", () => {
    const dataset = changed(workshop, ({ seekers }) => {
      seekers.push(structuredClone(seeker("__proto__")) as never);
    });
    const policy = policyOf();
    const plan = changed(workshopPlan(dataset, policy), ({ unplaced }) => {
      unplaced.unshift({ seeker: "__proto__", reason: "no-candidates" });
    });
    expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
  });

  it("finds a pair that an officer forbade", () => {
    const forbids = [{ seeker: "m1", opportunity: "u1", reason: "", by: "" }];
    const overrides = { ...workshopPolicy.overrides, forbids };
    expect(codes({ policy: { overrides } })).toEqual([
      "forbidden",
      "bound",
      "bound-below-objective",
    ]);
  });

  it("finds a composition that is not met", () => {
    const composition: PolicyInput["composition"] = [
      { kind: "group", group: "g", minShare: 1, source: "act 4" },
    ];
    const row = { rule: "composition", status: "fail", detail: "", source: "act 4" } as const;
    expect(
      codes({ policy: { composition } }, ({ units }) => units[0]!.checks.splice(5, 0, row)),
    ).toEqual(["unit-composition"]);
    expect(codes({ policy: { composition } })).toEqual(["unit-composition", "check-list"]);
  });

  it("lets a placement fit just as much as is asked", () => {
    // m7's fit is 7 428, and nobody's is lower
    const found = (minFit: number) => codes({ policy: { thresholds: { minFit } } });
    expect(found(7_428)).not.toContain("fit-below-minimum");
    expect(found(7_429)).toContain("fit-below-minimum");
  });

  it("lets a placement with something to confirm stand unless the policy excludes that", () => {
    const dataset = ({ seekers }: Draft<Dataset>) => {
      delete seekers[2]!.birthDate;
    };
    const plant = ({ placements, units }: Draft<Plan>) => {
      placements[4]!.toConfirm = ["age"];
      units[0]!.checks[7]!.status = "unknown";
    };
    expect(codes({ dataset }, plant)).toEqual([]);
    expect(codes({ dataset, policy: { unknown: "exclude" } }, plant)).toContain("unknown-excluded");
  });

  it("judges the roles of a unit with the unit alone", () => {
    const found = codes({}, ({ placements }) => {
      placements[6]!.role = "tailor";
    });
    expect(found).toContain("unit-roles");
    expect(found).not.toContain("over-capacity");
  });

  it("lets prices sum up to the largest integer", () => {
    const priced = (rest: number) =>
      codes({}, ({ certificate }) => {
        certificate.prices = [
          ["e1", 161],
          ["e2", rest],
        ];
      });
    expect(priced(Number.MAX_SAFE_INTEGER - 161)).not.toContain("price-too-large");
    expect(priced(Number.MAX_SAFE_INTEGER - 160)).toContain("price-too-large");
  });

  it("finds people kept apart in one unit, and people torn apart", () => {
    expect(
      codes({
        dataset: ({ seekers }) => {
          seekers[1]!.apart = ["m1"];
        },
      }),
    ).toEqual(["unit-apart", "check-status"]);
    expect(
      codes({
        dataset: ({ seekers }) => {
          seekers[1]!.together = "us";
          seekers[11]!.together = "us";
        },
      }),
    ).toEqual(["unit-together", "check-status"]);
  });

  it("finds a kin inspector that is hidden", () => {
    expect(
      codes({
        dataset: ({ seekers }) => {
          seekers[5]!.relatives = ["m7"];
        },
      }),
    ).toEqual(["check-status"]);
  });

  it("finds members who cannot raise the equity, and a size without a board", () => {
    expect(codes({ policy: { capital: { memberCapitalShare: 8_000 } } })).toContain("unit-capital");
    const offices = { board: [{ upTo: 6, members: 3 }] };
    expect(codes({ policy: { offices } })).toContain("unit-offices");
  });

  it("finds a unit and a closed opportunity that are over", () => {
    const over = ({ opportunities }: Draft<Dataset>) => {
      opportunities[0]!.validTo = "2025-12-31";
      opportunities[1]!.validFrom = "2026-01-02";
    };
    expect(
      codes({ dataset: over }).filter((code) => code === "opportunity-not-valid"),
    ).toHaveLength(9);
  });

  it("takes an opportunity on its first and last day", () => {
    const today = ({ opportunities }: Draft<Dataset>) => {
      for (const opportunity of opportunities) {
        if (opportunity.id === "old") continue;
        opportunity.validFrom = "2026-01-01";
        opportunity.validTo = "2026-01-01";
      }
    };
    expect(codes({ dataset: today })).toEqual([]);
  });

  it("asks for as many reserves as the policy wants, in order", () => {
    const more = ({ seekers }: Draft<Dataset>) => {
      for (const [id, capital] of [
        ["y1", 200_000],
        ["y2", 250_000],
        ["y3", 150_000],
      ] as const) {
        seekers.push({
          ...structuredClone(seekers[12]!),
          id,
          capacities: { capital, travelKm: 50 },
        });
      }
    };
    const reserves = (count: number, ids: string[]) =>
      codes({ dataset: more, policy: { reserves: count } }, ({ units }) => {
        units[0]!.reserves[0]!.seekers = ids;
      }).includes("reserves");
    expect(reserves(0, [])).toBe(false);
    expect(reserves(2, ["x3", "y2"])).toBe(false);
    expect(reserves(2, ["y2", "x3"])).toBe(true);
    expect(reserves(9, ["x3", "y2", "y1", "y3"])).toBe(false);
  });

  it("finds capital prices whose gains pass the largest integer", () => {
    const rich = ({ opportunities }: Draft<Dataset>) => {
      const [unit] = opportunities;
      if (unit?.kind !== "investment") return;
      const most = Number.MAX_SAFE_INTEGER;
      unit.capital = { required: most, memberShare: { min: 1, max: most } };
    };
    expect(
      codes({ dataset: rich }, ({ certificate }) => {
        certificate.capitalPrices = [["u1", Number.MAX_SAFE_INTEGER]];
      }),
    ).toContain("price-too-large");
  });
});
