import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Employment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { Plan } from "../../src/document/plan";
import type { PolicyInput } from "../../src/policy/policy";
import { verifyPlan } from "../../src/verify/verify-plan";
import { changed, policyOf, seeker, workshop, workshopPlan } from "./workshop";

const welder = (id: string, region: string, level: number, parts: Partial<Seeker> = {}): Seeker =>
  seeker(id, { region, skills: [{ skill: "weld", level }], ...parts });
const job = (id: string, region: string, max: number): Employment => ({
  id,
  kind: "employment",
  title: "",
  sector: "25",
  region,
  role: { id: "w", title: "", places: { max }, skills: [{ skill: "weld", level: 5 }] },
});

// a better welder lives in r1, a weaker one in r2; each would rather work at home
const market: Dataset = {
  ...workshop,
  seekers: [welder("a", "r1", 5), welder("b", "r2", 4)],
  opportunities: [job("near", "r1", 1), job("off", "r2", 1)],
};

/** The blocking pairs found when seekers hold these jobs. */
function blocking(
  jobs: Readonly<Record<string, string>>,
  dataset: Dataset = market,
  policy: Partial<PolicyInput> = {},
) {
  const rules = policyOf({ placement: "stable", overrides: {}, ...policy });
  const empty = workshopPlan(dataset, rules);
  const plan: Plan = {
    ...empty,
    placements: Object.entries(jobs).map(([person, opportunity]) => ({
      ...empty.placements[0]!,
      seeker: person,
      opportunity,
      role: "w",
    })),
  };
  return verifyPlan(dataset, rules, plan)
    .findings.filter(({ code }) => code === "blocking-pair")
    .map(({ path, got }) => `${path.join(".")} ${got}`);
}

describe("a stable plan", () => {
  it("is blocked by nobody when each has the job at home", () => {
    expect(blocking({ a: "near", b: "off" })).toEqual([]);
  });

  it("is blocked by a seeker who would rather have a free job", () => {
    expect(blocking({ a: "off" })).toEqual(["placements.0 [a, near]"]);
    expect(blocking({})).toEqual(["unplaced [a, near]", "unplaced [a, off]"]);
  });

  it("is blocked by a seeker and a job that rank each other higher", () => {
    // b would rather be at home too, but the job there holds a, whom it ranks higher
    expect(blocking({ a: "off", b: "near" })).toEqual(["placements.0 [a, near]"]);
  });

  it("is not asked of an optimal one", () => {
    expect(blocking({}, market, { placement: "optimal" })).toEqual([]);
  });

  it("does not displace who is pinned, and does not lure them", () => {
    const pin = (seeker: string, opportunity: string) => ({
      overrides: { pins: [{ seeker, opportunity, reason: "", by: "" }] },
    });
    expect(blocking({ b: "near" }, market, pin("b", "near"))).toEqual(["unplaced [a, off]"]);
    expect(blocking({ a: "off" }, market, pin("a", "off"))).toEqual(["unplaced [b, near]"]);
  });

  it("leaves the members of units alone", () => {
    const policy = { placement: "stable" as const };
    const free = changed(workshop, ({ seekers }) => {
      delete seekers[0]!.expects;
    });
    const rules = policyOf({ ...policy, overrides: {} });
    const found = verifyPlan(free, rules, workshopPlan(free, rules)).findings;
    expect(found.filter(({ code }) => code === "blocking-pair")).toEqual([]);
  });

  it("lures no member of a unit away, whatever the job", () => {
    // m1 lives where j2 is and ranks before e1, who holds it
    const dataset = changed(workshop, ({ seekers }) => {
      delete seekers[0]!.expects;
      seekers[0]!.region = "r2";
    });
    const rules = policyOf({ placement: "stable", overrides: {} });
    const found = (plan: Plan) =>
      verifyPlan(dataset, rules, plan)
        .findings.filter(({ code }) => code === "blocking-pair")
        .map(({ message }) => message);
    const plan = workshopPlan(dataset, rules);
    expect(found(plan)).toEqual([]);
    const free = changed(plan, ({ placements }) => placements.splice(2, 1));
    expect(found(free)).toEqual(["`unplaced` should have no blocking pair, got [m1, j2]"]);
  });

  it("ranks seekers by fit and priority together", () => {
    // fit 10 000 against 8 000 + 3 000
    const seekers = [welder("a", "r1", 5), welder("b", "r1", 4, { groups: ["g"] })];
    const dataset = { ...market, seekers, opportunities: [job("near", "r1", 1)] };
    const policy = {
      priorities: [{ group: "g", bonus: 3_000, source: "act 3" }],
      priorityCap: 3_000,
    };
    expect(blocking({ a: "near" }, dataset, policy)).toEqual(["unplaced [b, near]"]);
    expect(blocking({ b: "near" }, dataset, policy)).toEqual([]);
  });

  it("is blocked where the job holds anyone whom it ranks lower, not only the last", () => {
    const seekers = [welder("a", "r1", 3), welder("b", "r1", 4), welder("c", "r1", 5)];
    const dataset = { ...market, seekers, opportunities: [job("near", "r1", 2)] };
    expect(blocking({ a: "near", c: "near" }, dataset)).toEqual(["unplaced [b, near]"]);
    expect(blocking({ b: "near", c: "near" }, dataset)).toEqual([]);
  });

  it("goes by the seeker's appeal before value, and by value before lottery", () => {
    const asking = (id: string, region: string, level: number): Employment => {
      const { role, ...rest } = job(id, region, 1);
      return { ...rest, role: { ...role, skills: [{ skill: "weld", level }] } };
    };
    const choices = (...opportunities: Employment[]) => {
      const dataset = { ...market, seekers: [welder("a", "r1", 3)], opportunities };
      return opportunities.map(({ id }) => blocking({ a: id }, dataset));
    };
    // at home the fit is 6 000, far away 10 000, which makes the value there higher
    expect(choices(asking("home", "r1", 5), asking("off", "r2", 3))).toEqual([
      [],
      ["placements.0 [a, home]"],
    ]);
    expect(choices(asking("c", "r1", 5), asking("d", "r1", 3))).toEqual([
      ["placements.0 [a, d]"],
      [],
    ]);
    expect(choices(asking("c", "r1", 3), asking("d", "r1", 5))).toEqual([
      [],
      ["placements.0 [a, c]"],
    ]);
  });

  it("breaks ties of appeal and merit by value, lottery and id", () => {
    // both welders are equal but for a group that pays; then equal in all but lottery
    const twins = [welder("a", "r1", 5), welder("b", "r1", 5)];
    const dataset = { ...market, seekers: twins, opportunities: [job("near", "r1", 1)] };
    const winners = ["a", "b"].filter((id) => blocking({ [id]: "near" }, dataset).length === 0);
    expect(winners).toHaveLength(1);
    const jobs = {
      ...market,
      seekers: [twins[0]!],
      opportunities: [job("c", "r1", 1), job("d", "r1", 1)],
    };
    const chosen = ["c", "d"].filter((id) => blocking({ a: id }, jobs).length === 0);
    expect(chosen).toHaveLength(1);
  });
});
