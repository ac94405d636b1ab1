import {
  createMarket,
  type Dataset,
  type Plan,
  proposePlan,
  TaavonError,
  verifyPlan,
} from "taavon";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/document/dossier";
import { dossier } from "../../../src/programme/dossier/dossier";
import { readyFor } from "../../../src/programme/dossier/ready-for";
import { withdraw } from "../../../src/programme/dossier/withdraw";
import type { Withdrawal } from "../../../src/programme/dossier/withdrawal";
import {
  datasetOf,
  jobOf,
  type Parts,
  policyOf,
  seekerOf,
  ventureOf,
} from "../../support/small-market";
import { record, refused, walkTo } from "./walk";
import { workshopUnit } from "./workshop-unit";

const day = { by: "officer", on: "2026-05-01" };

type Done = Exclude<Withdrawal, { outcome: "refused" }>;

/** A withdrawal that must be carried out. */
function done(withdrawal: Withdrawal): Done {
  if (withdrawal.outcome === "refused") throw new Error(JSON.stringify(withdrawal.missing));
  return withdrawal;
}

/** A venture for seven to nine welders with a plan of its own; who is not named welds at level 5. */
function welders(count: number, parts: Parts = {}, facts: Parameters<typeof seekerOf>[0][] = []) {
  const seekers = Array.from({ length: count }, (_, at) =>
    seekerOf({ id: `s${at + 10}`, capacities: { capital: 200_000 }, ...facts[at] }),
  );
  const venture = ventureOf({ members: { min: 7, max: 7 } });
  const dataset: Dataset = datasetOf({ seekers, opportunities: [venture], ...parts });
  const policy = policyOf(parts.policy);
  const market = createMarket(dataset, policy);
  const plan = proposePlan(market, { effort: "quick" });
  const leave = (at: Plan, of: Dossier, seeker: string): Withdrawal =>
    withdraw(market, at, { dossier: of, seeker, ...day });
  return { dataset, policy, market, plan, leave, dossier: dossier(market, plan, "venture") };
}

describe("withdraw", () => {
  it("puts the reserve of the role in the leaver's place and writes the plan anew", () => {
    const { market, plan, dataset, policy, dossier: unit } = workshopUnit();
    // m1 makes; x3 is the makers' reserve and brings 300 000: 3 900 000 + 300 000 ≥ 3 570 002
    const left = done(
      withdraw(market, plan, { dossier: unit, seeker: "m1", ...day, note: "کار دیگر" }),
    );
    expect(left).toMatchObject({
      outcome: "replaced",
      left: ["m1"],
      joined: [{ seeker: "x3", role: "maker" }],
      trials: [],
    });
    expect(left.plan.units[0]!.members).toEqual(["m2", "m3", "m4", "m5", "m6", "m7", "x3"]);
    expect(left.plan.unplaced.map(({ seeker }) => seeker)).toContain("m1");
    // the value of x3, 9 400, for that of m1, 10 000
    expect(left.plan.certificate.objective).toBe(plan.certificate.objective - 600);
    expect(left.plan.certificate.bound).toBe(plan.certificate.bound);
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
    // m1 was a founder: m7 and m2 stay, and m3 is now on the board
    expect(left.dossier.founders).toEqual(["m7", "m2", "m3"]);
    expect(left.dossier.evidence).toEqual([
      {
        kind: "left",
        ...day,
        note: "کار دیگر",
        seekers: ["m1"],
        joined: [{ seeker: "x3", role: "maker" }],
      },
    ]);
  });

  it("closes a unit that cannot go on, and says what each way would break", () => {
    const { market, plan, dataset, policy, dossier: unit } = workshopUnit();
    const confirmed = walkTo(unit, "founders-confirmed");
    const left = done(withdraw(market, plan, { dossier: confirmed, seeker: "m6", ...day }));
    expect(left).toMatchObject({
      outcome: "fallen-back",
      left: ["m6"],
      joined: [],
      trials: [
        { joined: [], broken: "members" },
        { joined: [{ seeker: "x3", role: "maker" }], broken: "roles" },
      ],
    });
    expect(left.dossier.status).toBe("fallen-back");
    expect(left.dossier.fallback).toEqual({ left: ["m6"], trials: left.trials });
    expect(left.dossier.evidence).toHaveLength(confirmed.evidence.length + 1);
    expect(left.plan.units).toEqual([]);
    expect(left.plan.closed.map(({ opportunity }) => opportunity)).toEqual(["u1", "u2"]);
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
    expect(refused(left.dossier, { ...day, kind: "consent", seeker: "m1" })).toEqual([
      { code: "ended" },
    ]);
    expect(readyFor(left.dossier, "plan-approved").missing).toContainEqual({ code: "ended" });
    const again = withdraw(market, left.plan, { dossier: left.dossier, seeker: "m1", ...day });
    expect(again).toEqual({ outcome: "refused", missing: [{ code: "ended" }] });
  });

  it("goes on with fewer where that is lawful and nobody can come", () => {
    const open = { opportunities: [ventureOf({ members: { min: 7, max: 12 } })] };
    const { plan, leave, dossier: unit, dataset, policy } = welders(8, open);
    expect(unit.members).toHaveLength(8);
    const left = done(leave(plan, unit, "s10"));
    expect(left).toMatchObject({ outcome: "reduced", joined: [], trials: [] });
    expect(left.dossier.members).toHaveLength(7);
    expect(left.dossier.statute.members.now).toBe(7);
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
    expect(done(leave(left.plan, left.dossier, "s11")).outcome).toBe("fallen-back");
  });

  it("passes over a reserve who would break a rule, and names it", () => {
    // s17 is kept apart from a member, s18 is not
    const facts = [
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { apart: ["s11"] },
      { skills: [{ skill: "weld", level: 4 }] },
    ];
    const { plan, leave, dossier: unit } = welders(9, {}, facts);
    expect(plan.units[0]!.reserves[0]!.seekers).toEqual(["s17", "s18"]);
    const left = done(leave(plan, unit, "s10"));
    expect(left.trials).toEqual([{ joined: [{ seeker: "s17", role: "role" }], broken: "apart" }]);
    expect(left.joined).toEqual([{ seeker: "s18", role: "role" }]);
  });

  it.each([
    ["capital", { capacities: { capital: 50_000 } }, {}],
    ["offices", { standing: { clearRecord: false } }, { offices: { inspectorAlternates: 2 } }],
    ["composition", { region: "beside" }, { composition: [{ kind: "local", minShare: 10_000 }] }],
    ["together", { together: "pair" }, {}],
  ] as const)("passes over a reserve for the rule on %s", (rule, facts, policy) => {
    const other = rule === "together" ? { together: "pair" } : {};
    const venture = ventureOf({ members: { min: 7, max: 7 }, capital: { required: 2_745_098 } });
    const {
      plan,
      leave,
      dossier: unit,
    } = welders(9, { policy: policy as never, opportunities: [venture] }, [
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      facts,
      { ...other, consent: { matching: other === facts } },
    ]);
    const reserves = plan.units[0]!.reserves[0]!.seekers;
    expect(reserves[0]).toBe("s17");
    const left = done(leave(plan, unit, "s10"));
    expect(left.trials[0]).toEqual({ joined: [{ seeker: "s17", role: "role" }], broken: rule });
    expect(left.outcome).toBe("fallen-back");
  });

  it("passes over a reserve who would make a family too large", () => {
    const {
      plan,
      leave,
      dossier: unit,
    } = welders(8, { policy: { composition: [{ kind: "family", max: 1 }] } }, [
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { relatives: ["s11"], skills: [{ skill: "weld", level: 4 }] },
    ]);
    const left = done(leave(plan, unit, "s10"));
    expect(left.trials[0]).toEqual({
      joined: [{ seeker: "s17", role: "role" }],
      broken: "composition",
    });
  });

  it("lets those who come together leave together, and others come in their places", () => {
    const facts = [{ together: "t" }, { together: "t" }];
    const { plan, leave, dossier: unit, dataset, policy } = welders(9, {}, facts);
    const left = done(leave(plan, unit, unit.members[0]!.seeker));
    expect(left.left).toEqual(["s10", "s11"]);
    expect(left.outcome).toBe("replaced");
    expect(left.joined).toHaveLength(2);
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
  });

  it("takes a reserve of another role where that keeps the unit lawful", () => {
    const skill = (id: string) => [{ skill: id, level: 5 }];
    const role = (id: string, asked: string) => ({
      id,
      title: "",
      places: { min: 1, max: 6 },
      skills: [{ skill: asked, level: 5, essential: true }],
    });
    const venture = ventureOf({
      members: { min: 7, max: 7 },
      roles: [role("sewing", "sew"), role("welding", "weld")],
      // 5 100 · 2 745 098 // 10 000 = 1 400 000, seven times the 200 000 that each can bring
      capital: { required: 2_745_098 },
    });
    const facts = [{}, {}, {}, {}, {}, {}, { skills: skill("sew") }];
    const reserves = [{ capacities: { capital: 50_000 } }, { skills: skill("sew") }];
    const {
      plan,
      leave,
      dossier: unit,
      dataset,
      policy,
    } = welders(9, { opportunities: [venture] }, [...facts, ...reserves]);
    const leaver = unit.members.find((member) => member.role === "welding")!.seeker;
    const rest = ["s16", "s18"].find((one) => !unit.members.some(({ seeker }) => seeker === one))!;
    const left = done(leave(plan, unit, leaver));
    expect(left.trials).toEqual([
      { joined: [{ seeker: "s17", role: "welding" }], broken: "capital" },
      { joined: [], broken: "members" },
      {
        joined: [
          { seeker: "s17", role: "welding" },
          { seeker: rest, role: "sewing" },
        ],
        broken: "members",
      },
    ]);
    expect(left).toMatchObject({ outcome: "replaced", joined: [{ seeker: rest, role: "sewing" }] });
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
  });

  it("does not take back who left before", () => {
    const { plan, leave, dossier: unit } = welders(9);
    const first = done(leave(plan, unit, "s10"));
    const [newcomer] = first.joined;
    // s10 is free and a candidate again, so the plan lists them as a reserve
    expect(first.plan.units[0]!.reserves[0]!.seekers).toContain("s10");
    const second = done(leave(first.plan, first.dossier, newcomer!.seeker));
    expect(second.outcome).toBe("replaced");
    expect(second.joined[0]!.seeker).not.toBe("s10");
    const third = done(leave(second.plan, second.dossier, second.joined[0]!.seeker));
    expect(third.outcome).toBe("fallen-back");
  });

  it("goes back to the last status that still holds, and keeps all evidence", () => {
    const { plan, leave, dossier: unit } = welders(9);
    const paid = walkTo(unit, "capital-paid");
    const plain = paid.members
      .map(({ seeker }) => seeker)
      .find((one) => !paid.founders.includes(one))!;
    const left = done(leave(plan, paid, plain)).dossier;
    expect(left.status).toBe("plan-approved");
    expect(left.evidence.slice(0, -1)).toEqual(paid.evidence);
    expect(left.founders).toEqual(paid.founders);
    const owed = readyFor(left, "agreement-issued").missing;
    const newcomer =
      left.evidence.at(-1)!.kind === "left" &&
      left.members.find(({ seeker }) => !paid.members.some((one) => one.seeker === seeker))!.seeker;
    expect(new Set(owed.flatMap(({ seekers }) => seekers ?? []))).toEqual(new Set([newcomer]));
    expect(walkTo(left, "registered").status).toBe("registered");
  });

  it("goes back to the beginning when a founder leaves", () => {
    const { plan, leave, dossier: unit } = welders(9);
    const approved = walkTo(unit, "plan-approved");
    const [founder, ...others] = approved.founders;
    const left = done(leave(plan, approved, founder!)).dossier;
    expect(left.status).toBe("proposed");
    expect(left.founders.slice(0, 2)).toEqual(others);
    // who brought the licence is a founder no more
    expect(left.papers.find(({ paper }) => paper === "activity-licence")?.state).toBe("missing");
  });

  it("holds the assembly again when somebody it elected leaves", () => {
    const { plan, leave, dossier: unit } = welders(9);
    const held = walkTo(unit, "assembly-held");
    const manager = record(held, {
      ...day,
      kind: "manager",
      manager: held.proposedOffices.manager,
    });
    const inspector = held.proposedOffices.inspectors[0]!;
    const left = done(leave(plan, manager, inspector)).dossier;
    expect(left.assembly.held).toBeNull();
    expect(readyFor(left, "assembly-held").missing).toContainEqual({ code: "assembly" });
    expect(left.evidence.filter(({ kind }) => kind === "assembly")).toHaveLength(1);
  });

  it("keeps the founders although the offices are proposed anew, and asks for a manager again", () => {
    const eager = { capacities: { capital: 200_000, leads: ["board" as const] } };
    const lesser = { ...eager, skills: [{ skill: "weld", level: 4 }] };
    const { plan, leave, dossier: unit } = welders(8, {}, [{}, {}, {}, {}, {}, {}, {}, lesser]);
    expect(unit.members.map(({ seeker }) => seeker)).not.toContain("s17");
    const { manager } = unit.proposedOffices;
    const held = walkTo(unit, "assembly-held");
    const chosen = record(held, { ...day, kind: "manager", manager });
    expect(readyFor(chosen, "registered").missing).not.toContainEqual({ code: "manager" });
    const left = done(leave(plan, chosen, manager!)).dossier;
    expect(left.proposedOffices.board[0]).toBe("s17");
    const staying = unit.founders.filter((one) => one !== manager);
    expect(left.founders.slice(0, staying.length)).toEqual(staying);
    expect(readyFor(left, "registered").missing).toContainEqual({ code: "manager" });
  });

  it("looks no further than the reserves of the policy", () => {
    const facts = [{}, {}, {}, {}, {}, {}, {}];
    const apart = { apart: ["s11"], skills: [{ skill: "weld", level: 4 }] };
    const last = { skills: [{ skill: "weld", level: 3 }] };
    const { plan, leave, dossier: unit } = welders(10, {}, [...facts, apart, apart, last]);
    const left = done(leave(plan, unit, "s10"));
    expect(left.outcome).toBe("fallen-back");
    const tried = left.trials.flatMap(({ joined }) => joined.map(({ seeker }) => seeker));
    expect(new Set(tried)).toEqual(new Set(["s17", "s18"]));
  });

  it("waits for whoever a pin would bring into the unit", () => {
    const pin = { opportunity: "venture", reason: "r", by: "o" };
    const pins = [
      { ...pin, seeker: "s10" },
      { ...pin, seeker: "s17" },
    ];
    const facts = [{}, {}, {}, {}, {}, {}, {}, { apart: ["s10"] }];
    const { plan, leave, dossier: unit } = welders(9, { policy: { overrides: { pins } } }, facts);
    expect(plan.unheldPins.map(({ seeker }) => seeker)).toEqual(["s17"]);
    const plain = unit.members.map(({ seeker }) => seeker).find((one) => one !== "s10")!;
    expect(leave(plan, unit, plain)).toEqual({
      outcome: "refused",
      missing: [{ code: "pinned", seekers: ["s17"] }],
    });
  });

  it("moves nobody whom an officer's pin holds", () => {
    const pins = [{ seeker: "s10", opportunity: "venture", reason: "r", by: "o" }];
    const { plan, leave, dossier: unit } = welders(7, { policy: { overrides: { pins } } });
    const pinned = { outcome: "refused", missing: [{ code: "pinned", seekers: ["s10"] }] };
    expect(leave(plan, unit, "s10")).toEqual(pinned);
    // without a reserve the unit would close, and s10 would have to move
    expect(leave(plan, unit, "s11")).toEqual(pinned);
  });

  it("replaces beside pinned members, but not by somebody pinned elsewhere", () => {
    const job = { seeker: "s17", opportunity: "other", reason: "r", by: "o" };
    const pins = [{ seeker: "s10", opportunity: "venture", reason: "r", by: "o" }, job];
    const other = ventureOf({ id: "other", members: { min: 8, max: 8 } });
    const opportunities = [ventureOf({ members: { min: 7, max: 7 } }), other];
    const lesser = { skills: [{ skill: "weld", level: 4 }] };
    const {
      plan,
      leave,
      dossier: unit,
      dataset,
      policy,
    } = welders(9, { opportunities, policy: { overrides: { pins } } }, [
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      lesser,
    ]);
    expect(plan.units.map(({ opportunity }) => opportunity)).toEqual(["venture"]);
    expect(plan.unheldPins.map(({ seeker }) => seeker)).toEqual(["s17"]);
    const left = done(leave(plan, unit, "s11"));
    expect(left.trials).toEqual([{ joined: [{ seeker: "s17", role: "role" }], broken: "pinned" }]);
    expect(left.joined.map(({ seeker }) => seeker)).toEqual(["s18"]);
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
  });

  it.each(["stable", "optimal"] as const)("leaves the jobs %s", (placement) => {
    // ten welders for seven seats and a job
    const lesser = { skills: [{ skill: "weld", level: 4 }] };
    const opportunities = [ventureOf({ members: { min: 7, max: 7 } }), jobOf()];
    const {
      plan,
      leave,
      dossier: unit,
      dataset,
      policy,
    } = welders(10, { opportunities, policy: { placement, reserves: 9 } }, [
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      lesser,
      lesser,
      lesser,
    ]);
    const inJob = (at: Plan) =>
      at.placements.find(({ opportunity }) => opportunity === "job")!.seeker;
    const members = unit.members.map(({ seeker }) => seeker);
    const leaver = members.find((one) => one < "s17" && one !== inJob(plan))!;
    const left = done(leave(plan, unit, leaver));
    expect(left.outcome).toBe("replaced");
    // a better welder is free now: whoever has the job gives way, unless the plan moves nobody else
    expect(inJob(left.plan)).toBe(placement === "stable" ? leaver : inJob(plan));
    expect(verifyPlan(dataset, policy, left.plan).findings).toEqual([]);
  });

  it("refuses a registered unit, a stranger, and a dossier of another plan", () => {
    const { market, plan, dossier: unit } = workshopUnit();
    const leave = (of: Dossier, seeker: string, at = plan) =>
      withdraw(market, at, { dossier: of, seeker, ...day });
    expect(leave(walkTo(unit, "registered"), "m1")).toMatchObject({ missing: [{ code: "ended" }] });
    expect(leave(unit, "e1")).toMatchObject({
      missing: [{ code: "unknown-member", seekers: ["e1"] }],
    });
    const replaced = done(leave(unit, "m1"));
    expect(() => leave(unit, "m2", replaced.plan)).toThrow(TaavonError);
    expect(() => leave({ ...unit, plan: { ...unit.plan, dataset: "other" } }, "m1")).toThrow(
      "`dossier`",
    );
    expect(() => leave({ ...unit, opportunity: "u2" }, "m1")).toThrow("`u2`");
    expect(() =>
      withdraw(market, plan, { dossier: unit, seeker: "m1", by: "x", on: "soon" }),
    ).toThrow("`on`");
  });
});
