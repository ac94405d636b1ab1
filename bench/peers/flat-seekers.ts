import { CooperativeType } from "../../src/dataset/primitives";
import type { Seeker } from "../../src/dataset/seeker";
import type { Policy } from "../../src/policy/policy";
import type { FlatArrays } from "./flat-layout";
import { isAdmittedTo, priorityOf } from "./kind-admission";
import { lotteryNumber } from "./lottery-number";
import type { WordNumbers } from "./number-words";

/** How the words of records become indices. */
export interface Numbering {
  readonly policy: Policy;
  readonly regions: ReadonlyMap<string, number>;
  readonly skills: ReadonlyMap<string, number>;
  /** Opportunities that take part. */
  readonly opportunities: ReadonlyMap<string, number>;
  readonly heldOccupations: WordNumbers;
  readonly heldSectors: WordNumbers;
  readonly licences: WordNumbers;
}

/** The seekers' part of the tables. */
export type FlatSeekers = Pick<
  FlatArrays,
  | "lottery"
  | "region"
  | "travelKm"
  | "relocates"
  | "capital"
  | "hours"
  | "income"
  | "education"
  | "priority"
  | "admittedEmployment"
  | "admittedInvestment"
  | "skillStart"
  | "skill"
  | "level"
  | "experienceKnown"
  | "experienceStart"
  | "occupation"
  | "months"
  | "sectorStart"
  | "sector"
  | "licencesKnown"
  | "licenceStart"
  | "licence"
  | "refusesStart"
  | "refuses"
  | "membershipStart"
  | "membershipType"
  | "membershipSector"
> & { readonly seekerIds: readonly string[] };

/** The number of a type of cooperative. */
export function cooperativeNumber(type: CooperativeType): number {
  return CooperativeType.options.indexOf(type);
}

/** Flattens seekers, who must come in id order; reads each once, so that they can be a stream. */
export function flatSeekers(seekers: Iterable<Seeker>, numbering: Numbering): FlatSeekers {
  const { policy, regions } = numbering;
  const ids: string[] = [];
  const plain = plainColumns();
  const lists = listColumns();
  for (const seeker of seekers) {
    if (ids.length > 0 && ids.at(-1)! >= seeker.id)
      throw new Error("seekers should be in id order");
    ids.push(seeker.id);
    const { capacities, expects = {} } = seeker;
    plain.lottery.push(lotteryNumber(policy.seed, seeker.id));
    plain.region.push(regions.get(seeker.region)!);
    plain.travelKm.push(capacities.travelKm ?? -1);
    plain.relocates.push(capacities.relocates === true ? 1 : 0);
    plain.capital.push(capacities.capital ?? -1);
    plain.hours.push(capacities.hoursPerWeek ?? 0);
    plain.income.push(expects.monthlyIncome ?? 0);
    plain.education.push(seeker.education?.level ?? -1);
    plain.priority.push(priorityOf(seeker, policy));
    plain.admittedEmployment.push(isAdmittedTo("employment", seeker, policy) ? 1 : 0);
    plain.admittedInvestment.push(isAdmittedTo("investment", seeker, policy) ? 1 : 0);
    plain.experienceKnown.push(seeker.experience === undefined ? 0 : 1);
    plain.licencesKnown.push(seeker.licences === undefined ? 0 : 1);
    pushLists(seeker, lists, numbering);
  }
  return { seekerIds: ids, ...packPlain(plain), ...packLists(lists) };
}

function plainColumns() {
  const column = (): number[] => [];
  return {
    lottery: column(),
    region: column(),
    travelKm: column(),
    relocates: column(),
    capital: column(),
    hours: column(),
    income: column(),
    education: column(),
    priority: column(),
    admittedEmployment: column(),
    admittedInvestment: column(),
    experienceKnown: column(),
    licencesKnown: column(),
  };
}

function packPlain(plain: ReturnType<typeof plainColumns>) {
  return {
    lottery: new Uint32Array(plain.lottery),
    region: new Int32Array(plain.region),
    travelKm: new Float64Array(plain.travelKm),
    relocates: new Uint8Array(plain.relocates),
    capital: new Float64Array(plain.capital),
    hours: new Uint8Array(plain.hours),
    income: new Float64Array(plain.income),
    education: new Int8Array(plain.education),
    priority: new Int32Array(plain.priority),
    admittedEmployment: new Uint8Array(plain.admittedEmployment),
    admittedInvestment: new Uint8Array(plain.admittedInvestment),
    experienceKnown: new Uint8Array(plain.experienceKnown),
    licencesKnown: new Uint8Array(plain.licencesKnown),
  };
}

function listColumns() {
  const column = (): number[] => [];
  const start = (): number[] => [0];
  return {
    skillStart: start(),
    skill: column(),
    level: column(),
    experienceStart: start(),
    occupation: column(),
    months: column(),
    sectorStart: start(),
    sector: column(),
    licenceStart: start(),
    licence: column(),
    refusesStart: start(),
    refuses: column(),
    membershipStart: start(),
    membershipType: column(),
    membershipSector: column(),
  };
}

function pushLists(
  seeker: Seeker,
  lists: ReturnType<typeof listColumns>,
  { skills, opportunities, heldOccupations, heldSectors, licences }: Numbering,
): void {
  for (const { skill, level } of seeker.skills) {
    lists.skill.push(skills.get(skill)!);
    lists.level.push(level);
  }
  lists.skillStart.push(lists.skill.length);
  for (const { occupation, months } of seeker.experience ?? []) {
    lists.occupation.push(heldOccupations.numberOf(occupation));
    lists.months.push(months);
  }
  lists.experienceStart.push(lists.occupation.length);
  for (const sector of seeker.expects?.sectors ?? []) {
    lists.sector.push(heldSectors.numberOf(sector));
  }
  lists.sectorStart.push(lists.sector.length);
  for (const licence of seeker.licences ?? []) lists.licence.push(licences.numberOf(licence));
  lists.licenceStart.push(lists.licence.length);
  for (const id of seeker.expects?.refuses ?? []) {
    const opportunity = opportunities.get(id);
    if (opportunity !== undefined) lists.refuses.push(opportunity);
  }
  lists.refusesStart.push(lists.refuses.length);
  for (const { cooperative, sector } of seeker.standing?.memberships ?? []) {
    lists.membershipType.push(cooperativeNumber(cooperative));
    lists.membershipSector.push(heldSectors.numberOf(sector));
  }
  lists.membershipStart.push(lists.membershipType.length);
}

function packLists(lists: ReturnType<typeof listColumns>) {
  return {
    skillStart: new Int32Array(lists.skillStart),
    skill: new Int32Array(lists.skill),
    level: new Uint8Array(lists.level),
    experienceStart: new Int32Array(lists.experienceStart),
    occupation: new Int32Array(lists.occupation),
    months: new Float64Array(lists.months),
    sectorStart: new Int32Array(lists.sectorStart),
    sector: new Int32Array(lists.sector),
    licenceStart: new Int32Array(lists.licenceStart),
    licence: new Int32Array(lists.licence),
    refusesStart: new Int32Array(lists.refusesStart),
    refuses: new Int32Array(lists.refuses),
    membershipStart: new Int32Array(lists.membershipStart),
    membershipType: new Int32Array(lists.membershipType),
    membershipSector: new Int32Array(lists.membershipSector),
  };
}
