import { type Investment, type Role, rolesOf } from "../dataset/opportunity";
import type { Closed } from "../document/plan";
import { countsFor } from "../unit/composition";
import { type CapitalRule, capitalRule, cappedCapital } from "../unit/member-capital";
import { type MembershipRange, membershipRange } from "../unit/membership-range";
import { officesNeeded, smallestOfficedSize } from "../unit/offices-needed";
import { NONE, type PlanIndex } from "./plan-index";
import { count, type Reason, reason, rials, roleFact } from "./reason";

/** What a closed opportunity lacks, who would be of use, and in which roles. */
export interface Lacks {
  readonly reasons: readonly Reason[];
  /** Roles of the market in which more people would help. */
  readonly roles: readonly number[];
  readonly keeps: (seeker: number) => boolean;
}

/** A closed opportunity with all its candidates. */
interface Shut {
  readonly index: PlanIndex;
  readonly opportunity: number;
  readonly record: Investment;
  readonly range: MembershipRange;
  readonly capital: CapitalRule;
  /** The number of candidates by role of the market, from the first on. */
  readonly held: readonly number[];
  /** Distinct candidates, ascending. */
  readonly everyone: readonly number[];
}

/** Says in numbers what a closed opportunity lacked, by the reason that the plan gives. */
export function lacksOf(index: PlanIndex, opportunity: number, closed: Closed): Lacks {
  const shut = openFile(index, opportunity);
  const all = { roles: rolesOfShut(shut), keeps: () => true };
  switch (closed.reason) {
    case "no-candidates":
    case "role":
      return roleLacks(shut);
    case "members":
      return { ...all, reasons: [memberLack(shut, closed.shortBy ?? 0)] };
    case "capital":
      return { ...all, reasons: [capitalLack(shut)], keeps: bringsMore(shut) };
    case "offices":
      return {
        ...all,
        reasons: [officeLack(shut)],
        keeps: (seeker) => hasClearRecord(shut, seeker),
      };
    case "composition":
      return { ...all, ...compositionLacks(shut) };
    case "outbid":
      return { ...all, reasons: takenLacks(shut) };
  }
}

function openFile(index: PlanIndex, opportunity: number): Shut {
  const { market, candidatesOf } = index;
  const { record, firstRole, endRole } = market.opportunities[opportunity]!;
  const investment = record as Investment;
  const everyone = new Set<number>();
  const held: number[] = [];
  for (let role = firstRole; role < endRole; role++) {
    const { seekers } = candidatesOf(role);
    held.push(seekers.length);
    for (const seeker of seekers) everyone.add(seeker);
  }
  return {
    index,
    opportunity,
    record: investment,
    range: membershipRange(investment, market.policy),
    capital: capitalRule(investment, market.policy),
    held,
    everyone: [...everyone].sort((a, b) => a - b),
  };
}

function rolesOfShut({ index: { market }, opportunity, held }: Shut): number[] {
  const { firstRole } = market.opportunities[opportunity]!;
  return held.map((_, at) => firstRole + at);
}

function roleLacks(shut: Shut): Lacks {
  const short = shortRoles(shut);
  const reasons = short.flatMap(({ record, asked, held }) => [
    reason("lack.role", {
      role: roleFact(shut.record.id, record.id),
      held: count(held),
      asked: count(asked),
    }),
    ...askedOf(shut.record.id, record),
  ]);
  return { reasons, roles: short.map(({ role }) => role), keeps: () => true };
}

/** A role with fewer candidates than it asks for. */
interface ShortRole {
  readonly role: number;
  readonly record: Role;
  readonly asked: number;
  readonly held: number;
}

function shortRoles({ index: { market }, opportunity, held, everyone }: Shut): ShortRole[] {
  const { firstRole } = market.opportunities[opportunity]!;
  return held.flatMap((candidates, at) => {
    const role = firstRole + at;
    const record = market.roles[role]!.role;
    // where there is no candidate at all, every role asks for somebody
    const asked = Math.max(record.places.min ?? 0, everyone.length === 0 ? 1 : 0);
    return candidates < asked ? [{ role, record, asked, held: candidates }] : [];
  });
}

/** The roles for which a closed opportunity has too few candidates. */
export function rolesWithoutPeople(
  index: PlanIndex,
  opportunity: number,
  { reason: why }: Closed,
): readonly Role[] {
  const { record } = index.market.opportunities[opportunity]!;
  // why: where there is no candidate at all, there is nothing to scan for
  if (why === "no-candidates") return rolesOf(record);
  return shortRoles(openFile(index, opportunity)).map(({ record }) => record);
}

/** What a role cannot do without: its essential skills and its licence. */
function askedOf(opportunity: string, record: Role): Reason[] {
  const role = roleFact(opportunity, record.id);
  const essential = record.skills.filter((requirement) => requirement.essential);
  const skills = essential.map(({ skill, level }) =>
    reason("lack.skill", { role, skill: { kind: "skill", id: skill }, level: count(level) }),
  );
  const { licence } = record;
  if (licence === undefined) return skills;
  return [...skills, reason("lack.licence", { role, licence: { kind: "licence", id: licence } })];
}

function memberLack({ everyone, range }: Shut, shortBy: number): Reason {
  return everyone.length < range.min
    ? reason("lack.members", { held: count(everyone.length), asked: count(range.min) })
    : reason("lack.limits", { short: count(shortBy) });
}

/** What the candidates' capital counts, of those who can bring the least share, largest first. */
function countedCaps({ index: { market }, everyone, capital, range }: Shut): number[] {
  return everyone
    .map((seeker) => cappedCapital(market.seekers.capital[seeker]!, capital))
    .filter((cap) => cap >= capital.shareMin)
    .sort((a, b) => b - a)
    .slice(0, range.max);
}

function capitalLack(shut: Shut): Reason {
  const { equity } = shut.capital;
  const held = countedCaps(shut).reduce((sum, cap) => sum + cap, 0);
  return reason("lack.capital", {
    held: rials(held),
    asked: rials(equity),
    short: rials(equity - held),
  });
}

/** Who would raise what the best candidates bring together: by a new seat, or by more than the least. */
function bringsMore(shut: Shut): (seeker: number) => boolean {
  const { index, capital, range } = shut;
  const counted = countedCaps(shut);
  const least = counted.length < range.max ? capital.shareMin - 1 : counted.at(-1)!;
  return (seeker) => cappedCapital(index.market.seekers.capital[seeker]!, capital) > least;
}

function hasClearRecord({ index: { market } }: Shut, seeker: number): boolean {
  return market.seekerRecords[seeker]!.standing?.clearRecord !== false;
}

function officeLack(shut: Shut): Reason {
  const { policy } = shut.index.market;
  const held = shut.everyone.filter((seeker) => hasClearRecord(shut, seeker)).length;
  // with everybody's record clear: the smallest size that has a board at all
  const size = smallestOfficedSize(shut.range, Number.MAX_SAFE_INTEGER, policy);
  if (size === undefined) return reason("lack.board");
  const asked = officesNeeded(size, policy)!.total;
  return reason("lack.offices", { held: count(held), asked: count(asked) });
}

function compositionLacks(shut: Shut): Pick<Lacks, "reasons" | "keeps"> {
  const { index, everyone, opportunity, range } = shut;
  const { market } = index;
  const clear = everyone.filter((seeker) => hasClearRecord(shut, seeker)).length;
  const size = smallestOfficedSize(range, clear, market.policy) ?? range.min;
  const short = market.policy.composition.flatMap((row) => {
    if (row.kind === "family") return [];
    const held = everyone.filter((seeker) =>
      countsFor(market, row, { seeker, opportunity }),
    ).length;
    const asked = Math.ceil((row.minShare * size) / 10_000);
    return held < asked ? [{ row, held, asked }] : [];
  });
  return {
    reasons: short.map(({ row, held, asked }) => {
      const facts = { held: count(held), asked: count(asked) };
      return row.kind === "local"
        ? reason("lack.local", facts)
        : reason("lack.group", { ...facts, group: { kind: "group", id: row.group } });
    }),
    keeps: (seeker) => short.some(({ row }) => countsFor(market, row, { seeker, opportunity })),
  };
}

const MOST_TAKERS = 5;

/** Where the candidates are placed, most first, and how many are free. */
function takenLacks({ index, everyone }: Shut): Reason[] {
  const { market, roleOf } = index;
  const taken = new Map<number, number>();
  let free = 0;
  for (const seeker of everyone) {
    const role = roleOf[seeker]!;
    if (role === NONE) free += 1;
    else {
      const { opportunity } = market.roles[role]!;
      taken.set(opportunity, (taken.get(opportunity) ?? 0) + 1);
    }
  }
  const takers = [...taken]
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, MOST_TAKERS)
    .map(([opportunity, number]) =>
      reason("lack.taken", {
        count: count(number),
        opportunity: { kind: "opportunity", id: market.opportunities[opportunity]!.record.id },
      }),
    );
  return [...takers, reason("lack.free", { count: count(free) })];
}
