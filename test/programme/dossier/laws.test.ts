import * as fc from "fast-check";
import {
  createMarket,
  type Market,
  type Plan,
  type ProposedUnit,
  proposePlan,
  verifyPlan,
} from "taavon";
import { type DrawnMarket, marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/assess";
import { type Dossier, dossierJsonSchema } from "../../../src/document/dossier";
import type { DossierStep } from "../../../src/document/dossier-event";
import { FORMATION_STATUSES, type FormationStatus } from "../../../src/document/dossier-status";
import { parseDossier } from "../../../src/document/parse-dossier";
import { advance } from "../../../src/programme/dossier/advance";
import { dossier } from "../../../src/programme/dossier/dossier";
import { formationProcedure } from "../../../src/programme/dossier/formation-procedure";
import { checklistsOf } from "../../../src/programme/dossier/lay-out";
import { readNumbers, rewritePlan } from "../../../src/programme/dossier/plan-numbers";
import { readyFor } from "../../../src/programme/dossier/ready-for";
import { statusAfter } from "../../../src/programme/dossier/status-order";
import { withdraw } from "../../../src/programme/dossier/withdraw";
import { compileFacts } from "../../../src/verify/facts";
import { lawsOf, meetsAll } from "../../../src/verify/unit-laws";
import { schemaBreaches } from "../../dataset/json-schema-issues";
import { assemblyOf, eventFor, fulfil } from "./walk";

const drawnMarkets = marketArbitrary({ seekers: 10, opportunities: 3 });
const schema = dossierJsonSchema();

interface DrawnUnit extends DrawnMarket {
  readonly market: Market;
  readonly plan: Plan;
  readonly unit: ProposedUnit;
  readonly dossier: Dossier;
}

// why: drawn units are small, and three founders would keep most of them from the first status
const procedure = { ...formationProcedure, founders: { count: 1 } };

/** The units of a drawn market's plan with their dossiers. */
function unitsOf(drawn: DrawnMarket): DrawnUnit[] {
  const market = createMarket(drawn.dataset, drawn.policy);
  const plan = proposePlan(market, { effort: "quick" });
  return plan.units.map((unit) => {
    const request = { opportunity: unit.opportunity, procedure };
    return { ...drawn, market, plan, unit, dossier: dossier(market, plan, request) };
  });
}

/** Checks something of every unit of drawn plans, and that there were enough of them. */
function forUnits(check: (unit: DrawnUnit, pick: number) => void, numRuns = 100): void {
  let units = 0;
  fc.assert(
    fc.property(drawnMarkets, fc.nat(), (drawn, pick) => {
      for (const unit of unitsOf(drawn)) {
        units += 1;
        check(unit, pick);
      }
    }),
    { numRuns },
  );
  expect(units).toBeGreaterThan(numRuns / 10);
}

describe("a dossier", () => {
  it("is of its published schema and the same once written and read", () => {
    forUnits(({ dossier: own }) => {
      const written: unknown = JSON.parse(JSON.stringify(own));
      expect(schemaBreaches(schema, written)).toEqual([]);
      expect(parseDossier(written)).toEqual({ ok: true, value: own });
    });
  });

  it("has everybody of the unit in its lists, and nobody else", () => {
    forUnits(({ unit, dossier: own }) => {
      const members = [...unit.members];
      expect(own.members.map(({ seeker }) => seeker)).toEqual(members);
      expect(own.assembly.members).toEqual(members);
      for (const { id, from } of own.procedure.papers) {
        if (from !== "each-member") continue;
        const bearers = own.papers.filter(({ paper }) => paper === id);
        expect(bearers.map(({ seeker }) => seeker)).toEqual(members);
      }
      const consents = own.points.filter(({ point }) => point === "consent");
      expect(consents.flatMap(({ concerns }) => concerns)).toEqual(members);
      const named = [...own.papers.map(({ seeker }) => seeker), ...own.founders];
      expect(named.filter((one) => one !== null && !members.includes(one))).toEqual([]);
    });
  });

  it("has every rule that is to be confirmed behind an open point of that member", () => {
    let rules = 0;
    forUnits(({ market, unit, plan, dossier: own }) => {
      for (const { seeker, opportunity, role, toConfirm } of plan.placements) {
        if (opportunity !== unit.opportunity) continue;
        expect(assess(market, { seeker, opportunity, role }).toConfirm).toEqual(toConfirm);
        for (const rule of toConfirm) {
          rules += 1;
          const open = own.points.filter(
            ({ concerns, rules: hang }) => concerns.includes(seeker) && hang.includes(rule),
          );
          expect(open.map(({ state }) => state)).toContain("open");
        }
      }
      const checks = unit.checks.filter(({ status }) => status !== "ok");
      for (const { rule } of checks) {
        expect(own.points.map(({ point }) => point)).toContain(`check.${rule}`);
      }
      const kin = unit.checks.find(({ rule }) => rule === "inspector-kin")?.status !== "ok";
      expect(own.points.some(({ point }) => point === "check.inspector-kin")).toBe(kin);
    });
    expect(rules).toBeGreaterThan(10);
  });

  it("names the same officers in its rows as the unit, each once an office", () => {
    forUnits(({ unit, dossier: own }) => {
      const { manager, ...seats } = unit.offices;
      const rows = own.offices.map(({ office, seeker }) => [office, seeker]);
      const expected = Object.entries({ ...seats, manager: manager === null ? [] : [manager] });
      expect(rows).toEqual(
        expected.flatMap(([office, holders]) => holders.map((one) => [office, one])),
      );
      expect(own.founders).toHaveLength(1);
    });
  });
});

/** What the guards ask, said again without looking at the lists of the dossier. */
function lacks({ market, unit }: DrawnUnit, own: Dossier, status: FormationStatus): boolean {
  const at = FORMATION_STATUSES.indexOf(status);
  const events = own.evidence;
  const has = <Kind extends DossierStep["kind"]>(
    kind: Kind,
    test: (event: Extract<DossierStep, { kind: Kind }>) => boolean,
  ): boolean => events.some((event) => event.kind === kind && test(event as never));
  const consents = (seeker: string): boolean => {
    const last = [...events]
      .reverse()
      .find(
        (event) =>
          (event.kind === "consent" && event.seeker === seeker) ||
          (event.kind === "settled" && event.point === `consent:${seeker}`),
      );
    return last?.kind === "consent";
  };
  const handed = (paper: string, seeker?: string): boolean =>
    has("paper", (event) => event.paper === paper && event.seeker === seeker);
  const paid = (seeker: string): number =>
    events.reduce(
      (sum, event) =>
        event.kind === "receipt" && event.seeker === seeker ? sum + event.rials : sum,
      0,
    );
  const settled = (point: string): boolean =>
    has("settled", (event) => event.point === point && event.outcome === "holds");
  if (at >= 1 && !own.founders.every(consents)) return true;
  if (
    at >= 2 &&
    !(
      handed("business-plan") &&
      has("step", ({ step }) => step === "name") &&
      settled("statute.name")
    )
  )
    return true;
  if (at >= 3 && !unit.members.every((seeker) => consents(seeker) && handed("identity", seeker)))
    return true;
  if (at >= 4) {
    const share = market.policy.capital.paidAtRegistration;
    const due = (amount: number): number =>
      Number((BigInt(amount) * BigInt(share) + 9_999n) / 10_000n);
    if (!unit.capital.contributions.every(({ seeker, amount }) => paid(seeker) >= due(amount)))
      return true;
  }
  if (at >= 5) {
    const last = [...events].reverse().find((event) => event.kind === "assembly");
    if (last?.kind !== "assembly") return true;
    const { length } = unit.members;
    const quorum = Math.min(length, Math.floor(length / 2) + 1);
    if (new Set(last.present).size < quorum) return true;
    if (last.elected.board.length !== unit.offices.board.length) return true;
    if (last.resolutions.length < 6) return true;
  }
  return at >= 6 && !has("manager", () => true);
}

/** Events that a dossier could take: what is missing, half of it, findings against it, nonsense. */
function somePossible(own: Dossier): DossierStep[] {
  const who = { by: "o", on: "2026-04-01" };
  const missing = FORMATION_STATUSES.slice(1).flatMap((status) => readyFor(own, status).missing);
  const brought = missing.flatMap((one) => eventFor(one, own) ?? []);
  const [member] = own.members;
  const full = assemblyOf(own);
  return [
    ...brought,
    ...own.points.map(
      ({ id }): DossierStep => ({ ...who, kind: "settled", point: id, outcome: "fails" }),
    ),
    ...FORMATION_STATUSES.map((status): DossierStep => ({ ...who, kind: "status", status })),
    { ...who, kind: "receipt", seeker: member!.seeker, rials: 1 },
    { ...full, present: full.present.slice(1) },
    { ...full, elected: { ...full.elected, board: [] } },
    { ...who, kind: "consent", seeker: "nobody" },
  ];
}

/** Takes an event if the dossier does, and checks what that says of guards and evidence. */
function tryEvent(unit: DrawnUnit, before: Dossier, choice: number): Dossier {
  const possible = somePossible(before);
  const event = possible[choice % possible.length]!;
  for (const status of FORMATION_STATUSES.slice(1)) {
    if (readyFor(before, status).ready) expect(lacks(unit, before, status)).toBe(false);
  }
  const step = advance(before, event);
  if (!step.ok) {
    expect(step.missing.length).toBeGreaterThan(0);
    return before;
  }
  const { dossier: own } = step;
  expect(own.evidence).toEqual([...before.evidence, event]);
  expect(own).toMatchObject(checklistsOf(own));
  expect(own.status !== before.status).toBe(event.kind === "status");
  if (event.kind === "status") {
    expect(readyFor(before, own.status as FormationStatus).ready).toBe(true);
    expect(lacks(unit, own, own.status as FormationStatus)).toBe(false);
  }
  return own;
}

describe("advance", () => {
  it("is never ready while a guard fails, and never loses what is on record", () => {
    const choices = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 40 });
    const reached = new Set<string>();
    fc.assert(
      fc.property(drawnMarkets, choices, (drawn, steps) => {
        for (const unit of unitsOf(drawn)) {
          let own = unit.dossier;
          for (const [choice, inOrder] of steps) {
            const next = statusAfter(own.status);
            const before = inOrder && next !== undefined ? fulfil(own, next) : own;
            const isNext = inOrder && next !== undefined && choice % 2 === 0;
            const at = somePossible(before).findIndex(
              (event) => event.kind === "status" && event.status === next,
            );
            own = tryEvent(unit, before, isNext ? at : choice);
          }
          reached.add(own.status);
        }
      }),
      { numRuns: 60 },
    );
    expect(reached.size).toBeGreaterThan(2);
  });

  it("leads a lawful unit to registration when everything named is brought", () => {
    let registered = 0;
    forUnits(({ dossier: proposed }) => {
      let own = proposed;
      for (const status of FORMATION_STATUSES.slice(1)) {
        own = fulfil(own, status);
        const step = advance(own, { kind: "status", status, by: "o", on: "2026-04-01" });
        if (!step.ok) {
          // a bad record of somebody proposed is never mended by papers
          expect(step.missing.map(({ code }) => code)).toEqual([]);
          break;
        }
        own = step.dossier;
      }
      if (own.status === "registered") registered += 1;
    });
    expect(registered).toBeGreaterThan(5);
  });
});

describe("a plan read back into numbers", () => {
  it("is written again as it was", () => {
    fc.assert(
      fc.property(drawnMarkets, ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const plan = proposePlan(market, { effort: "quick" });
        const numbers = readNumbers(market, plan);
        expect(rewritePlan(numbers, numbers.roleOf)).toEqual(plan);
      }),
    );
  });
});

describe("withdraw", () => {
  const day = { by: "o", on: "2026-05-01" };

  it("gives back a plan that verifies, or says why it does not", () => {
    const outcomes = new Map<string, number>();
    forUnits((drawn, pick) => {
      let { plan, dossier: own } = drawn;
      for (let times = 0; times < 3; times++) {
        const members = own.members.map(({ seeker }) => seeker);
        const seeker = members[pick % members.length]!;
        const left = withdraw(drawn.market, plan, { dossier: own, seeker, ...day });
        outcomes.set(left.outcome, (outcomes.get(left.outcome) ?? 0) + 1);
        if (left.outcome === "refused") {
          expect(left.missing.map(({ code }) => code)).toEqual(["pinned"]);
          return;
        }
        expect(verifyPlan(drawn.dataset, drawn.policy, left.plan).findings).toEqual([]);
        expect(left.left).toContain(seeker);
        expect(left.dossier.evidence.slice(0, -1)).toEqual(own.evidence);
        expect(left.plan.certificate.bound).toBe(plan.certificate.bound);
        const after = left.plan.units.find(({ opportunity }) => opportunity === own.opportunity);
        if (left.outcome === "fallen-back") {
          expect(after).toBeUndefined();
          expect(left.dossier.status).toBe("fallen-back");
          expect(left.trials.length).toBeGreaterThan(0);
          return;
        }
        const joined = left.joined.map((one) => one.seeker);
        const stay = members.filter((one) => !left.left.includes(one));
        expect(new Set(after!.members)).toEqual(new Set([...stay, ...joined]));
        expect(left.dossier.members.map((one) => one.seeker)).toEqual(after!.members);
        ({ plan, dossier: own } = left);
      }
    }, 250);
    for (const outcome of ["replaced", "reduced", "fallen-back"]) {
      expect(outcomes.get(outcome) ?? 0).toBeGreaterThan(0);
    }
  });

  it("takes the first reserve with whom the unit is lawful, by the checker's own laws", () => {
    let judged = 0;
    forUnits(({ dataset, policy, market, plan, unit, dossier: own }, pick) => {
      const seeker = unit.members[pick % unit.members.length]!;
      const left = withdraw(market, plan, { dossier: own, seeker, ...day });
      if (left.outcome === "refused" || left.left.length > 1) return;
      const facts = compileFacts(dataset, policy);
      const opportunity = facts.opportunityOf.get(unit.opportunity)!;
      const seatOf = (id: string, role: string) => ({
        seeker: facts.seekerOf.get(id)!,
        role: opportunity.roles.findIndex((one) => one.id === role),
      });
      const staying = plan.placements.flatMap((one) =>
        one.opportunity === unit.opportunity && one.seeker !== seeker
          ? [seatOf(one.seeker, one.role)]
          : [],
      );
      const { role } = plan.placements.find((one) => one.seeker === seeker)!;
      const isLawful = (more: readonly ReturnType<typeof seatOf>[]): boolean =>
        meetsAll(lawsOf(facts, opportunity as never, [...staying, ...more]));
      // of the reserves, who are unplaced, only those whose accepted pin is not held have one
      const pinned = new Set(plan.unheldPins.map((pin) => pin.seeker));
      const reserves = unit.reserves.find((row) => row.role === role)!.seekers;
      const first = reserves.find((id) => !pinned.has(id) && isLawful([seatOf(id, role)]));
      judged += 1;
      const tried = left.trials.map(({ joined }) => joined[0]?.seeker);
      if (tried.some((id) => id !== undefined && pinned.has(id))) return;
      const joined = left.joined.map((one) => one.seeker);
      if (first !== undefined) expect(joined).toEqual([first]);
      else expect(left.outcome === "reduced").toBe(isLawful([]));
      const extras = unit.reserves.flatMap((row) => row.seekers.map((id) => seatOf(id, row.role)));
      if (left.outcome !== "fallen-back") return;
      // nobody of the reserves could have saved it, alone or beside another
      for (const one of extras) expect(isLawful([one])).toBe(false);
    }, 200);
    expect(judged).toBeGreaterThan(10);
  });
});
