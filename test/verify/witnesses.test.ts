import { createMarket, type Policy, proposePlan } from "taavon";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Witness, WitnessOf } from "../../src/document/witness";
import { isConnected } from "../../src/verify/connected";
import { fillPlaces } from "../../src/verify/fill-places";
import { verifyPlan } from "../../src/verify/verify-plan";
import { datasetOf, jobOf, policyOf, seekerOf, ventureOf } from "../support/small-market";
import { changed, type Draft } from "./workshop";

/** The codes found after a fault is planted in the first witness of a kind. */
function faultsIn<Kind extends Witness["kind"]>(
  { dataset, policy }: { readonly dataset: Dataset; readonly policy: Policy },
  kind: Kind,
  plant: (witness: Draft<WitnessOf<Kind>>) => void,
): string[] {
  const market = createMarket(dataset, policy);
  const plan = proposePlan(market, { effort: "quick", witnesses: true });
  expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
  const faulty = changed(plan, (draft) => {
    const witness = draft.witnesses!.find((one) => one.kind === kind);
    plant(witness as Draft<WitnessOf<Kind>>);
  });
  const codes = verifyPlan(dataset, policy, faulty).findings.map(({ code }) => code);
  return [...new Set(codes)];
}

const welders = (count: number, facts: Parameters<typeof seekerOf>[0] = {}) =>
  Array.from({ length: count }, (_, at) => seekerOf({ id: `w${at}`, ...facts }));
const sewer = seekerOf({ id: "z", skills: [{ skill: "sew", level: 5 }] });
const policy = policyOf();

describe("a fault in a witness of people", () => {
  const sewing = jobOf({ id: "sewing", role: { skills: [{ skill: "sew", level: 5 }] } });
  const market = {
    dataset: datasetOf({
      seekers: [...welders(3), sewer],
      opportunities: [jobOf(), sewing],
    }),
    policy,
  };

  it("is found when somebody is left out", () => {
    const codes = faultsIn(market, "seekers", ({ seekers }) => void seekers.pop());
    expect(codes).toEqual(["witness-number"]);
  });

  it("is found when somebody stands there in vain, even with the right numbers", () => {
    const codes = faultsIn(market, "seekers", (witness) => {
      witness.seekers.push("z");
      witness.roles.push({ opportunity: "sewing", role: "role" });
      witness.places = 2;
    });
    expect(codes).toEqual(["witness-unfounded"]);
  });

  it("is found when people stand there who all have places", () => {
    const codes = faultsIn(market, "seekers", (witness) => {
      witness.seekers = ["z"];
      witness.roles = [{ opportunity: "sewing", role: "role" }];
      witness.short = 0;
    });
    expect(codes).toEqual(["witness-unfounded"]);
  });

  it("is found when a role is hidden, a number is off or a seeker is not known", () => {
    expect(faultsIn(market, "seekers", ({ roles }) => void roles.pop())).toEqual([
      "witness-people",
    ]);
    const number = faultsIn(market, "seekers", (witness) => {
      witness.places -= 1;
      witness.short += 1;
    });
    expect(number).toEqual(["witness-number"]);
    const nobody = faultsIn(market, "seekers", ({ seekers }) => {
      seekers[0] = "nobody";
    });
    expect(nobody).toEqual(["witness-people"]);
    const twice = faultsIn(market, "seekers", ({ seekers }) => {
      seekers[0] = seekers[1]!;
    });
    expect(twice).toEqual(["witness-people"]);
  });
});

describe("a fault in a witness of a unit", () => {
  const role = (id: string, skill: string, min: number) => ({
    id,
    title: "",
    places: { min, max: 9 },
    skills: [{ skill, level: 5, essential: true }],
  });
  const roles = {
    dataset: datasetOf({
      seekers: [...welders(9), sewer],
      opportunities: [
        ventureOf({ roles: [role("sewer", "sew", 2), role("welder", "weld", 1)] }),
        jobOf(),
      ],
    }),
    policy,
  };

  it("is found when people or numbers are wrong", () => {
    expect(faultsIn(roles, "roles", ({ seekers }) => void seekers.pop())).toEqual([
      "witness-people",
    ]);
    const number = faultsIn(roles, "roles", (witness) => {
      witness.places += 1;
    });
    expect(number).toEqual(["witness-number"]);
  });

  it("is found when the roles can be filled, or one is there in vain", () => {
    const filled = faultsIn(roles, "roles", (witness) => {
      witness.roles = ["welder"];
      witness.places = 1;
      witness.seekers = welders(9).map(({ id }) => id);
      witness.short = 1;
    });
    expect(filled).toEqual(["witness-number", "witness-unfounded"]);
    const vain = faultsIn(roles, "roles", (witness) => {
      witness.roles.push("welder");
      witness.places += 1;
    });
    expect(vain).toContain("witness-unfounded");
    const unknown = faultsIn(roles, "roles", (witness) => {
      witness.roles.push("nothing");
    });
    expect(unknown).toEqual(["witness-people"]);
  });

  it("is found when it is about no investment that takes part", () => {
    const nowhere = faultsIn(roles, "roles", (witness) => {
      witness.opportunity = "nowhere";
    });
    expect(nowhere).toEqual(["unknown-id"]);
    const job = faultsIn(roles, "roles", (witness) => {
      witness.opportunity = "job";
    });
    expect(job).toEqual(["witness-unfounded"]);
  });

  it("is found when the size can be reached, or the places are not those of the largest team", () => {
    const few = {
      dataset: datasetOf({ seekers: welders(3), opportunities: [ventureOf()] }),
      policy,
    };
    const members = faultsIn(few, "size", (witness) => {
      witness.members = 8;
      witness.short = 5;
    });
    expect(members).toEqual(["witness-number"]);
    const places = faultsIn(few, "size", (witness) => {
      witness.roles = ["role"];
      witness.places = 12;
      witness.seekers = [];
    });
    expect(places).toEqual(["witness-number", "witness-unfounded"]);
  });

  it("is found when another team raises more, or the equity is another", () => {
    const poor = {
      dataset: datasetOf({
        seekers: welders(7, { capacities: { capital: 60_000 } }),
        opportunities: [ventureOf()],
      }),
      policy,
    };
    const team = faultsIn(poor, "capital", (witness) => {
      witness.seekers.pop();
      witness.raised -= 60_000;
      witness.short += 60_000;
    });
    expect(team).toEqual(["witness-number", "witness-people"]);
    const equity = faultsIn(poor, "capital", (witness) => {
      witness.equity += 1;
    });
    expect(equity).toEqual(["witness-number"]);
    // a faked witness against a unit that can raise it
    const rich = datasetOf({
      seekers: welders(7, { capacities: { capital: 200_000 } }),
      opportunities: [ventureOf()],
    });
    const plan = proposePlan(createMarket(rich, policy), { effort: "quick" });
    const fake = changed(plan, (draft) => {
      draft.witnesses = [
        {
          kind: "capital",
          opportunity: "venture",
          seekers: [],
          raised: 0,
          equity: 510_000,
          short: 1,
        },
      ];
    });
    const codes = verifyPlan(rich, policy, fake).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["witness-number", "witness-unfounded"]));
  });
});

describe("a fault in a witness of pins", () => {
  const pin = (seeker: string, opportunity: string) => ({
    seeker,
    opportunity,
    reason: "r",
    by: "officer",
  });
  const pair = ["x", "y"].map((id) => seekerOf({ id, together: "t" }));
  const market = {
    dataset: datasetOf({
      seekers: [...welders(8), ...pair],
      opportunities: [ventureOf(), jobOf(), jobOf({ id: "other" })],
    }),
    policy: policyOf({
      overrides: {
        pins: [pin("w0", "job"), pin("w1", "job"), pin("x", "venture"), pin("y", "other")],
      },
    }),
  };

  it("is found when the pins could hold, whatever the stated reason", () => {
    for (const reason of ["places", "apart", "together"] as const) {
      const codes = faultsIn(market, "pins", (witness) => {
        witness.reason = reason;
        witness.pins = [pinOf("w1", "job"), pinOf("x", "venture")];
      });
      expect(codes, reason).toEqual(["witness-unfounded"]);
      const alone = faultsIn(market, "pins", (witness) => {
        witness.reason = reason;
        witness.pins = [pinOf("w1", "job")];
      });
      expect(alone, reason).toEqual(["witness-unfounded"]);
    }
  });

  it("is found when a pin is made up, or none of them is reported as not held", () => {
    const unknown = faultsIn(market, "pins", ({ pins }) => {
      pins[0]!.seeker = "w5";
    });
    expect(unknown).toEqual(["witness-people"]);
    const held = faultsIn(market, "pins", (witness) => {
      witness.pins = [pinOf("w0", "job"), pinOf("x", "venture")];
    });
    expect(held).toEqual(["witness-people"]);
  });
});

const pinOf = (seeker: string, opportunity: string) => ({ seeker, opportunity });

describe("fillPlaces", () => {
  it("moves people up to find places, in columns and in groups that are full", () => {
    const places = { most: [1, 1, 2], groupOf: [0, 0, 1], groupMost: [1, 9] };
    // the second needs what the first took; the third finds the group full, and the first moves on
    expect(fillPlaces([[0, 2], [0]], places)).toMatchObject({ placed: [true, true], lacking: 0 });
    expect(fillPlaces([[0, 2], [1]], places)).toMatchObject({ placed: [true, true] });
    const short = fillPlaces([[0], [1], [2]], places);
    expect(short).toEqual({
      placed: [true, false, true],
      inShortage: [true, true, false],
      lacking: 1,
    });
  });
});

describe("isConnected", () => {
  it("follows shared links", () => {
    expect(isConnected([])).toBe(true);
    expect(isConnected([[1], [1, 2], [2]])).toBe(true);
    expect(isConnected([[1], [2]])).toBe(false);
  });
});
