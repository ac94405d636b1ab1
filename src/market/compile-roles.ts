import type { Policy } from "../policy/policy";
import { float64, int8, int32, memory, narrow, uint8, uint16, uint32 } from "./column";
import { multiplyDivide } from "./exact-division";
import { compileFits } from "./fit-table";
import type { MarketOpportunity, MarketRole } from "./market";
import { packOccupation } from "./occupation-code";
import type { RoleFacts, RoleSkills } from "./role-columns";
import { packSector } from "./sector-code";
import { ADMITS } from "./seeker-columns";
import type { SkillTable } from "./skill-table";

/** An occupation alone asks for so many months in it (SPEC §3). */
const UNSTATED_MONTHS = 24;

/** Compiles what roles ask; `licences` are those that any role asks for. Linear in what serves them. */
export function compileRoles(
  roles: readonly MarketRole[],
  opportunities: readonly MarketOpportunity[],
  { policy, skills, licences }: { policy: Policy; skills: SkillTable; licences: readonly string[] },
): RoleFacts & RoleSkills {
  const places = roles.map((place) => ({ ...place, at: opportunities[place.opportunity]! }));
  const each = (numberOf: (place: MarketRole & { at: MarketOpportunity }) => number): number[] =>
    places.map(numberOf);
  const { minHoursShare } = policy.thresholds;
  const share = ({ record }: MarketOpportunity) =>
    record.kind === "investment" ? record.capital.memberShare : { min: 0, max: 0 };
  const asked = ({ role }: MarketRole) => role.experience?.occupation ?? role.occupation;
  const licenceAt = new Map(licences.map((licence, at) => [licence, at]));
  const hours = each(({ at }) => at.record.hoursPerWeek ?? 0);
  const skillsAsked = compileRoleSkills(roles, skills);
  return {
    opportunity: int32(each(({ opportunity }) => opportunity)),
    lottery: uint32(each(({ at }) => at.lottery)),
    region: int32(each(({ at }) => at.region)),
    kind: uint8(each(({ at }) => ADMITS[at.record.kind])),
    hours: uint8(hours),
    minHours: uint8(hours.map((amount) => Math.ceil((minHoursShare * amount) / 10_000))),
    income: float64(each(({ at }) => at.record.monthlyIncome ?? 0)),
    maxIncome: float64(each(({ at }) => maxIncome(at.record.monthlyIncome ?? 0, policy))),
    minShare: float64(each(({ at }) => share(at).min)),
    maxShare: float64(each(({ at }) => share(at).max)),
    education: int8(each(({ role }) => role.education?.level ?? -1)),
    minEducation: int8(each(({ role }) => (role.education?.required ? role.education.level : -1))),
    months: float64(
      each((place) =>
        asked(place) === undefined ? 0 : (place.role.experience?.months ?? UNSTATED_MONTHS),
      ),
    ),
    occupation: uint16(each((place) => packOccupation(asked(place) ?? "0"))),
    monthsRequired: uint8(each(({ role }) => Number(role.experience?.required ?? false))),
    sector: uint8(each(({ at }) => packSector(at.record.sector))),
    licence: int32(
      each(({ role }) => (role.licence === undefined ? -1 : licenceAt.get(role.licence)!)),
    ),
    ...skillsAsked,
  };
}

/** The highest expectation of income that passes the rule. */
function maxIncome(offered: number, { thresholds }: Policy): number {
  const { minIncomeShare } = thresholds;
  if (offered === 0 || minIncomeShare === 0) return Number.POSITIVE_INFINITY;
  return multiplyDivide(offered, 10_000, minIncomeShare);
}

function compileRoleSkills(roles: readonly MarketRole[], table: SkillTable) {
  const requirementStart = new Int32Array(memory(4 * (roles.length + 1)));
  const servingStart = new Int32Array(memory(4 * (roles.length + 1)));
  const totalWeight = new Float64Array(memory(8 * roles.length));
  const requirements = {
    skill: [] as number[],
    level: [] as number[],
    weight: [] as number[],
    essential: [] as number[],
  };
  const served = createServed(table);
  roles.forEach(({ role }, index) => {
    for (const { skill, level, weight = 1, essential = false } of role.skills) {
      const asked = table.indexOf(skill);
      const weighed = weight * table.specificity[asked]!;
      requirements.skill.push(asked);
      requirements.level.push(level);
      requirements.weight.push(weighed);
      requirements.essential.push(Number(essential));
      totalWeight[index]! += weighed;
    }
    served.add(role.skills);
    requirementStart[index + 1] = requirements.level.length;
    servingStart[index + 1] = served.skill.length;
  });
  const fitTable = compileFits(new Set(served.similarity), table.levels);
  const placeOf = new Map(fitTable.similarities.map((similarity, place) => [similarity, place]));
  return {
    requirementStart,
    requirementSkill: int32(requirements.skill),
    requirementLevel: uint8(requirements.level),
    requirementWeight: float64(requirements.weight),
    requirementEssential: uint8(requirements.essential),
    totalWeight,
    servingStart,
    servingSkill: int32(served.skill),
    servedStart: int32(served.start),
    servedRequirement: narrow(served.requirement),
    servedSimilarity: narrow(served.similarity.map((similarity) => placeOf.get(similarity)!)),
    fitTable,
  };
}

/** Gathers, role by role, the skills that serve it in index order, and what each one serves. */
function createServed(table: SkillTable) {
  const skill: number[] = [];
  const start = [0];
  const requirement: number[] = [];
  const similarity: number[] = [];
  /** By skill: how many requirements of the role at hand it serves, then where they are written. */
  const place = new Int32Array(table.count);
  const add = (requirements: MarketRole["role"]["skills"]): void => {
    const first = skill.length;
    const similar = requirements.map((one) => table.similarTo(table.indexOf(one.skill)));
    for (const { skills } of similar) {
      for (const held of skills) if (place[held]!++ === 0) skill.push(held);
    }
    const serving = Int32Array.from(skill.slice(first)).sort();
    serving.forEach((held, at) => {
      const end = start.at(-1)! + place[held]!;
      skill[first + at] = held;
      place[held] = start.at(-1)!;
      start.push(end);
    });
    similar.forEach(({ skills, similarities }, asked) => {
      skills.forEach((held, at) => {
        requirement[place[held]!] = asked;
        similarity[place[held]!++] = similarities[at]!;
      });
    });
    for (const held of serving) place[held] = 0;
  };
  return { skill, start, requirement, similarity, add };
}
