import { type FlatTables, POLICY_NUMBERS } from "../flat-layout";
import type { DuckdbConnection } from "./connect-duckdb";

/** A column: its name, its type, and the value of a row, null where unknown. */
type Column = readonly [name: string, type: string, value: (row: number) => number | null];

/**
 * Loads the flat tables. What depends on one seeker alone is worked out here, as the library does when
 * it compiles a market: the rank by lottery and id, `Σ spec·level`, and one number, `cell`, for a skill
 * at a level.
 */
export async function loadTables(connection: DuckdbConnection, flat: FlatTables): Promise<void> {
  const load = (name: string, count: number, columns: readonly Column[]): Promise<void> =>
    loadTable(connection, { name, count, columns });
  await loadSeekers(flat, load);
  await loadRoles(flat, load);
  await loadBetween(flat, load);
  // why: lists of a record may repeat a word, joins should not
  await connection.run("CREATE OR REPLACE TABLE licences AS SELECT DISTINCT * FROM licences");
  await connection.run(
    `CREATE TABLE barred_pairs AS SELECT seeker, opportunity FROM refusals
     UNION SELECT seeker, opportunity FROM forbids`,
  );
}

/** The numbers of the policy by name. */
export function policyNumbers({
  policy,
}: FlatTables): Readonly<Record<(typeof POLICY_NUMBERS)[number], number>> {
  return Object.fromEntries(POLICY_NUMBERS.map((name, at) => [name, policy[at]!])) as never;
}

type Load = (name: string, count: number, columns: readonly Column[]) => Promise<void>;

async function loadTable(
  connection: DuckdbConnection,
  table: { readonly name: string; readonly count: number; readonly columns: readonly Column[] },
): Promise<void> {
  const types = table.columns.map(([name, type]) => `${name} ${type}`).join(", ");
  await connection.run(`CREATE TABLE ${table.name} (${types})`);
  const appender = await connection.createAppender(table.name);
  for (let row = 0; row < table.count; row++) {
    for (const [, , value] of table.columns) {
      const datum = value(row);
      // every number is an integer below 2^53, so a double carries it
      if (datum === null) appender.appendNull();
      else appender.appendDouble(datum);
    }
    appender.endRow();
  }
  appender.closeSync();
}

async function loadSeekers(flat: FlatTables, load: Load): Promise<void> {
  const { levels } = policyNumbers(flat);
  await load("seekers", flat.lottery.length, [
    ["seeker", "INTEGER", (row) => row],
    ["lot", "INTEGER", of(lotteryRanks(flat))],
    ["region", "INTEGER", of(flat.region)],
    ["travel", "BIGINT", known(flat.travelKm)],
    ["relocates", "UTINYINT", of(flat.relocates)],
    ["capital", "BIGINT", known(flat.capital)],
    ["hours", "TINYINT", (row) => flat.hours[row]! || null],
    ["income", "BIGINT", of(flat.income)],
    ["education", "TINYINT", known(flat.education)],
    ["priority", "INTEGER", of(flat.priority)],
    ["use_total", "BIGINT", of(useTotals(flat))],
    ["admitted_employment", "UTINYINT", of(flat.admittedEmployment)],
    ["admitted_investment", "UTINYINT", of(flat.admittedInvestment)],
    ["experienced", "UTINYINT", of(flat.experienceKnown)],
    ["licensed", "UTINYINT", of(flat.licencesKnown)],
    ["wishes", "UTINYINT", (row) => (flat.sectorStart[row + 1]! > flat.sectorStart[row]! ? 1 : 0)],
  ]);
  const list = (name: string, start: Int32Array, columns: readonly Column[]): Promise<void> =>
    load(name, start.at(-1)!, [["seeker", "INTEGER", of(owners(start))], ...columns]);
  await list("held", flat.skillStart, [
    ["cell", "INTEGER", (row) => flat.skill[row]! * levels + flat.level[row]! - 1],
  ]);
  await list("experience", flat.experienceStart, [
    ["occupation", "INTEGER", of(flat.occupation)],
    ["months", "BIGINT", of(flat.months)],
  ]);
  await list("wishes", flat.sectorStart, [["sector", "INTEGER", of(flat.sector)]]);
  await list("licences", flat.licenceStart, [["licence", "INTEGER", of(flat.licence)]]);
  await list("refusals", flat.refusesStart, [["opportunity", "INTEGER", of(flat.refuses)]]);
  await list("memberships", flat.membershipStart, [
    ["cooperative", "INTEGER", of(flat.membershipType)],
    ["sector", "INTEGER", of(flat.membershipSector)],
  ]);
}

async function loadRoles(flat: FlatTables, load: Load): Promise<void> {
  await load("roles", flat.opportunity.length, [
    ["role", "INTEGER", (row) => row],
    ["opportunity", "INTEGER", of(flat.opportunity)],
    ["region", "INTEGER", of(flat.opportunityRegion)],
    ["investment", "UTINYINT", of(flat.investment)],
    ["cooperative", "INTEGER", known(flat.cooperative)],
    ["sector", "INTEGER", of(flat.opportunitySector)],
    ["hours", "INTEGER", of(flat.roleHours)],
    ["income", "BIGINT", of(flat.roleIncome)],
    ["min_share", "BIGINT", of(flat.minShare)],
    ["max_share", "BIGINT", of(flat.maxShare)],
    ["education", "TINYINT", known(flat.roleEducation)],
    ["education_required", "BOOLEAN", of(flat.educationRequired)],
    ["occupation", "INTEGER", known(flat.roleOccupation)],
    ["months", "BIGINT", of(flat.roleMonths)],
    ["months_required", "BOOLEAN", of(flat.monthsRequired)],
    ["licence", "INTEGER", known(flat.roleLicence)],
  ]);
  const role = owners(flat.requirementStart);
  await load("requirements", role.length, [
    ["role", "INTEGER", of(role)],
    ["position", "INTEGER", (row) => row - flat.requirementStart[role[row]!]!],
    ["skill", "INTEGER", of(flat.requirementSkill)],
    ["level", "INTEGER", of(flat.requirementLevel)],
    [
      "weight",
      "BIGINT",
      (row) => flat.requirementWeight[row]! * flat.specificity[flat.requirementSkill[row]!]!,
    ],
    ["essential", "BOOLEAN", of(flat.requirementEssential)],
  ]);
}

async function loadBetween(flat: FlatTables, load: Load): Promise<void> {
  const regions = Math.sqrt(flat.km.length);
  await load("distances", flat.km.length, [
    ["region", "INTEGER", (row) => Math.floor(row / regions)],
    ["home", "INTEGER", (row) => row % regions],
    ["km", "BIGINT", known(flat.km)],
  ]);
  const occupations = flat.credit.length / (largest(flat.roleOccupation) + 1);
  const credits = places(flat.credit);
  await load("credits", credits.length, [
    ["asked", "INTEGER", (row) => Math.floor(credits[row]! / occupations)],
    ["held", "INTEGER", (row) => credits[row]! % occupations],
    ["bp", "INTEGER", (row) => flat.credit[credits[row]!]!],
  ]);
  const sectors = flat.sectorMatch.length / (largest(flat.opportunitySector) + 1);
  const matches = places(flat.sectorMatch);
  await load("sector_matches", matches.length, [
    ["asked", "INTEGER", (row) => Math.floor(matches[row]! / sectors)],
    ["held", "INTEGER", (row) => matches[row]! % sectors],
  ]);
  await load("skills", flat.specificity.length, [
    ["skill", "INTEGER", (row) => row],
    ["specificity", "BIGINT", of(flat.specificity)],
  ]);
  await load("similarities", flat.similarHeld.length, [
    ["asked", "INTEGER", of(owners(flat.similarStart))],
    ["held", "INTEGER", of(flat.similarHeld)],
    ["bp", "INTEGER", of(flat.similarBp)],
  ]);
  await load("forbids", flat.forbidSeeker.length, [
    ["seeker", "INTEGER", of(flat.forbidSeeker)],
    ["opportunity", "INTEGER", of(flat.forbidOpportunity)],
  ]);
}

type Numbers = ArrayLike<number>;

const of =
  (numbers: Numbers) =>
  (row: number): number =>
    numbers[row]!;

const known =
  (numbers: Numbers) =>
  (row: number): number | null =>
    numbers[row]! < 0 ? null : numbers[row]!;

/** The item that each row of a CSR layout belongs to. */
function owners(start: Int32Array): Int32Array {
  const owner = new Int32Array(start.at(-1)!);
  for (let item = 0; item + 1 < start.length; item++)
    owner.fill(item, start[item], start[item + 1]);
  return owner;
}

/** The places that are not 0. */
function places(numbers: Uint8Array | Uint16Array): Int32Array {
  const found: number[] = [];
  numbers.forEach((number, place) => {
    if (number !== 0) found.push(place);
  });
  return Int32Array.from(found);
}

function largest(numbers: Int32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}

function lotteryRanks({ lottery }: FlatTables): Int32Array {
  const order = Int32Array.from(lottery.keys()).sort((a, b) => lottery[a]! - lottery[b]! || a - b);
  const ranks = new Int32Array(order.length);
  order.forEach((seeker, rank) => {
    ranks[seeker] = rank;
  });
  return ranks;
}

function useTotals({ skillStart, skill, level, specificity }: FlatTables): Float64Array {
  const totals = new Float64Array(skillStart.length - 1);
  const seeker = owners(skillStart);
  for (let row = 0; row < skill.length; row++) {
    totals[seeker[row]!]! += specificity[skill[row]!]! * level[row]!;
  }
  return totals;
}
