import { assessPair } from "../../assessment/assess";
import { pairOf } from "../../assessment/pair";
import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Condition, DossierMember } from "../../document/dossier-member";
import { MEMBER_POINTS, type MemberPoint } from "../../document/dossier-point";
import type { Market } from "../../market/market";
import { wholeYears } from "../../market/whole-years";
import { isClauseId } from "../../policy/clause/clause-id";
import type { RuleId } from "../../policy/rule-id";

/** A member by indices of the market. */
export interface Seat {
  readonly seeker: number;
  readonly role: number;
}

/** The datum behind each rule; `reach` has two, and the rest are never open. */
const DATUM_OF: Partial<Record<RuleId, MemberPoint>> = {
  age: "birth-date",
  barred: "barred",
  citizen: "citizen",
  consent: "consent",
  education: "education",
  experience: "experience",
  hours: "hours",
  licence: "licences",
  membership: "memberships",
  share: "capital",
};

/** What the market tells of each member, as far as papers need it. One assessment a member. */
export function membersFacts(market: Market, seats: readonly Seat[]): DossierMember[] {
  const relatives = relativesAmong(market, seats);
  return seats.map((seat) => memberFacts(market, seat, relatives));
}

function memberFacts(
  market: Market,
  { seeker, role }: Seat,
  relatives: ReadonlyMap<string, ReadonlySet<string>>,
): DossierMember {
  const record = market.seekerRecords[seeker]!;
  const { rules, toConfirm } = assessPair(market, seeker, role);
  const judged = (id: RuleId): Condition => {
    const status = rules.find(({ rule }) => rule === id)?.status;
    if (status === "unknown") return "open";
    return status === "fail" ? "failed" : "met";
  };
  const clear = record.standing?.clearRecord;
  const { birthDate } = record;
  const years = birthDate === undefined ? -1 : wholeYears(birthDate, market.policy.asOf);
  return {
    seeker: record.id,
    role: market.roles[role]!.role.id,
    roleTitle: market.roles[role]!.role.title,
    toConfirm,
    unknown: unknownData(market, { seeker, role }, toConfirm),
    age: judged("age"),
    citizen: judged("citizen"),
    notBarred: judged("barred"),
    noSimilarMembership: judged("membership"),
    clearRecord: clear === undefined ? "open" : clear ? "met" : "failed",
    years: years < 0 ? null : years,
    education: record.education?.level ?? null,
    leads: record.capacities.leads ?? [],
    relatives: [...relatives.get(record.id)!].sort(byCodeUnit),
  };
}

/** Who is whose relative among some seekers, by id; a link stated by one counts for both. */
function relativesAmong(market: Market, seats: readonly Seat[]): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const records = seats.map(({ seeker }) => market.seekerRecords[seeker]!);
  for (const { id } of records) linked.set(id, new Set());
  for (const { id, relatives = [] } of records) {
    for (const other of relatives) {
      if (other === id || !linked.has(other)) continue;
      linked.get(id)!.add(other);
      linked.get(other)!.add(id);
    }
  }
  return linked;
}

function unknownData(
  market: Market,
  { seeker, role }: Seat,
  toConfirm: readonly RuleId[],
): DossierMember["unknown"] {
  const behind = new Map<MemberPoint, RuleId[]>();
  for (const rule of toConfirm) {
    for (const point of dataBehind(market, { seeker, role }, rule)) {
      behind.set(point, [...(behind.get(point) ?? []), rule]);
    }
  }
  return MEMBER_POINTS.flatMap((point) => {
    const rules = behind.get(point);
    return rules === undefined ? [] : [{ point, rules }];
  });
}

/** What is missing where a rule is open: for `reach` the distance, the travel limit, or both. */
function dataBehind(market: Market, { seeker, role }: Seat, rule: RuleId): MemberPoint[] {
  const datum = DATUM_OF[rule];
  if (datum !== undefined) return [datum];
  // what a rule in code needs, only its author knows
  if (isClauseId(rule)) return ["own-rules"];
  const record = market.seekerRecords[seeker]!;
  const { opportunity, role: asked } = market.roles[role]!;
  const place = { opportunity: market.opportunities[opportunity]!.record, role: asked };
  const points: MemberPoint[] = [];
  if (record.capacities.travelKm === undefined) points.push("travel");
  if (pairOf(market, record, place).km === undefined) points.push("distance");
  return points;
}
