import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../src/document/dossier";
import type { DossierStep } from "../../../src/document/dossier-event";
import type { FORMATION_STATUSES } from "../../../src/document/dossier-status";
import { advance } from "../../../src/programme/dossier/advance";
import { dossier } from "../../../src/programme/dossier/dossier";
import { formationProcedure } from "../../../src/programme/dossier/formation-procedure";
import { readyFor } from "../../../src/programme/dossier/ready-for";
import { assemblyOf, fulfil, record, refused, walkTo } from "./walk";
import { workshopUnit, workshopWithGaps } from "./workshop-unit";

const { dossier: proposed } = workshopUnit();
const withGaps = workshopWithGaps().dossier;
const who = { by: "officer", on: "2026-04-01" };

const codes = (dossier: Dossier, status: (typeof FORMATION_STATUSES)[number]) =>
  [...new Set(readyFor(dossier, status).missing.map(({ code }) => code))].sort();

const reach = (status: (typeof FORMATION_STATUSES)[number], on = who.on): DossierStep => ({
  ...who,
  on,
  kind: "status",
  status,
});

describe("advance", () => {
  it("takes a unit from proposal to registration when everything named is brought", () => {
    const registered = walkTo(proposed, "registered");
    expect(registered.status).toBe("registered");
    expect(registered.points.every(({ state }) => state === "settled")).toBe(true);
    expect(registered.papers.every(({ state }) => state === "in")).toBe(true);
    expect(registered.steps.filter(({ done }) => !done).map(({ step }) => step)).toEqual([
      "licence-transfer",
    ]);
    const moved = record(registered, { ...who, kind: "step", step: "licence-transfer" });
    expect(moved.steps.every(({ done }) => done)).toBe(true);
  });

  it("takes a unit with missing data there too, once each is settled", () => {
    const registered = walkTo(withGaps, "registered");
    expect(registered.points.find(({ id }) => id === "check.eligibility")?.state).toBe("settled");
    expect(registered.offices.flatMap(({ conditions }) => conditions)).not.toContainEqual(
      expect.objectContaining({ state: "open" }),
    );
  });

  it("confirms the founders once each of the three consents", () => {
    expect(readyFor(proposed, "founders-confirmed")).toEqual({
      ready: false,
      missing: ["m1", "m2", "m7"].map((seeker) => ({
        code: "consent",
        point: `consent:${seeker}`,
        about: "consent",
        seekers: [seeker],
      })),
    });
    const two = record(record(proposed, { ...who, kind: "consent", seeker: "m1" }), {
      ...who,
      kind: "consent",
      seeker: "m2",
    });
    expect(refused(two, reach("founders-confirmed"))).toMatchObject([{ seekers: ["m7"] }]);
    const three = record(two, { ...who, kind: "consent", seeker: "m7" });
    expect(record(three, reach("founders-confirmed")).status).toBe("founders-confirmed");
  });

  it("wants as many founders as the procedure, even where the unit has fewer", () => {
    const founders = { ...formationProcedure.founders, count: 9 };
    const procedure = { ...formationProcedure, founders };
    const { market, plan } = workshopUnit();
    const few = dossier(market, plan, { opportunity: "u1", procedure });
    expect(readyFor(few, "founders-confirmed").missing[0]).toEqual({ code: "founders", count: 2 });
  });

  it("asks no more people to a quorum than there are", () => {
    const quorum = { ...formationProcedure.quorum, plus: 10 };
    const { market, plan } = workshopUnit();
    const procedure = { ...formationProcedure, quorum };
    expect(dossier(market, plan, { opportunity: "u1", procedure }).assembly.quorum).toBe(7);
  });

  it("takes one status after the other", () => {
    expect(refused(proposed, reach("plan-approved"))[0]).toEqual({
      code: "order",
      status: "founders-confirmed",
    });
    const registered = walkTo(proposed, "registered");
    expect(refused(registered, reach("registered"))[0]).toEqual({ code: "ended" });
  });

  it("names papers, steps and decisions that the plan's approval asks", () => {
    const confirmed = walkTo(proposed, "founders-confirmed");
    expect(readyFor(confirmed, "plan-approved").missing).toEqual([
      { code: "point", point: "statute.name", about: "statute.name", seekers: [] },
      { code: "paper", paper: "activity-licence" },
      { code: "paper", paper: "business-plan" },
      { code: "step", step: "system-registration" },
      { code: "step", step: "name" },
    ]);
  });

  it("asks each member's part before registration, down to the rial", () => {
    const issued = walkTo(proposed, "agreement-issued");
    const dues = readyFor(issued, "capital-paid").missing.filter(({ code }) => code === "payment");
    expect(dues.map(({ seekers, rials }) => [seekers![0], rials])).toEqual([
      ["m1", 178_036],
      ["m2", 178_036],
      ["m3", 178_036],
      ["m4", 178_036],
      ["m5", 178_036],
      ["m6", 166_700],
      ["m7", 133_360],
    ]);
    const pay = (dossier: Dossier, rials: number): Dossier =>
      record(dossier, { ...who, kind: "receipt", seeker: "m7", rials });
    const left = (dossier: Dossier) =>
      readyFor(dossier, "capital-paid").missing.find(({ seekers }) => seekers?.[0] === "m7")?.rials;
    expect(left(pay(issued, 100_000))).toBe(33_360);
    expect(left(pay(pay(issued, 100_000), 33_359))).toBe(1);
    expect(left(pay(pay(issued, 100_000), 33_360))).toBeUndefined();
  });

  it("asks a third of the capital even where the parts would not make it up", () => {
    const issued = walkTo(proposed, "agreement-issued");
    const contributions = issued.capital.contributions.map((row) => ({
      ...row,
      dueAtRegistration: 1,
    }));
    const cheap = { ...issued, capital: { ...issued.capital, contributions } };
    const paid = fulfil(cheap, "capital-paid");
    expect(readyFor(paid, "capital-paid").missing).toEqual([{ code: "capital", rials: 1_190_232 }]);
  });

  it("counts receipts past 2^53 exactly", () => {
    const rials = Number.MAX_SAFE_INTEGER;
    let rich = proposed;
    for (let times = 0; times < 3; times++) {
      rich = record(rich, { ...who, kind: "receipt", seeker: "m1", rials });
    }
    const dues = readyFor(rich, "capital-paid").missing.filter(({ code }) => code === "payment");
    expect(dues.map(({ seekers }) => seekers![0])).not.toContain("m1");
  });

  it("wants a quorum, every resolution and the offices of the statute at the assembly", () => {
    const paid = walkTo(proposed, "capital-paid");
    expect(codes(paid, "assembly-held")).toEqual(["assembly", "paper"]);
    const full = assemblyOf(paid);
    const poor = record(paid, {
      ...full,
      present: ["m1", "m2", "m2", "m3"],
      resolutions: full.resolutions.filter((resolution) => resolution !== "capital"),
      elected: { ...full.elected, board: ["m1", "m2"], inspectors: ["m1"] },
    });
    expect(readyFor(poor, "assembly-held").missing.filter(({ code }) => code !== "paper")).toEqual([
      { code: "quorum", count: 1 },
      { code: "resolution", resolution: "capital" },
      { code: "office", office: "board", count: 1 },
      { code: "two-offices", seekers: ["m1"] },
    ]);
    const many = record(poor, {
      ...full,
      elected: { ...full.elected, board: [...full.elected.board, "m5"] },
    });
    expect(readyFor(many, "assembly-held").missing).toContainEqual({
      code: "office",
      office: "board",
      count: -1,
    });
    const good = record(many, full);
    expect(codes(good, "assembly-held")).toEqual(["paper"]);
    expect(good.assembly.held).toBe("2026-04-01");
    expect(good.assembly.resolutions.every(({ passed }) => passed)).toBe(true);
  });

  it("asks record, know-how and acceptance of whom the assembly elects instead", () => {
    const paid = walkTo(withGaps, "capital-paid");
    const full = assemblyOf(paid);
    const other = record(paid, {
      ...full,
      elected: { ...full.elected, board: ["m7", "m5", "m3"], alternates: ["m2"] },
    });
    expect(other.points.map(({ id }) => id)).toContain("know-how:m5");
    expect(other.papers).toContainEqual(
      expect.objectContaining({ paper: "acceptance", seeker: "m5", state: "missing" }),
    );
    // m6 and m4 inspect, and m3 is m7's relative on the same board: no inspector's kin
    expect(other.points.map(({ id }) => id)).not.toContain("check.inspector-kin");
    const kin = record(other, {
      ...full,
      elected: { ...full.elected, inspectors: ["m3"], alternates: ["m6"] },
    });
    expect(kin.points.find(({ id }) => id === "check.inspector-kin")).toMatchObject({
      concerns: ["m3"],
      status: "assembly-held",
      state: "open",
    });
    const alternate = record(other, {
      ...full,
      elected: {
        ...full.elected,
        board: ["m1", "m2", "m5"],
        alternates: ["m7"],
        inspectorAlternates: ["m3"],
      },
    });
    expect(alternate.points.map(({ id }) => id)).toContain("check.inspector-kin");
    const row = kin.offices.find(({ office }) => office === "inspectors")!;
    expect(row.conditions).toContainEqual({ condition: "no-kin-on-board", state: "open" });
    const accepted = record(kin, {
      ...who,
      kind: "settled",
      point: "check.inspector-kin",
      outcome: "holds",
    });
    expect(
      accepted.offices.find(({ office }) => office === "inspectors")!.conditions,
    ).toContainEqual({ condition: "no-kin-on-board", state: "met" });
  });

  it("does not go on with an officer whose record is bad", () => {
    const members = proposed.members.map((member) =>
      member.seeker === "m5" ? { ...member, clearRecord: "failed" as const } : member,
    );
    const paid = walkTo({ ...proposed, members }, "capital-paid");
    const full = assemblyOf(paid);
    const held = record(paid, {
      ...full,
      elected: { ...full.elected, board: ["m5", "m1", "m2"], alternates: ["m7"] },
    });
    expect(readyFor(held, "assembly-held").missing).toContainEqual(
      expect.objectContaining({ code: "fails", point: "clear-record:m5" }),
    );
    expect(refused(held, { ...who, kind: "status", status: "assembly-held" })).not.toEqual([]);
  });

  it("wants a manager who is no inspector, from inside or outside", () => {
    const held = walkTo(proposed, "assembly-held");
    expect(codes(held, "registered")).toContain("manager");
    const inspector = record(held, { ...who, kind: "manager", manager: "m6" });
    expect(codes(inspector, "registered")).toContain("two-offices");
    const outsider = record(held, { ...who, kind: "manager", manager: null });
    expect(codes(outsider, "registered")).not.toContain("manager");
    expect(outsider.papers.filter(({ paper }) => paper === "manager-acceptance")).toMatchObject([
      { seeker: null, state: "missing" },
    ]);
    expect(walkTo(outsider, "registered").status).toBe("registered");
  });

  it("keeps out a member for whom a finding fails, until it is found otherwise", () => {
    const refusedConsent = record(proposed, {
      ...who,
      kind: "settled",
      point: "consent:m4",
      outcome: "fails",
    });
    expect(readyFor(refusedConsent, "agreement-issued").missing).toContainEqual({
      code: "fails",
      point: "consent:m4",
      about: "consent",
      seekers: ["m4"],
    });
    const agreed = record(refusedConsent, { ...who, kind: "consent", seeker: "m4" });
    expect(agreed.points.find(({ id }) => id === "consent:m4")?.state).toBe("settled");
    const tooYoung = record(withGaps, {
      ...who,
      kind: "settled",
      point: "birth-date:m1",
      outcome: "fails",
    });
    expect(tooYoung.points.find(({ id }) => id === "check.eligibility")?.state).toBe("fails");
    expect(tooYoung.offices[1]!.conditions).toContainEqual({ condition: "age", state: "failed" });
  });

  it("takes a paper as proof of what it proves, unless a finding says otherwise", () => {
    const papers = record(withGaps, { ...who, kind: "paper", paper: "identity", seeker: "m1" });
    expect(papers.points.find(({ id }) => id === "birth-date:m1")?.state).toBe("settled");
    const certificate = record(withGaps, {
      ...who,
      kind: "paper",
      paper: "clear-record",
      seeker: "m1",
      waived: true,
    });
    expect(
      certificate.papers.find((row) => row.paper === "clear-record" && row.seeker === "m1"),
    ).toMatchObject({ state: "waived" });
    expect(certificate.points.find(({ id }) => id === "clear-record:m1")?.state).toBe("open");
  });

  it("counts only what had happened by the day of a status, and goes not back in time", () => {
    const agreed = fulfil(proposed, "founders-confirmed");
    expect(refused(agreed, reach("founders-confirmed", "2026-03-31"))).toHaveLength(3);
    const confirmed = record(agreed, reach("founders-confirmed", "2026-04-20"));
    const ready = fulfil(confirmed, "plan-approved");
    expect(refused(ready, reach("plan-approved", "2026-04-19"))).toEqual([
      { code: "date", date: "2026-04-20" },
    ]);
  });

  it("refuses what is about nobody and nothing of the unit", () => {
    const cases: readonly (readonly [DossierStep, object])[] = [
      [
        { ...who, kind: "consent", seeker: "e1" },
        { code: "unknown-member", seekers: ["e1"] },
      ],
      [{ ...who, kind: "receipt", seeker: "__proto__", rials: 1 }, { code: "unknown-member" }],
      [
        { ...who, kind: "paper", paper: "passport" },
        { code: "unknown-paper", paper: "passport" },
      ],
      [{ ...who, kind: "paper", paper: "identity" }, { code: "unknown-paper" }],
      [{ ...who, kind: "paper", paper: "statute", seeker: "m1" }, { code: "unknown-paper" }],
      [{ ...who, kind: "paper", paper: "clear-record", seeker: "m5" }, { code: "unknown-paper" }],
      [{ ...who, kind: "paper", paper: "activity-licence" }, { code: "unknown-founder" }],
      [
        { ...who, kind: "paper", paper: "activity-licence", seeker: "m5" },
        { code: "unknown-founder", seekers: ["m5"] },
      ],
      [
        { ...who, kind: "paper", paper: "identity", seeker: "m1", waived: true },
        { code: "unconditional", paper: "identity" },
      ],
      [{ ...who, kind: "step", step: "agreement" }, { code: "unknown-step" }],
      [
        { ...who, kind: "step", step: "dance" },
        { code: "unknown-step", step: "dance" },
      ],
      [
        { ...who, kind: "settled", point: "weather", outcome: "holds" },
        { code: "unknown-point", point: "weather" },
      ],
      [
        { ...who, kind: "settled", point: "consent:m1", outcome: "holds" },
        { code: "derived-point" },
      ],
      [
        { ...assemblyOf(proposed), present: ["m1", "x3"] },
        { code: "unknown-member", seekers: ["x3"] },
      ],
      [{ ...who, kind: "manager", manager: "x3" }, { code: "unknown-member" }],
    ];
    for (const [event, expected] of cases)
      expect(refused(proposed, event)).toMatchObject([expected]);
    const derived: DossierStep = {
      ...who,
      kind: "settled",
      point: "check.eligibility",
      outcome: "holds",
    };
    expect(refused(withGaps, derived)).toMatchObject([{ code: "derived-point" }]);
  });

  it("can be given up before registration and takes nothing after that", () => {
    const given = record(proposed, { ...who, kind: "status", status: "withdrawn" });
    expect(given.status).toBe("withdrawn");
    expect(refused(given, { ...who, kind: "consent", seeker: "m1" })).toEqual([{ code: "ended" }]);
    expect(refused(given, reach("founders-confirmed"))).toContainEqual({ code: "ended" });
    expect(refused(given, { ...who, kind: "status", status: "withdrawn" })).toHaveLength(1);
    const registered = walkTo(proposed, "registered");
    expect(refused(registered, { ...who, kind: "status", status: "withdrawn" })).toHaveLength(1);
    expect(refused(proposed, { ...who, kind: "status", status: "fallen-back" })).toHaveLength(1);
  });

  it("does not trust the lists that a dossier shows", () => {
    const forged = {
      ...proposed,
      points: proposed.points.map((row) => ({ ...row, state: "settled" as const })),
      papers: proposed.papers.map((row) => ({ ...row, state: "in" as const })),
    };
    expect(readyFor(forged, "founders-confirmed").missing).toHaveLength(3);
    expect(readyFor({ ...proposed, points: [], papers: [] }, "founders-confirmed").ready).toBe(
      false,
    );
  });

  it("refuses dates and amounts that are none", () => {
    const bad = (event: DossierStep) => () => advance(proposed, event);
    expect(bad({ ...who, on: "2026-02-30", kind: "consent", seeker: "m1" })).toThrow("`event.on`");
    expect(bad({ ...who, kind: "receipt", seeker: "m1", rials: 0.5 })).toThrow("`event.rials`");
    expect(bad({ ...who, kind: "receipt", seeker: "m1", rials: -5 })).toThrow("`event.rials`");
  });
});
