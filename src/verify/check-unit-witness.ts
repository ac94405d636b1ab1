import type { Witness, WitnessOf } from "../document/witness";
import type { RoleCandidates } from "./candidates";
import { isConnected } from "./connected";
import { fillPlaces } from "./fill-places";
import type { PlanPath, Report } from "./finding";
import type { SeekerFacts } from "./seeker-facts";
import { capOf, type UnitTerms } from "./unit-terms";
import type { Visit } from "./visit";

/** A unit with all its candidates, and where faults of a witness about it go. */
export interface UnitWitnessCheck {
  readonly visit: Visit;
  readonly terms: UnitTerms;
  readonly path: PlanPath;
  readonly report: Report;
}

type UnitWitness = Exclude<Witness, { readonly kind: "seekers" | "pins" }>;

/** Recomputes a witness against a unit from those who can be its members. */
export function checkUnitWitness(witness: Witness, check: UnitWitnessCheck): void {
  const unit = { ...check, able: ableOf(check.terms, check.visit.candidates) };
  const found = witness as UnitWitness;
  if (found.kind === "roles") checkRoles(found, unit);
  else if (found.kind === "size") checkSize(found, unit);
  else checkCapital(found, unit);
}

interface Unit extends UnitWitnessCheck {
  /** By role: the candidates who can bring the smallest share. */
  readonly able: readonly (readonly SeekerFacts[])[];
}

function ableOf(terms: UnitTerms, candidates: readonly RoleCandidates[]) {
  const least = terms.record.capital.memberShare.min;
  return candidates.map(({ seekers }) =>
    seekers.filter(({ capital }) => capOf(terms, capital) >= least),
  );
}

function checkRoles(witness: WitnessOf<"roles">, unit: Unit): void {
  const { terms, able, path, report } = unit;
  const roles = rolesOf(witness.roles, unit);
  const people = distinct(roles.map((role) => able[role]!));
  const seats = roles.map((role) => terms.places[role]!.min);
  const places = total(seats);
  checkPeople(witness.seekers, people, unit);
  report.equal("witness-number", [...path, "places"], places, witness.places);
  report.equal("witness-number", [...path, "short"], places - people.length, witness.short);
  const columnOf = new Map(people.map((seeker, column) => [seeker, column]));
  const wishes = roles.flatMap((role, at) => {
    const own = able[role]!.map((seeker) => columnOf.get(seeker)!);
    return Array.from({ length: Math.min(seats[at]!, people.length + 1) }, () => own);
  });
  const { lacking, inShortage } = fillPlaces(wishes, {
    most: people.map(() => 1),
    groupOf: people.map(() => 0),
    groupMost: [Number.POSITIVE_INFINITY],
  });
  const links = roles.map((role) => [...able[role]!.map(({ id }) => id)]);
  if (lacking === 0 || !inShortage.every(Boolean) || seats.includes(0) || !isConnected(links)) {
    const expected = "roles with too few people, none of them in vain";
    report.add("witness-unfounded", path, expected, `${lacking} without a person`);
  }
}

function checkSize(witness: WitnessOf<"size">, unit: Unit): void {
  const { terms, able, path, report } = unit;
  const roles = new Set(rolesOf(witness.roles, unit));
  const others = distinct(able.filter((_, role) => !roles.has(role)));
  const places = total([...roles].map((role) => terms.places[role]!.max));
  checkPeople(witness.seekers, others, unit);
  report.equal("witness-number", [...path, "places"], places, witness.places);
  report.equal("witness-number", [...path, "members"], terms.minimum, witness.members);
  const short = terms.minimum - places - others.length;
  report.equal("witness-number", [...path, "short"], short, witness.short);
  const most = fillUnit(unit, distinct(able)).filter(Boolean).length;
  if (short <= 0 || places + others.length !== most) {
    const expected = "places and people that make up the largest team";
    report.add("witness-unfounded", path, expected, `a largest team of ${most}`);
  }
}

function checkCapital(witness: WitnessOf<"capital">, unit: Unit): void {
  const { terms, able, path, report } = unit;
  const capitalOf = ({ capital }: SeekerFacts): number => capOf(terms, capital);
  const everybody = distinct(able).sort((a, b) => capitalOf(b) - capitalOf(a));
  const placed = fillUnit(unit, everybody, terms.maximum);
  const raised = total(everybody.filter((_, at) => placed[at]).map(capitalOf));
  report.equal("witness-number", [...path, "raised"], raised, witness.raised);
  report.equal("witness-number", [...path, "equity"], terms.equity, witness.equity);
  report.equal("witness-number", [...path, "short"], terms.equity - raised, witness.short);
  const team = everybody.filter(({ id }) => witness.seekers.includes(id));
  const isTeam = team.length === witness.seekers.length && fillUnit(unit, team).every(Boolean);
  if (!isTeam || total(team.map(capitalOf)) !== raised) {
    const expected = `a team that raises ${raised}`;
    report.add("witness-people", [...path, "seekers"], expected, witness.seekers);
  }
  if (raised >= terms.equity) {
    report.add("witness-unfounded", path, "less than the equity", raised);
  }
}

/** Who of some people has a place in the unit, the first before the others. */
function fillUnit(
  { terms, able }: Unit,
  people: readonly SeekerFacts[],
  most = Number.POSITIVE_INFINITY,
): readonly boolean[] {
  const rolesOfSeeker = new Map(people.map((seeker) => [seeker, [] as number[]]));
  able.forEach((seekers, role) => {
    for (const seeker of seekers) rolesOfSeeker.get(seeker)?.push(role);
  });
  return fillPlaces([...rolesOfSeeker.values()], {
    most: terms.places.map(({ max }) => max),
    groupOf: terms.places.map(() => 0),
    groupMost: [most],
  }).placed;
}

// the indices of named roles, each once; others are reported
function rolesOf(ids: readonly string[], { visit, path, report }: Unit): readonly number[] {
  const known = visit.opportunity.roles.flatMap(({ id }, role) => (ids.includes(id) ? [role] : []));
  const expected = known.map((role) => visit.opportunity.roles[role]!.id);
  report.equal("witness-people", [...path, "roles"], expected, ids);
  return known;
}

function checkPeople(
  ids: readonly string[],
  people: readonly SeekerFacts[],
  { path, report }: Unit,
): void {
  const expected = people.map(({ id }) => id);
  report.equal("witness-people", [...path, "seekers"], expected, ids);
}

/** In id order, each once. */
function distinct(lists: readonly (readonly SeekerFacts[])[]): SeekerFacts[] {
  return [...new Set(lists.flat())].sort((a, b) => a.index - b.index);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
