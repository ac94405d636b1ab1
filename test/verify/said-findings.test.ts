import { describe, expect, it } from "vitest";
import { hashDataset } from "../../src/dataset/hash";
import { hashPolicy } from "../../src/policy/hash-policy";
import { asItIs, said } from "./said";
import { policyOf, workshop, workshopPolicy } from "./workshop";

const forbids = [{ seeker: "m1", opportunity: "u1", reason: "", by: "" }];
const forbidding = { overrides: { ...workshopPolicy.overrides, forbids } };
const most = Number.MAX_SAFE_INTEGER;

describe("a finding says where, what should be and what is, for", () => {
  it("the header", () => {
    expect(
      said((plan) => {
        plan.schema = "taavon.plan/2" as never;
        plan.policy = { id: "other", version: "1", hash: "p" } as never;
        plan.dataset = { hash: "d", seekers: 15, opportunities: 4, rejected: 0 };
      }),
    ).toEqual([
      "schema schema: taavon.plan/1 ≠ taavon.plan/2",
      "policy-id policy.id: test ≠ other",
      "policy-version policy.version: 1 ≠ 1",
      `policy-hash policy.hash: ${hashPolicy(policyOf())} ≠ p`,
      `dataset-hash dataset.hash: ${hashDataset(workshop)} ≠ d`,
      "dataset-counts dataset.seekers: 14 ≠ 15",
      "dataset-counts dataset.opportunities: 5 ≠ 4",
    ]);
  });

  it("what a placement leaves open and whether it is pinned", () => {
    expect(
      said(({ placements }) => {
        placements[0]!.toConfirm = ["age"];
        delete placements[0]!.pinned;
        placements[2]!.pinned = true;
      }),
    ).toEqual([
      "to-confirm placements.0.toConfirm: [] ≠ [age]",
      "pinned-flag placements.0.pinned: true ≠ false",
      "pinned-flag placements.2.pinned: false ≠ true",
    ]);
  });

  it("a placement that stands there twice", () => {
    expect(
      said(({ placements }) => {
        placements.splice(1, 0, placements[0]!);
      }),
    ).toEqual([
      "seeker-twice placements.1: one placement a seeker ≠ e1",
      "over-capacity placements.1: at most 1 in the role ≠ 2",
      "objective certificate.objective: 193364 ≠ 174751",
      "gap certificate.gapBp: 49 ≠ 1007",
    ]);
  });

  it("ids that do not exist", () => {
    expect(
      said(({ placements }) => {
        placements[0]!.seeker = "nobody";
        placements[1]!.opportunity = "nowhere";
        placements[2]!.role = "nothing";
      }),
    ).toEqual([
      "unsorted placements.1: the order of ids ≠ another",
      "unknown-id placements.0.seeker: the id of a seeker ≠ nobody",
      "unknown-id placements.1.opportunity: the id of a opportunity ≠ nowhere",
      "unknown-id placements.2.role: the id of a role ≠ nothing",
      "unit-members units.0.members: [m2, m3, m4, m5, m6, m7] ≠ [m1, m2, m3, m4, m5, m6, m7]",
      "unit-size units.0.members: a membership within U2 ≠ a unit that breaks it",
      "unit-roles units.0.members: every role within its places (U1) ≠ a unit that breaks it",
      "offices units.0.offices.board: [m7, m2, m3] ≠ [m7, m1, m2]",
      "offices units.0.offices.alternates: [m4] ≠ [m3]",
      "offices units.0.offices.inspectorAlternates: [m5] ≠ [m4]",
      "reserves units.0.reserves: [[maker, [m1, x3]], [tailor, []]] ≠ [[maker, [x3]], [tailor, []]]",
      "contributors units.0.capital.contributions: [m2, m3, m4, m5, m6, m7] ≠ [m1, m2, m3, m4, m5, m6, m7]",
      "check-status units.0.checks.0.status: fail ≠ ok",
      "check-status units.0.checks.1.status: fail ≠ ok",
      "seeker-lost unplaced: every seeker placed or unplaced ≠ e1",
      "seeker-lost unplaced: every seeker placed or unplaced ≠ e2",
      "seeker-lost unplaced: every seeker placed or unplaced ≠ m1",
      "pin-ignored unheldPins: [e1, j2] ≠ nothing",
      "pin-ignored unheldPins: [e2, j1, job] ≠ nothing",
      "pin-not-held unheldPins.0: a pin that cannot be held ≠ [e3, j2]",
      "objective certificate.objective: 116138 ≠ 174751",
      "gap certificate.gapBp: 4024 ≠ 1007",
    ]);
  });

  it("a placement against a rule", () => {
    expect(
      said((plan) => {
        plan.unplaced.splice(1, 1);
        plan.placements.push({ ...plan.placements[0]!, seeker: "x1" });
      }),
    ).toEqual([
      "ineligible placements.9: no failing rule ≠ [consent]",
      "pinned-flag placements.9.pinned: false ≠ true",
      "over-capacity placements.9: at most 1 in the role ≠ 2",
      "objective certificate.objective: 193364 ≠ 174751",
      "gap certificate.gapBp: 49 ≠ 1007",
    ]);
  });

  it("a placement of too low a fit", () => {
    expect(
      said((plan) => {
        plan.placements[7]!.role = "maker";
      }),
    ).toEqual([
      "fit-below-minimum placements.7: a fit of 3000 or more ≠ 714",
      "fit placements.7.fit: 714 ≠ 7571",
      "appeal placements.7.appeal: 5333 ≠ 10000",
      "score placements.7.score: 2561 ≠ 8542",
      "value placements.7.value: 2561 ≠ 8542",
      "unit-roles units.0.members: every role within its places (U1) ≠ a unit that breaks it",
      "check-status units.0.checks.1.status: fail ≠ ok",
      "objective certificate.objective: 168770 ≠ 174751",
      "gap certificate.gapBp: 1315 ≠ 1007",
    ]);
  });

  it("a pair that an officer forbade", () => {
    expect(said(asItIs, { policy: forbidding })).toEqual([
      "forbidden placements.2: a pair that no officer forbade ≠ [m1, u1]",
      "bound certificate.bound: 174215 ≠ 194315",
      "bound-below-objective certificate: a bound of 174751 or more ≠ 174215",
    ]);
  });

  it("a placement with something to confirm, where the policy excludes that", () => {
    expect(
      said(asItIs, {
        policy: { unknown: "exclude" },
        dataset: ({ seekers }) => {
          delete seekers[2]!.birthDate;
          delete seekers[2]!.consent;
        },
      }),
    ).toEqual([
      "unknown-excluded placements.4: nothing to confirm ≠ [age, consent]",
      "to-confirm placements.4.toConfirm: [age, consent] ≠ []",
      "check-status units.0.checks.7.status: unknown ≠ ok",
      "bound certificate.bound: 174407 ≠ 194315",
      "bound-below-objective certificate: a bound of 174751 or more ≠ 174407",
    ]);
  });

  it("a seeker who is lost", () => {
    expect(
      said(({ unplaced }) => {
        unplaced.splice(2, 1);
      }),
    ).toEqual(["seeker-lost unplaced: every seeker placed or unplaced ≠ x2"]);
  });

  it("a seeker both placed and unplaced", () => {
    expect(
      said(({ unplaced }) => {
        unplaced.unshift({ ...unplaced[0]!, seeker: "e1" });
      }),
    ).toEqual([
      "seeker-twice unplaced.0: placed or unplaced ≠ [e1, both]",
      "unplaced-best unplaced.0.best: [j2, job, 8613] ≠ [j2, job, 8453]",
    ]);
  });

  it("the unplaced", () => {
    expect(
      said(({ unplaced }) => {
        unplaced[2]!.reason = "outbid";
        unplaced[3]!.best!.value -= 1;
        delete unplaced[4]!.best;
        unplaced.push({ seeker: "x9", reason: "outbid" });
      }),
    ).toEqual([
      "unplaced-reason unplaced.2.reason: no-candidates ≠ outbid",
      "unplaced-best unplaced.3.best: [u1, maker, 9400] ≠ [u1, maker, 9399]",
      "unplaced-best unplaced.4.best: [u2, cook, 10000] ≠ nothing",
      "unknown-id unplaced.5.seeker: the id of a seeker ≠ x9",
    ]);
  });

  it("lists out of order", () => {
    expect(
      said((plan) => {
        plan.placements.push(plan.placements.shift()!);
        plan.units.push(plan.units[0]!);
        plan.closed.push(plan.closed[0]!);
        plan.unplaced.push(plan.unplaced.shift()!);
        plan.units[0]!.members.reverse();
      }),
    ).toEqual([
      "unsorted placements.8: the order of ids ≠ another",
      "duplicate units.1: each id once ≠ one twice",
      "duplicate closed.1: each id once ≠ one twice",
      "unsorted unplaced.4: the order of ids ≠ another",
      "unsorted units.0.members.1: the order of ids ≠ another",
      "unsorted units.0.members.2: the order of ids ≠ another",
      "unsorted units.0.members.3: the order of ids ≠ another",
      "unsorted units.0.members.4: the order of ids ≠ another",
      "unsorted units.0.members.5: the order of ids ≠ another",
      "unsorted units.0.members.6: the order of ids ≠ another",
      "unsorted units.1.members.1: the order of ids ≠ another",
      "unsorted units.1.members.2: the order of ids ≠ another",
      "unsorted units.1.members.3: the order of ids ≠ another",
      "unsorted units.1.members.4: the order of ids ≠ another",
      "unsorted units.1.members.5: the order of ids ≠ another",
      "unsorted units.1.members.6: the order of ids ≠ another",
      "unit-members units.0.members: [m1, m2, m3, m4, m5, m6, m7] ≠ [m7, m6, m5, m4, m3, m2, m1]",
      "unit-members units.1.members: [m1, m2, m3, m4, m5, m6, m7] ≠ [m7, m6, m5, m4, m3, m2, m1]",
    ]);
  });

  it("prices and pins out of order or of nobody", () => {
    expect(
      said((plan) => {
        plan.certificate.prices.push(["e1", 161], ["a", 7]);
        plan.certificate.capitalPrices.unshift(["u9", 7], ["a", 7]);
        plan.unheldPins.push({ seeker: "a", opportunity: "j2" });
        plan.refusedPins.push({ seeker: "a", opportunity: "j2", rules: [] });
      }),
    ).toEqual([
      "duplicate certificate.prices.1: each id once ≠ one twice",
      "unsorted certificate.prices.2: the order of ids ≠ another",
      "unsorted certificate.capitalPrices.1: the order of ids ≠ another",
      "unsorted unheldPins.1: the order of ids ≠ another",
      "unsorted refusedPins.1: the order of ids ≠ another",
      "unknown-id certificate.prices.2.0: the id of a seeker ≠ a",
      "unknown-id certificate.capitalPrices.0.0: the id of a opportunity ≠ u9",
      "unknown-id certificate.capitalPrices.1.0: the id of a opportunity ≠ a",
      "refused-pin-unfounded refusedPins.1: a refused pin ≠ [a, j2]",
      "unheld-pin-unfounded unheldPins.1: an accepted pin ≠ [a, j2]",
    ]);
  });

  it("the closed", () => {
    expect(
      said((plan) => {
        plan.closed[0]!.reason = "outbid";
        plan.closed[0]!.shortBy = 5;
        plan.closed.unshift(
          { opportunity: "j1", reason: "outbid" },
          { opportunity: "u1", reason: "outbid" },
        );
        plan.closed.push({ opportunity: "u9", reason: "outbid" });
      }),
    ).toEqual([
      "not-an-investment closed.0.opportunity: an investment ≠ j1",
      "opportunity-twice closed.1: a unit or closed ≠ [u1, both]",
      "closed-reason closed.2.reason: members ≠ outbid",
      "closed-short-by closed.2.shortBy: 6 ≠ 5",
      "unknown-id closed.3.opportunity: the id of a opportunity ≠ u9",
    ]);
  });

  it("pins that are refused, held or made by nobody", () => {
    expect(
      said((plan) => {
        plan.refusedPins = [{ seeker: "e1", opportunity: "j2", role: "job", rules: [] }];
        plan.unheldPins = [
          { seeker: "e1", opportunity: "j2" },
          { seeker: "m1", opportunity: "u1", role: "maker" },
        ];
      }),
    ).toEqual([
      "refused-pin-hidden refusedPins: [x1, u1] ≠ nothing",
      "refused-pin-unfounded refusedPins.0: a refused pin ≠ [e1, j2, job]",
      "unheld-pin-placed unheldPins.0: a pin that is not held ≠ [e1, j2]",
      "pin-ignored unheldPins: [e3, j2] ≠ nothing",
      "unheld-pin-unfounded unheldPins.1: an accepted pin ≠ [m1, u1, maker]",
    ]);
  });

  it("a refused pin's rules and a pin that could be held", () => {
    expect(
      said((plan) => {
        plan.refusedPins[0]!.rules = ["age"];
        plan.unheldPins = [{ seeker: "e2", opportunity: "j1", role: "job" }, ...plan.unheldPins];
        plan.placements.splice(1, 1);
      }),
    ).toEqual([
      "seeker-lost unplaced: every seeker placed or unplaced ≠ e2",
      "refused-pin-rules refusedPins.0.rules: [consent] ≠ [age]",
      "pin-not-held unheldPins.0: a pin that cannot be held ≠ [e2, j1, job]",
      "objective certificate.objective: 154751 ≠ 174751",
      "gap certificate.gapBp: 2037 ≠ 1007",
    ]);
  });

  it("the certificate", () => {
    expect(
      said(({ certificate }) => {
        certificate.objective -= 1;
        certificate.bound -= 1;
        certificate.gapBp -= 1;
        certificate.capitalPrices.unshift(["j1", 7]);
      }),
    ).toEqual([
      "objective certificate.objective: 174751 ≠ 174750",
      "not-an-investment certificate.capitalPrices.0: an investment ≠ j1",
      "bound certificate.bound: 194315 ≠ 194314",
      "gap certificate.gapBp: 1007 ≠ 1006",
    ]);
  });

  it("a bound below the objective", () => {
    expect(
      said(
        ({ certificate }) => {
          certificate.objective -= 1;
        },
        { policy: forbidding },
      ),
    ).toEqual([
      "forbidden placements.2: a pair that no officer forbade ≠ [m1, u1]",
      "objective certificate.objective: 174751 ≠ 174750",
      "bound certificate.bound: 174215 ≠ 194315",
      "bound-below-objective certificate: a bound of 174751 or more ≠ 174215",
    ]);
  });

  it("prices past the largest integer", () => {
    expect(
      said(({ certificate }) => {
        certificate.prices.push(["e2", most]);
      }),
    ).toEqual(["price-too-large certificate.prices: a sum up to 2^53 − 1 ≠ 9007199254741152"]);
  });

  it("capital prices past the largest integer", () => {
    expect(
      said(
        ({ certificate }) => {
          certificate.capitalPrices = [["u1", most]];
        },
        {
          dataset: ({ opportunities }) => {
            const [unit] = opportunities;
            if (unit?.kind === "investment")
              unit.capital = { required: most, memberShare: { min: 1, max: most } };
          },
        },
      ).filter((line) => line.startsWith("price")),
    ).toEqual([
      "price-too-large certificate.capitalPrices: gains up to 2^53 − 1 ≠ [u1, 9007199254740991]",
    ]);
  });
});
