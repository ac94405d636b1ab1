import * as fc from "fast-check";
import {
  applyChange,
  assess,
  type ClosedOpportunity,
  createExplainer,
  createMarket,
  type Dataset,
  explainOpportunity,
  type Investment,
  type NearMiss,
  type Policy,
  proposePlan,
  type Reason,
  type Seeker,
  shortlist,
} from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { type Planned, planned, withSeeker } from "./drawn-plan";
import { small } from "./small-market";

const { worker, job, welders, policy } = small;

function expectNearMiss(
  { dataset, policy: by, market, plan }: Planned,
  opportunity: string,
  miss: NearMiss,
): void {
  const ids = { seeker: miss.seeker, opportunity, role: miss.role };
  const before = assess(market, ids);
  expect(before.value).toBe(miss.value);
  const record = dataset.seekers.find(({ id }) => id === miss.seeker)!;
  const changed = withSeeker(dataset, applyChange(record, miss.change));
  const after = assess(createMarket(changed, by), ids);
  expect(after.candidate).toBe(true);
  expect(after.value).toBe(miss.valueAfter);
  expect(plan.placements.some(({ seeker }) => seeker === miss.seeker)).toBe(miss.isPlaced);
}

describe("an opportunity explained", () => {
  it("names near misses whom their change makes candidates, unplaced ones first", () => {
    let misses = 0;
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const all = planned(drawn);
        const { explainOpportunity: explain } = createExplainer(all.market, all.plan);
        for (const { record } of all.market.opportunities) {
          const explanation = explain(record.id);
          expect(explanation.opportunity).toBe(record.id);
          if (explanation.kind === "unit") continue;
          expect(explanation.nearby.length).toBeLessThanOrEqual(5);
          const placed = explanation.nearby.map(({ isPlaced }) => Number(isPlaced));
          expect(placed).toEqual([...placed].sort());
          for (const miss of explanation.nearby) expectNearMiss(all, record.id, miss);
          misses += explanation.nearby.length;
        }
      }),
      { numRuns: 300 },
    );
    expect(misses).toBeGreaterThan(100);
  });

  it("counts a job's places and names the next in line", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { market, plan } = planned(drawn);
        for (const { record } of market.opportunities) {
          const explanation = explainOpportunity(market, plan, record.id);
          if (explanation.kind !== "employment") continue;
          const own = plan.placements.filter(({ opportunity }) => opportunity === record.id);
          const unplaced = new Set(plan.unplaced.map(({ seeker }) => seeker));
          const line = shortlist(market, { opportunity: record.id, k: 99 })
            .filter(({ seeker }) => unplaced.has(seeker))
            .map(({ seeker, value }) => ({ seeker, value }));
          expect(explanation.filled).toBe(own.length);
          expect(explanation.next).toEqual(line.slice(0, 3));
          expect(explanation.lowestValue).toBe(
            own.length === 0 ? undefined : Math.min(...own.map(({ value }) => value)),
          );
          if (own.length === explanation.places) expect(explanation.nearby).toEqual([]);
        }
      }),
    );
  });

  it("refuses what does not exist", () => {
    const market = createMarket(welders, policy);
    const plan = proposePlan(market);
    expect(() => explainOpportunity(market, plan, "?")).toThrow("no opportunity `?`");
    expect(() => createExplainer(market, plan).explainUnit("o")).toThrow("opens no unit `o`");
    expect(() => createExplainer(market, plan).explainSeeker("?")).toThrow("no seeker `?`");
    const wrong = { ...plan, placements: [{ ...plan.unplaced[0]!, role: "x" }] };
    expect(() => createExplainer(market, wrong as never)).toThrow();
  });
});

const founder = (at: number, parts: Partial<Seeker> = {}): Seeker => ({
  ...worker,
  id: `s${at}`,
  skills: [{ skill: "weld", level: 4 }],
  ...parts,
  capacities: { ...worker.capacities, ...parts.capacities },
});

const shop: Investment = {
  id: "u",
  kind: "investment",
  title: { fa: "کارگاه", en: "Workshop" },
  sector: "2511",
  region: "here",
  cooperative: "production",
  members: { min: 7, max: 9 },
  roles: [
    {
      id: "maker",
      title: "maker",
      places: { min: 7, max: 9 },
      licence: "L",
      skills: [{ skill: "weld", level: 4, essential: true }],
    },
  ],
  capital: { required: 7_000, memberShare: { min: 100, max: 1_000 } },
};

const people = (count: number, parts: Partial<Seeker> = {}): Seeker[] =>
  Array.from({ length: count }, (_, at) => founder(at, { licences: ["L"], ...parts }));

function closed(
  seekers: readonly Seeker[],
  by: Policy = policy,
  unit: Investment = shop,
): ClosedOpportunity {
  const world: Dataset = { ...welders, seekers, opportunities: [unit, job] };
  const market = createMarket(world, by);
  const explanation = explainOpportunity(market, proposePlan(market), "u");
  if (explanation.kind !== "closed") throw new Error("expected a closed opportunity");
  return explanation;
}

const codes = (reasons: readonly Reason[]): string[] => reasons.map(({ code }) => code);

const rials = (value: number) => ({ kind: "rials", value });
const count = (value: number) => ({ kind: "count", value });

describe("a closed opportunity", () => {
  it("without candidates asks for its roles, skills and licences", () => {
    const explanation = closed([founder(1)]);
    expect(explanation.reason).toBe("no-candidates");
    expect(codes(explanation.reasons)).toEqual([
      "closed.no-candidates",
      "lack.role",
      "lack.skill",
      "lack.licence",
      "closed-help.no-candidates",
    ]);
    expect(explanation.nearby).toMatchObject([
      { seeker: "s1", role: "maker", isPlaced: true, change: { kind: "licence", to: "L" } },
    ]);
  });

  it("says how many members, or people for a role, it lacks", () => {
    const members = closed(people(5));
    expect(members).toMatchObject({ reason: "members", shortBy: 2 });
    expect(members.reasons[1]).toEqual({
      code: "lack.members",
      facts: { held: count(5), asked: count(7) },
    });
    const limits = closed(people(9), policy, {
      ...shop,
      members: { min: 7, max: 7 },
      roles: [{ ...shop.roles[0]!, places: { min: 8, max: 9 } }],
    });
    expect(limits.reasons[1]).toEqual({ code: "lack.limits", facts: { short: count(1) } });
    const two = {
      ...shop.roles[0]!,
      id: "second",
      places: { min: 1, max: 1 },
      skills: [{ skill: "paint", level: 4 }],
    };
    const role = closed(people(7), policy, { ...shop, roles: [shop.roles[0]!, two] });
    expect(role).toMatchObject({ reason: "role", shortBy: 1 });
    expect(codes(role.reasons)).toEqual([
      "closed.role",
      "lack.role",
      "lack.licence",
      "closed-help.role",
    ]);
  });

  it("says how much capital it lacks, and looks for people who bring more", () => {
    const poor = closed([
      ...people(9, { capacities: { capital: 300 } }),
      founder(90, { capacities: { capital: 900 } }),
      founder(91, { capacities: { capital: 200 } }),
    ]);
    // ⌈51 % of 7 000⌉ = 3 570 are needed, nine times 300 are there
    expect(poor).toMatchObject({ reason: "capital", shortBy: 870 });
    expect(poor.reasons[1]).toEqual({
      code: "lack.capital",
      facts: { held: rials(2_700), asked: rials(3_570), short: rials(870) },
    });
    expect(poor.nearby.map(({ seeker }) => seeker)).toEqual(["s90"]);
    const few = closed([
      ...people(7, { capacities: { capital: 300 } }),
      founder(91, { capacities: { capital: 100 } }),
    ]);
    expect(few.nearby.map(({ seeker }) => seeker)).toEqual(["s91"]);
  });

  it("says how many it lacks for the offices", () => {
    const barredFromOffice = { standing: { ...worker.standing, clearRecord: false } };
    const explanation = closed([
      ...people(8, barredFromOffice),
      founder(90),
      founder(91, barredFromOffice),
    ]);
    expect(explanation.reason).toBe("offices");
    expect(explanation.reasons[1]).toEqual({
      code: "lack.offices",
      facts: { held: count(0), asked: count(6) },
    });
    expect(explanation.nearby.map(({ seeker }) => seeker)).toEqual(["s90"]);
    const boardless = {
      ...policy,
      offices: { ...policy.offices, board: [{ upTo: 3, members: 3 }] },
    };
    expect(codes(closed(people(8), boardless).reasons)).toContain("lack.board");
  });

  it("says whom its composition lacks", () => {
    const composition: Policy["composition"] = [
      { kind: "local", minShare: 5_000 },
      { kind: "group", group: "g", minShare: 2_000 },
      { kind: "family", max: 9 },
    ];
    const away = people(8, { region: "there", capacities: { travelKm: 50 } });
    const explanation = closed(
      [...away, founder(90), founder(91, { region: "there", capacities: { travelKm: 50 } })],
      { ...policy, composition },
    );
    expect(explanation.reason).toBe("composition");
    expect(explanation.reasons.slice(1, 3)).toEqual([
      { code: "lack.local", facts: { held: count(0), asked: count(4) } },
      {
        code: "lack.group",
        facts: { held: count(0), asked: count(2), group: { kind: "group", id: "g" } },
      },
    ]);
    expect(explanation.nearby.map(({ seeker }) => seeker)).toEqual(["s90"]);
  });

  it("says where its candidates are", () => {
    const rich = {
      ...shop,
      id: "v",
      members: { min: 7, max: 7 },
      roles: [{ ...shop.roles[0]!, places: { min: 7, max: 7 } }],
    };
    const world: Dataset = {
      ...welders,
      seekers: people(8, { capacities: { capital: 600 } }),
      opportunities: [{ ...shop, monthlyIncome: 1, members: { min: 7, max: 7 } }, rich],
    };
    const asking = {
      ...world,
      seekers: world.seekers.map((one) => ({ ...one, expects: { monthlyIncome: 1 } })),
    };
    const market = createMarket(asking, policy);
    const plan = proposePlan(market);
    const [shut] = plan.closed;
    const explanation = explainOpportunity(market, plan, shut!.opportunity);
    expect(codes(explanation.reasons)).toEqual([
      "closed.outbid",
      "lack.taken",
      "lack.free",
      "closed-help.outbid",
    ]);
    const other = shut!.opportunity === "u" ? "v" : "u";
    expect(explanation.reasons.slice(1, 3).map(({ facts }) => facts)).toEqual([
      { count: count(7), opportunity: { kind: "opportunity", id: other } },
      { count: count(1) },
    ]);
  });
});
