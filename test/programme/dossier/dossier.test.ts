import { type CustomRule, createMarket, type Dataset, TaavonError } from "taavon";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/document/dossier";
import { dossier } from "../../../src/programme/dossier/dossier";
import { formationProcedure } from "../../../src/programme/dossier/formation-procedure";
import { changed } from "../../verify/workshop";
import { workshopUnit, workshopWithGaps } from "./workshop-unit";

const { market, plan, dossier: whole } = workshopUnit();
const gaps = workshopWithGaps().dossier;

const point = ({ points }: Dossier, id: string) => points.find((row) => row.id === id);

const bearers = ({ papers }: Dossier, paper: string) =>
  papers.filter((row) => row.paper === paper).map(({ seeker }) => seeker);

describe("dossier", () => {
  it("names the first three of the board as founders", () => {
    expect(whole.founders).toEqual(["m7", "m1", "m2"]);
    expect(whole.status).toBe("proposed");
  });

  it("goes on to alternates and manager where the procedure asks for more founders", () => {
    const founders = { ...formationProcedure.founders, count: 6 };
    const procedure = { ...formationProcedure, founders };
    const many = dossier(market, plan, { opportunity: "u1", procedure });
    // board m7 m1 m2, alternate m3, manager m2 (named already), inspector m6, its alternate m4
    expect(many.founders).toEqual(["m7", "m1", "m2", "m3", "m6", "m4"]);
  });

  it("draws up the statute from opportunity, unit, policy and procedure", () => {
    expect(whole.statute).toMatchObject({
      name: null,
      cooperative: "production",
      sector: "2511",
      subject: "a workshop",
      region: "r1",
      regionName: "one",
      address: null,
      duration: { months: null },
      members: { now: 7, min: 7, max: 8, source: "act 1", validFrom: "2010-01-01" },
      capital: {
        required: 7_000_003,
        equity: 3_570_002,
        publicPart: 700_000,
        facility: 2_730_001,
        shareMin: 100_000,
        shareMax: 1_000_000,
        paidAtRegistration: 3_334,
        // ⌈3 570 002·3 334 / 10 000⌉ = ⌈1 190 238.67⌉
        dueAtRegistration: 1_190_239,
        source: "act 2",
      },
      offices: { board: 3, alternates: 1, inspectors: 1, inspectorAlternates: 1 },
      board: { termMonths: 36, confidence: "B" },
      inspectors: { termFiscalYears: 1 },
    });
  });

  it("says who brings which paper", () => {
    const everybody = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"];
    expect(bearers(whole, "identity")).toEqual(everybody);
    expect(bearers(whole, "service-card")).toEqual(everybody);
    expect(bearers(whole, "clear-record")).toEqual(["m7", "m1", "m2"]);
    expect(bearers(whole, "acceptance")).toEqual(["m7", "m1", "m2", "m3", "m6", "m4"]);
    expect(bearers(whole, "manager-acceptance")).toEqual(["m2"]);
    expect(bearers(whole, "activity-licence")).toEqual([null]);
    expect(bearers(whole, "statute")).toEqual([null]);
  });

  it("tells which papers only prove what the data state", () => {
    const stated = (d: Dossier, paper: string, seeker: string) =>
      d.papers.find((row) => row.paper === paper && row.seeker === seeker)?.stated;
    expect(stated(whole, "identity", "m1")).toBe(true);
    expect(stated(gaps, "identity", "m1")).toBe(false);
    expect(stated(whole, "clear-record", "m1")).toBe(true);
    expect(stated(gaps, "clear-record", "m1")).toBe(false);
    expect(stated(whole, "degree", "m1")).toBe(true);
    expect(stated(whole, "service-card", "m1")).toBe(false);
  });

  it("has the thirteen steps, none of them done", () => {
    expect(whole.steps).toHaveLength(13);
    expect(whole.steps.some(({ done }) => done)).toBe(false);
    expect(whole.steps.at(-1)).toEqual({ step: "licence-transfer", status: null, done: false });
  });

  it("asks everybody's consent, the founders' first", () => {
    const consents = whole.points.filter((row) => row.point === "consent");
    expect(consents.map(({ concerns }) => concerns[0])).toEqual([
      ...["m1", "m2", "m3", "m4", "m5", "m6", "m7"],
    ]);
    const first = consents.filter(({ status }) => status === "founders-confirmed");
    expect(first.map(({ concerns }) => concerns[0])).toEqual(["m1", "m2", "m7"]);
  });

  it("has what the statute leaves open, and checks that only warn, as open points", () => {
    const others = whole.points.filter((row) => row.concerns.length === 0);
    expect(others.map(({ id, status, state }) => [id, status, state])).toEqual([
      ["statute.name", "plan-approved", "open"],
      ["statute.address", "agreement-issued", "open"],
      ["statute.duration", "agreement-issued", "open"],
      ["statute.surplus", "agreement-issued", "open"],
      ["check.reserves", "registered", "open"],
    ]);
  });

  it("asks the know-how of board and manager, and nobody's record that is stated clear", () => {
    const ids = whole.points.filter((row) => row.point === "know-how").map(({ id }) => id);
    expect(ids).toEqual(["know-how:m1", "know-how:m2", "know-how:m7"]);
    expect(whole.points.filter((row) => row.point === "clear-record")).toEqual([]);
  });

  it("has every missing datum as an open point with the rules that hang on it", () => {
    expect(point(gaps, "birth-date:m1")).toMatchObject({ rules: ["age"], state: "open" });
    expect(point(gaps, "capital:m3")).toMatchObject({ rules: ["share"], status: "capital-paid" });
    expect(point(gaps, "clear-record:m1")).toMatchObject({ rules: [], status: "assembly-held" });
    expect(point(gaps, "check.eligibility")).toMatchObject({
      concerns: ["m1", "m3"],
      restsOn: ["birth-date:m1", "capital:m3"],
    });
    expect(point(gaps, "check.capital")).toMatchObject({ restsOn: ["capital:m3"] });
    expect(point(gaps, "check.offices")).toMatchObject({ restsOn: ["clear-record:m1"] });
  });

  it("tells of each officer what the office asks: met, open or failed", () => {
    const row = gaps.offices.find(({ office, seeker }) => office === "board" && seeker === "m1");
    expect(Object.fromEntries(row!.conditions.map((one) => [one.condition, one.state]))).toEqual({
      "clear-record": "open",
      citizen: "met",
      "not-barred": "met",
      age: "open",
      "no-similar-membership": "met",
      "know-how": "open",
      accepts: "open",
    });
    const offered = whole.offices
      .filter((one) => one.offered)
      .map(({ office, seeker }) => [office, seeker]);
    expect(offered).toEqual([
      ["board", "m7"],
      ["inspectors", "m6"],
      ["manager", "m2"],
    ]);
  });

  it("knows relatives among the members in both directions, and no others", () => {
    const kin = gaps.members.filter(({ relatives }) => relatives.length > 0);
    expect(kin.map(({ seeker, relatives }) => [seeker, relatives])).toEqual([
      ["m3", ["m7"]],
      ["m7", ["m3"]],
    ]);
  });

  it("prepares the assembly: half the members and one more, and what is resolved", () => {
    expect(whole.assembly.quorum).toBe(4);
    expect(whole.assembly.held).toBeNull();
    expect(whole.assembly.resolutions).toEqual([
      { resolution: "statute", seekers: [], alternates: [], rials: null, passed: false },
      {
        resolution: "board",
        seekers: ["m7", "m1", "m2"],
        alternates: [],
        rials: null,
        passed: false,
      },
      { resolution: "alternates", seekers: ["m3"], alternates: [], rials: null, passed: false },
      { resolution: "inspectors", seekers: ["m6"], alternates: ["m4"], rials: null, passed: false },
      { resolution: "capital", seekers: [], alternates: [], rials: 3_570_002, passed: false },
      { resolution: "bank-account", seekers: [], alternates: [], rials: null, passed: false },
    ]);
  });

  it("has a broken check in the way of the very first status", () => {
    const broken = changed(plan, (draft) => {
      draft.units[0]!.checks[0]!.status = "fail";
    });
    const { points } = dossier(market, broken as typeof plan, "u1");
    expect(points.find(({ id }) => id === "check.members")).toMatchObject({
      status: "founders-confirmed",
      state: "fails",
    });
  });

  it("tells distance and travel limit apart", () => {
    const unit = workshopUnit();
    const dataset = changed(unit.dataset, (draft) => {
      const m4 = draft.seekers.find(({ id }) => id === "m4")!;
      m4.region = "r3";
      delete m4.capacities.travelKm;
      draft.seekers.find(({ id }) => id === "m5")!.region = "r3";
      draft.regions.push({ id: "r3", name: "" });
    });
    const open = dossierOf(dataset).points.filter(({ rules }) => rules.includes("reach"));
    expect(open.map(({ id }) => id)).toEqual(["travel:m4", "distance:m4", "distance:m5"]);
  });

  it("keeps open what a rule in code asks, which only its author knows", () => {
    const { dataset, policy, plan: made } = workshopUnit();
    const permit: CustomRule = {
      ...{ id: "custom:permit", version: 1, name: { en: "permit", fa: "مجوز" } },
      fails: { en: "none", fa: "ندارد" },
      applies: () => true,
      test: ({ seeker }) => (seeker.id === "m4" ? "unknown" : "pass"),
    };
    const own = createMarket(dataset, { ...policy, clauses: { criteria: [], rules: [permit] } });
    const open = dossier(own, made, "u1").points.filter(({ rules }) => rules.length > 0);
    expect(open).toMatchObject([{ id: "own-rules:m4", rules: ["custom:permit"], state: "open" }]);
  });

  it("refuses a unit that the plan has not", () => {
    expect(() => dossier(market, plan, "u2")).toThrow(TaavonError);
    expect(() => dossier(market, plan, "nowhere")).toThrow("`nowhere`");
    expect(() => dossier(market, plan, "j1")).toThrow("`j1`");
  });

  it("refuses a plan that names whom the market has not", () => {
    const strange = changed(plan, (draft) => {
      draft.placements[2]!.seeker = "stranger";
    });
    expect(() => dossier(market, strange as typeof plan, "u1")).toThrow("`stranger`");
    const odd = changed(plan, (draft) => {
      draft.placements[2]!.role = "odd";
    });
    expect(() => dossier(market, odd as typeof plan, "u1")).toThrow("`odd`");
  });
});

function dossierOf(dataset: unknown): Dossier {
  const unit = workshopUnit();
  const market = createMarket(dataset as Dataset, unit.policy);
  return dossier(market, unit.plan, "u1");
}
