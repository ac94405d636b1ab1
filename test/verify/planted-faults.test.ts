import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/document/plan";
import { verifyPlan } from "../../src/verify/verify-plan";
import { changed, type Draft, policyOf, workshop, workshopPlan } from "./workshop";

/** The codes found, in order, after a fault is planted in the right plan. */
function faults(plant: (plan: Draft<Plan>) => void): string[] {
  const plan = changed(workshopPlan(), plant);
  return verifyPlan(workshop, policyOf(), plan).findings.map(({ code }) => code);
}

const unitOf = (plan: Draft<Plan>) => plan.units[0]!;

describe("a fault in the header", () => {
  it("is found in the schema", () => {
    expect(faults((plan) => Object.assign(plan, { schema: "taavon.plan/2" }))).toEqual(["schema"]);
  });

  it("is found in the policy's id, version and hash", () => {
    expect(
      faults((plan) => {
        plan.policy = { id: "other", version: "1", hash: "" };
      }),
    ).toEqual(["policy-id", "policy-version", "policy-hash"]);
  });

  it("is found in the dataset's hash and counts", () => {
    expect(
      faults((plan) => {
        plan.dataset = { hash: "0", seekers: 15, opportunities: 4, rejected: 0 };
      }),
    ).toEqual(["dataset-hash", "dataset-counts", "dataset-counts"]);
  });
});

describe("a fault in a placement", () => {
  it.each(["fit", "appeal", "score", "priority", "value"] as const)(
    "is found when the %s is off by one",
    (number) => {
      const plan = changed(workshopPlan(), ({ placements }) => {
        placements[3]![number] += 1;
      });
      const found = verifyPlan(workshop, policyOf(), plan);
      const right = workshopPlan().placements[3]![number];
      expect(found.ok).toBe(false);
      expect(found.findings).toEqual([
        {
          code: number,
          path: ["placements", 3, number],
          expected: String(right),
          got: String(right + 1),
          message: `\`placements.3.${number}\` should have ${right}, got ${right + 1}`,
        },
      ]);
    },
  );

  it("is found when something to confirm is made up", () => {
    expect(
      faults(({ placements }) => {
        placements[0]!.toConfirm = ["age"];
      }),
    ).toEqual(["to-confirm"]);
  });

  it("is found when a pin is not marked, or marked where there is none", () => {
    expect(
      faults(({ placements }) => {
        delete placements[0]!.pinned;
        placements[2]!.pinned = true;
      }),
    ).toEqual(["pinned-flag", "pinned-flag"]);
  });

  it("is found when a seeker stands in two of them", () => {
    expect(
      faults(({ placements }) => {
        placements.splice(1, 0, { ...placements[0]!, opportunity: "u1", role: "maker" });
      }),
    ).toContain("seeker-twice");
  });

  it("is found when the very same placement stands there twice", () => {
    expect(
      faults(({ placements }) => {
        placements.splice(1, 0, placements[0]!);
      }),
    ).toEqual(["seeker-twice", "over-capacity", "objective", "gap"]);
  });

  it("is found when a seeker is lost", () => {
    expect(
      faults(({ unplaced }) => {
        unplaced.splice(2, 1);
      }),
    ).toEqual(["seeker-lost"]);
  });

  it("is found when a seeker is both placed and unplaced", () => {
    expect(
      faults(({ unplaced }) => {
        unplaced.unshift({ ...unplaced[0]!, seeker: "e1" });
      }),
    ).toContain("seeker-twice");
  });

  it("is found when ids do not exist", () => {
    expect(
      faults(({ placements }) => {
        placements[0]!.seeker = "nobody";
        placements[1]!.opportunity = "nowhere";
        placements[2]!.role = "nothing";
      }).filter((code) => code === "unknown-id"),
    ).toHaveLength(3);
  });

  it("is found when a role is fuller than its places", () => {
    expect(
      faults((plan) => {
        plan.unplaced.shift();
        plan.placements.splice(2, 0, {
          ...plan.placements[0]!,
          seeker: "e3",
          appeal: 6_133,
          score: 8_453,
          value: 8_453,
        });
        plan.certificate.objective += 18_453;
        plan.certificate.gapBp = 58;
      }),
    ).toEqual(["over-capacity", "unheld-pin-placed"]);
  });

  it("is found when an opportunity that is over is used", () => {
    expect(
      faults((plan) => {
        plan.placements[0]!.opportunity = "old";
      }),
    ).toContain("opportunity-not-valid");
  });

  it("is found when a rule fails", () => {
    expect(
      faults((plan) => {
        plan.unplaced.splice(1, 1);
        plan.placements.push({ ...plan.placements[0]!, seeker: "x1" });
      }),
    ).toContain("ineligible");
  });

  it("is found when the fit is below the minimum", () => {
    expect(
      faults((plan) => {
        plan.placements[7]!.role = "maker";
      }),
    ).toContain("fit-below-minimum");
  });

  it("is found when the list is not in the order of ids", () => {
    expect(
      faults(({ placements }) => {
        placements.reverse();
      }),
    ).toEqual(new Array(8).fill("unsorted"));
  });
});

describe("a fault in a unit", () => {
  it("is found when a member is named twice", () => {
    expect(faults((plan) => unitOf(plan).members.unshift("m1"))).toEqual([
      "duplicate",
      "unit-members",
    ]);
  });

  it("is found when a member is not placed there", () => {
    expect(faults((plan) => unitOf(plan).members.push("x3"))).toEqual(["unit-members"]);
  });

  it("is found when the members are not in the order of ids", () => {
    expect(
      faults((plan) => {
        unitOf(plan).members = ["m2", "m1", "m3", "m4", "m5", "m6", "m7"];
      }),
    ).toEqual(["unsorted", "unit-members"]);
  });

  it("is found when it has fewer members than the law asks", () => {
    expect(
      faults((plan) => {
        plan.placements.pop();
      }),
    ).toEqual(expect.arrayContaining(["unit-size", "unit-roles", "unit-members", "seeker-lost"]));
  });

  it("is found when a role has fewer than its minimum", () => {
    expect(
      faults((plan) => {
        plan.placements[6]!.role = "tailor";
      }),
    ).toContain("unit-roles");
  });

  it.each(["board", "alternates", "inspectors", "inspectorAlternates"] as const)(
    "is found when %s is held by others",
    (seat) => {
      expect(
        faults((plan) => {
          unitOf(plan).offices[seat] = ["m5"];
        }),
      ).toEqual(["offices"]);
    },
  );

  it("is found when the board stands in another order", () => {
    expect(faults((plan) => unitOf(plan).offices.board.reverse())).toEqual(["offices"]);
  });

  it("is found when an inspector is made manager", () => {
    expect(
      faults((plan) => {
        unitOf(plan).offices.manager = "m6";
      }),
    ).toEqual(["offices"]);
  });

  it("is found when there is no manager though one could be", () => {
    expect(
      faults((plan) => {
        unitOf(plan).offices.manager = null;
      }),
    ).toEqual(["offices"]);
  });

  it("is found when a reserve is left out, or a role's row", () => {
    expect(
      faults((plan) => {
        unitOf(plan).reserves[0]!.seekers = [];
      }),
    ).toEqual(["reserves"]);
    expect(faults((plan) => unitOf(plan).reserves.pop())).toEqual(["reserves"]);
  });

  it("is found when a contribution is off by one rial", () => {
    expect(
      faults((plan) => {
        unitOf(plan).capital.contributions[3]!.amount += 1;
      }),
    ).toEqual(["contribution"]);
  });

  it("is found when what is due is rounded down", () => {
    expect(
      faults((plan) => {
        unitOf(plan).capital.contributions[0]!.dueAtRegistration -= 1;
      }),
    ).toEqual(["due-at-registration"]);
  });

  it("is found when a member pays nothing", () => {
    expect(faults((plan) => unitOf(plan).capital.contributions.pop())).toEqual(["contributors"]);
  });

  it("is found when money needed, money raised or the loan differ", () => {
    expect(
      faults((plan) => {
        const { capital } = unitOf(plan);
        capital.required += 1;
        capital.equity -= 1;
        capital.facility = 0;
      }),
    ).toEqual(["capital-required", "capital-equity", "facility"]);
  });

  it("is found when a gap is hidden", () => {
    expect(faults((plan) => unitOf(plan).gaps.pop())).toEqual(["gaps"]);
  });

  it("is found when a check says otherwise", () => {
    expect(
      faults((plan) => {
        unitOf(plan).checks[8]!.status = "ok";
      }),
    ).toEqual(["check-status"]);
  });

  it("is found when a check is left out", () => {
    expect(faults((plan) => unitOf(plan).checks.splice(4, 1))).toEqual(["check-list"]);
  });

  it("is found when a check names another source or date", () => {
    expect(
      faults((plan) => {
        unitOf(plan).checks[0]!.source = "act 3";
        delete unitOf(plan).checks[0]!.validFrom;
        unitOf(plan).checks[1]!.source = "act 1";
      }),
    ).toEqual(["check-source", "check-source", "check-source"]);
  });

  it("is found when its members have no unit", () => {
    expect(faults((plan) => plan.units.pop())).toEqual(["unit-missing"]);
  });

  it("is found when its opportunity with members is called closed", () => {
    expect(
      faults((plan) => {
        plan.units.pop();
        plan.closed.unshift({ opportunity: "u1", reason: "outbid" });
      }),
    ).toEqual(["unit-missing"]);
  });

  it("is found when nobody is placed in it", () => {
    expect(
      faults((plan) => {
        plan.closed.pop();
        plan.units.push({ ...unitOf(plan), opportunity: "u2", members: [] });
      }),
    ).toEqual(["unit-size"]);
  });

  it("is found when its opportunity does not exist, is a job or is listed twice", () => {
    expect(
      faults((plan) => {
        const unit = unitOf(plan);
        plan.units = [{ ...unit, opportunity: "j1" }, unit, unit, { ...unit, opportunity: "u9" }];
      }),
    ).toEqual(["duplicate", "not-an-investment", "unknown-id"]);
  });
});

describe("a fault in what stayed closed or unplaced", () => {
  it("is found in the reason and what is missing", () => {
    expect(
      faults((plan) => {
        plan.closed[0]!.reason = "outbid";
      }),
    ).toEqual(["closed-reason"]);
    expect(
      faults((plan) => {
        plan.closed[0]!.shortBy = 5;
      }),
    ).toEqual(["closed-short-by"]);
    expect(
      faults((plan) => {
        delete plan.closed[0]!.shortBy;
      }),
    ).toEqual(["closed-short-by"]);
  });

  it("is found when an opportunity is lost", () => {
    expect(faults((plan) => plan.closed.pop())).toEqual(["opportunity-lost"]);
  });

  it("is found when an opportunity is both a unit and closed", () => {
    expect(
      faults((plan) => {
        plan.closed.unshift({ opportunity: "u1", reason: "outbid" });
      }),
    ).toEqual(["opportunity-twice"]);
  });

  it("is found when a job or an unknown opportunity is called closed", () => {
    expect(
      faults((plan) => {
        plan.closed.unshift({ opportunity: "j1", reason: "outbid" });
        plan.closed.push({ opportunity: "u9", reason: "outbid" });
      }),
    ).toEqual(["not-an-investment", "unknown-id"]);
  });

  it("is found in an unplaced seeker's reason", () => {
    expect(
      faults((plan) => {
        plan.unplaced[2]!.reason = "outbid";
      }),
    ).toEqual(["unplaced-reason"]);
  });

  it("is found in an unplaced seeker's best role", () => {
    expect(
      faults((plan) => {
        plan.unplaced[3]!.best!.value -= 1;
      }),
    ).toEqual(["unplaced-best"]);
    expect(
      faults((plan) => {
        delete plan.unplaced[3]!.best;
        plan.unplaced[2]!.best = plan.unplaced[0]!.best!;
      }),
    ).toEqual(["unplaced-best", "unplaced-best"]);
  });

  it("is found when an unplaced seeker does not exist or is listed twice", () => {
    expect(
      faults((plan) => {
        plan.unplaced.push(plan.unplaced[4]!, { seeker: "x9", reason: "outbid" });
      }),
    ).toEqual(["duplicate", "unknown-id"]);
  });
});

describe("a fault in the pins", () => {
  it("is found when a refused pin is hidden", () => {
    expect(faults((plan) => plan.refusedPins.pop())).toEqual(["refused-pin-hidden"]);
  });

  it("is found when a refused pin names other rules", () => {
    expect(
      faults((plan) => {
        plan.refusedPins[0]!.rules = ["age"];
      }),
    ).toEqual(["refused-pin-rules"]);
  });

  it("is found when a refused pin is named twice", () => {
    expect(
      faults((plan) => {
        plan.refusedPins.push(plan.refusedPins[0]!);
      }),
    ).toEqual(["refused-pin-unfounded"]);
  });

  it("is found when a pin is called refused that is not", () => {
    expect(
      faults((plan) => {
        plan.refusedPins.unshift({ seeker: "e1", opportunity: "j2", rules: [] });
      }),
    ).toEqual(["refused-pin-unfounded"]);
  });

  it("is found when a pin is ignored", () => {
    expect(faults((plan) => plan.unheldPins.pop())).toEqual(["pin-ignored"]);
  });

  it("is found when a pin is called not held that nobody made", () => {
    expect(
      faults((plan) => {
        plan.unheldPins.push({ seeker: "m1", opportunity: "u1", role: "maker" });
      }),
    ).toEqual(["unheld-pin-unfounded"]);
  });

  it("is found when a pin is called not held twice", () => {
    expect(
      faults((plan) => {
        plan.unheldPins.push(plan.unheldPins[0]!);
      }),
    ).toEqual(["duplicate"]);
  });

  it("is found when a later pin takes an earlier one's place", () => {
    expect(
      faults((plan) => {
        plan.unheldPins = [{ seeker: "e1", opportunity: "j2" }];
        const { pinned: _, ...first } = plan.placements[0]!;
        plan.placements.splice(0, 1);
        plan.placements.splice(1, 0, {
          ...first,
          seeker: "e3",
          appeal: 6_133,
          score: 8_453,
          value: 8_453,
          pinned: true,
        });
        plan.unplaced[0] = {
          seeker: "e1",
          reason: "outbid",
          best: { opportunity: "j2", role: "job", value: 8_613 },
        };
        plan.certificate.objective -= 160;
        plan.certificate.gapBp = 1_016;
      }),
    ).toEqual(["pin-not-held"]);
  });

  it("is found when the list is not in pin order", () => {
    expect(
      faults((plan) => {
        plan.unheldPins.push({ seeker: "a", opportunity: "j2" });
      }),
    ).toEqual(["unsorted", "unheld-pin-unfounded"]);
  });
});

describe("a fault in the certificate", () => {
  it("is found in the objective, the bound and the gap", () => {
    for (const [number, code] of [
      ["objective", "objective"],
      ["bound", "bound"],
      ["gapBp", "gap"],
    ] as const) {
      expect(
        faults((plan) => {
          plan.certificate[number] -= 1;
        }),
      ).toEqual([code]);
    }
  });

  it("is found when a price is lowered", () => {
    expect(
      faults((plan) => {
        plan.certificate.prices = [["e1", 160]];
      }),
    ).toEqual(["bound"]);
  });

  it("is found when a capital price is lowered", () => {
    expect(
      faults((plan) => {
        plan.certificate.capitalPrices = [["u1", 500_000]];
      }),
    ).toContain("bound");
  });

  it("is found when prices name nobody, or somebody twice, or out of order", () => {
    expect(
      faults((plan) => {
        plan.certificate.prices.push(["e1", 161], ["a", 7]);
        plan.certificate.capitalPrices.unshift(["a", 7]);
      }),
    ).toEqual(["duplicate", "unsorted", "unknown-id", "unknown-id"]);
  });

  it("is found when a job has a capital price", () => {
    expect(
      faults((plan) => {
        plan.certificate.capitalPrices.unshift(["j1", 7]);
      }),
    ).toEqual(["not-an-investment"]);
  });

  it("is found when prices pass the largest integer", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(
      faults((plan) => {
        plan.certificate.prices.push(["e2", most]);
      }),
    ).toEqual(["price-too-large"]);
  });
});
