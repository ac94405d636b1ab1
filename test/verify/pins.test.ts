import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Plan } from "../../src/document/plan";
import type { PolicyInput } from "../../src/policy/policy";
import { compileFacts } from "../../src/verify/facts";
import { settlePins } from "../../src/verify/pins";
import { verifyPlan } from "../../src/verify/verify-plan";
import { changed, type Draft, policyOf, seeker, workshop, workshopPlan } from "./workshop";

type PinInput = readonly [seeker: string, opportunity: string, role?: string];

const by = { reason: "", by: "" };
const overrides = (pins: readonly PinInput[], forbids: readonly PinInput[] = []) => ({
  pins: pins.map(([seeker, opportunity, role]) => ({
    seeker,
    opportunity,
    ...(role !== undefined && { role }),
    ...by,
  })),
  forbids: forbids.map(([seeker, opportunity]) => ({ seeker, opportunity, ...by })),
});

describe("settlePins", () => {
  const settle = (
    pins: readonly PinInput[],
    forbids: readonly PinInput[] = [],
    dataset: Dataset = workshop,
  ) => {
    const facts = compileFacts(dataset, policyOf({ overrides: overrides(pins, forbids) }));
    const { accepted, refused } = settlePins(facts);
    return {
      accepted: accepted.map(({ pin, roles }) => [pin.seeker, pin.role, [...roles]]),
      refused: refused.map(({ pin, rules }) => [pin.seeker, pin.role, rules]),
    };
  };

  it("takes pins by seeker, opportunity and role, the one without role first", () => {
    const pins: PinInput[] = [
      ["m1", "u1", "tailor"],
      ["m1", "u1", "maker"],
      ["m1", "u1"],
      ["e2", "j1"],
    ];
    expect(settle(pins)).toEqual({
      accepted: [
        ["e2", undefined, [0]],
        ["m1", undefined, [0, 1]],
      ],
      refused: [
        ["m1", "maker", []],
        ["m1", "tailor", []],
      ],
    });
  });

  it("refuses what does not exist or is over, without rules where none fails", () => {
    const pins: PinInput[] = [
      ["no", "u1"],
      ["m1", "no"],
      ["m2", "u1", "no"],
      ["e1", "old"],
    ];
    expect(settle(pins)).toEqual({
      accepted: [],
      refused: [
        ["e1", undefined, []],
        ["m1", undefined, []],
        ["m2", "no", []],
        ["no", undefined, []],
      ],
    });
  });

  it("refuses a forbidden pair, and leaves the seeker to the next pin", () => {
    const pins: PinInput[] = [
      ["e1", "j1"],
      ["e1", "j2"],
    ];
    expect(settle(pins, [["e1", "j1"]])).toEqual({
      accepted: [["e1", undefined, [0]]],
      refused: [["e1", undefined, []]],
    });
  });

  it("names no rules where one of the roles meant would do, else those of all, by id", () => {
    const licensed = changed(workshop, ({ opportunities }) => {
      const [unit] = opportunities;
      if (unit?.kind === "investment") unit.roles[0]!.licence = "B";
    });
    expect(settle([["m1", "u1"]], [["m1", "u1"]], licensed).refused).toEqual([
      ["m1", undefined, []],
    ]);
    const both = changed(licensed, ({ opportunities }) => {
      const [unit] = opportunities;
      if (unit?.kind === "investment") unit.roles[1]!.education = { level: 8, required: true };
    });
    expect(settle([["m1", "u1"]], [], both).refused).toEqual([
      ["m1", undefined, ["education", "licence"]],
    ]);
  });

  it("names the failing rules of all roles meant", () => {
    expect(settle([["x1", "u1"]]).refused).toEqual([["x1", undefined, ["consent"]]]);
    expect(settle([["e1", "u1", "maker"]]).refused).toEqual([["e1", "maker", ["kind"]]]);
    // over, and a rule fails besides
    expect(settle([["m1", "old"]]).refused).toEqual([["m1", undefined, ["kind"]]]);
  });
});

// x2 can do nothing, and has no capital to tell of; a pin makes her a candidate all the same
function withPins(
  pins: readonly PinInput[],
  { dataset = workshop, policy = {} }: { dataset?: Dataset; policy?: Partial<PolicyInput> },
  plant: (plan: Draft<Plan>) => void,
): string[] {
  const rules = policyOf({
    ...policy,
    overrides: overrides([["e1", "j2"], ["e2", "j1"], ...pins]),
  });
  const plan = changed(workshopPlan(dataset, rules), (draft) => {
    draft.refusedPins = [];
    draft.unheldPins = [];
    plant(draft);
  });
  return verifyPlan(dataset, rules, plan).findings.map(({ code }) => code);
}

const unpinned = (draft: Draft<Plan>): void => {
  draft.unplaced[2] = {
    seeker: "x2",
    reason: "outbid",
    // skills 0, capital 10 000: fit 1 428; appeal (30 + 10) of 75
    best: { opportunity: "u1", role: "maker", value: 2_990 },
  };
  draft.unheldPins = [{ seeker: "x2", opportunity: "u1", role: "maker" }];
};

describe("a pin that the plan reports as not held", () => {
  it("is contradicted when the seeker could join the unit", () => {
    const found = withPins([["x2", "u1", "maker"]], {}, unpinned);
    expect(found).toContain("pin-not-held");
    expect(found).not.toContain("unplaced-best");
    expect(found).not.toContain("unplaced-reason");
  });

  it("is contradicted when the seeker could stand in for a member", () => {
    const full = { cooperatives: { production: { maxMembers: 7 } } };
    const found = withPins([["x2", "u1", "maker"]], { policy: full }, unpinned);
    expect(found).toContain("pin-not-held");
  });

  it("stands when every place is pinned before it", () => {
    const full = { cooperatives: { production: { maxMembers: 7 } } };
    const members = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"];
    const pins = members.map((id): PinInput => [id, "u1"]);
    const found = withPins([...pins, ["x2", "u1", "maker"]], { policy: full }, unpinned);
    expect(found).not.toContain("pin-not-held");
  });

  it("stands when an earlier pin's unit has the seeker, who might be needed there", () => {
    const dataset = changed(workshop, ({ seekers }) => {
      delete seekers[6]!.expects;
    });
    const pin = { seeker: "m7", opportunity: "j3" };
    const free = changed(dataset, ({ opportunities }) => {
      opportunities.push({ ...structuredClone(opportunities[2]!), id: "j3" } as never);
    });
    const report = (draft: Draft<Plan>): void => {
      draft.unheldPins = [pin];
    };
    const job: PinInput = ["m7", "j3"];
    expect(withPins([["m6", "u1"], job], { dataset: free }, report)).not.toContain("pin-not-held");
    expect(withPins([job], { dataset: free }, report)).toContain("pin-not-held");
    const placeless = changed(free, ({ opportunities }) => {
      for (const one of opportunities) {
        if (one.id === "j3" && one.kind === "employment") one.role.places.max = 0;
      }
    });
    expect(withPins([job], { dataset: placeless }, report)).not.toContain("pin-not-held");
  });

  it("is contradicted when a unit's pin came before, but the seeker is in no unit", () => {
    const dataset = changed(workshop, ({ opportunities }) => {
      opportunities.push({ ...structuredClone(opportunities[2]!), id: "j3" } as never);
    });
    const report = (draft: Draft<Plan>): void => {
      draft.unheldPins = [{ seeker: "x2", opportunity: "j3" }];
    };
    const pins: PinInput[] = [
      ["m6", "u1"],
      ["x2", "j3"],
    ];
    expect(withPins(pins, { dataset }, report)).toContain("pin-not-held");
  });

  it("is contradicted when one of the roles meant could be held", () => {
    // both tailors are pinned, so that x2 can only be a maker
    const pins: PinInput[] = [
      ["m6", "u1"],
      ["m7", "u1"],
      ["x2", "u1"],
    ];
    const report = (draft: Draft<Plan>): void => {
      draft.unheldPins = [{ seeker: "x2", opportunity: "u1" }];
    };
    expect(withPins(pins, {}, report)).toContain("pin-not-held");
  });

  it("is contradicted when all members are pinned, but one more has room", () => {
    const members = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"];
    const pins = members.map((id): PinInput => [id, "u1"]);
    const found = withPins([...pins, ["x2", "u1", "maker"]], {}, unpinned);
    expect(found).toContain("pin-not-held");
  });

  it("stands when the seeker is in another unit, though this one has room", () => {
    const others = ["y1", "y2", "y3", "y4", "y5", "y6", "y7"];
    const roleOf = (at: number) => (at < 5 ? "maker" : "tailor");
    const dataset = changed(workshop, ({ seekers, opportunities }) => {
      opportunities.push({ ...structuredClone(opportunities[0]!), id: "u0" } as never);
      others.forEach((id, at) => {
        seekers.push({ ...structuredClone(seekers[at < 5 ? 0 : 5]!), id });
      });
    });
    const report = (draft: Draft<Plan>): void => {
      draft.unheldPins = [{ seeker: "m1", opportunity: "u0" }];
      others.forEach((id, at) => {
        const placement = { ...draft.placements[3]!, seeker: id, role: roleOf(at) };
        draft.placements.push({ ...placement, opportunity: "u0" });
      });
    };
    expect(withPins([["m1", "u0"]], { dataset }, report)).not.toContain("pin-not-held");
    const without = (draft: Draft<Plan>): void => {
      report(draft);
      draft.placements.splice(2, 1);
    };
    expect(withPins([["m1", "u0"]], { dataset }, without)).toContain("pin-not-held");
  });

  it("stands when the unit is closed or the seeker is in another", () => {
    const closed = withPins([["x4", "u2"]], {}, (draft) => {
      draft.unheldPins = [{ seeker: "x4", opportunity: "u2" }];
    });
    expect(closed).not.toContain("pin-not-held");
    const dataset = changed(workshop, ({ opportunities }) => {
      opportunities.push({ ...structuredClone(opportunities[0]!), id: "u0" } as never);
    });
    const elsewhere = withPins([["m1", "u0"]], { dataset }, (draft) => {
      draft.unheldPins = [{ seeker: "m1", opportunity: "u0" }];
      draft.placements.push({ ...draft.placements[3]!, seeker: "x3", opportunity: "u0" });
    });
    expect(elsewhere).not.toContain("pin-not-held");
  });

  it("is ignored when it is not reported and the seeker sits in another role", () => {
    const dataset = changed(workshop, ({ seekers }) => {
      seekers[5]!.skills.push({ skill: "weld", level: 5 });
    });
    expect(withPins([["m6", "u1", "maker"]], { dataset }, () => {})).toContain("pin-ignored");
  });
});

describe("a pinned pair", () => {
  it("is a candidate whatever the fit and what is unknown", () => {
    const strange = seeker("m7", {
      consent: undefined as never,
      capacities: { capital: 400_000, leads: ["board"] },
      expects: { kinds: ["investment"] },
    });
    const dataset = changed(workshop, (draft) => {
      draft.seekers[6] = structuredClone(strange) as never;
    });
    const codes = (pins: readonly PinInput[]) =>
      withPins(pins, { dataset, policy: { unknown: "exclude" } }, ({ placements }) => {
        Object.assign(placements[8]!, {
          ...{ fit: 571, appeal: 5_333, score: 2_475, value: 2_475, toConfirm: ["consent"] },
          ...(pins.length > 0 && { pinned: true }),
        });
      }).filter((code) => code !== "bound" && code !== "gap" && code !== "objective");
    // the check of what is to be confirmed says so
    expect(codes([["m7", "u1", "tailor"]])).toEqual(["check-status"]);
    expect(codes([])).toEqual([
      "fit-below-minimum",
      "unknown-excluded",
      "check-status",
      // without her nobody can open the unit
      "bound-below-objective",
    ]);
  });
});
