import type { Policy } from "../../src/policy/policy";
import { timesOver, WHOLE } from "./exact";
import type { Person } from "./naive-person";
import type { AskingRole } from "./naive-role";

/** What a person's skills are to a role. */
export interface SkillMatch {
  /** The criteria `skills` and `use`, in bp. */
  readonly skills: number;
  readonly use: number;
}

/** Matches held with asked skills; nothing where an essential requirement is not met (SPEC §2–§4). */
export function matchSkills(
  { seeker, skillTotal }: Person,
  { role, services, weights, weightTotal, specificity }: AskingRole,
  essentialFit: number,
): SkillMatch | undefined {
  const fits = weights.map(() => 0);
  let used = 0;
  for (const { skill, level } of seeker.skills) {
    const served = services.get(skill);
    if (served === undefined) continue;
    let most = 0;
    for (const { requirement, bp, level: asked } of served) {
      const common = bp * Math.min(level, asked);
      fits[requirement] = Math.max(fits[requirement]!, Math.floor(common / asked));
      most = Math.max(most, Math.floor(common / level));
    }
    used += specificity.get(skill)! * level * most;
  }
  let sum = 0;
  for (let place = 0; place < fits.length; place++) {
    if (role.skills[place]!.essential === true && fits[place]! < essentialFit) return undefined;
    sum += weights[place]! * fits[place]!;
  }
  return {
    skills: weightTotal === 0 ? 0 : Math.floor(sum / weightTotal),
    use: skillTotal === 0 ? 0 : Math.floor(used / skillTotal),
  };
}

/** The criterion `experience` in bp, undefined where the seeker has stated none (SPEC §3). */
export function experienceValue(
  { seeker }: Person,
  { months, credit }: AskingRole,
): number | undefined {
  if (seeker.experience === undefined) return undefined;
  let sum = 0;
  for (const held of seeker.experience) sum += held.months * credit(held.occupation);
  if (sum <= Number.MAX_SAFE_INTEGER) return Math.min(WHOLE, Math.floor(sum / months));
  const exact = seeker.experience.reduce(
    (total, held) => total + BigInt(held.months) * BigInt(credit(held.occupation)),
    0n,
  );
  const value = exact / BigInt(months);
  return value > WHOLE ? WHOLE : Number(value);
}

/** How well the seeker serves the role, in bp; `experience` as above, read where it applies. */
export function fitOf(
  { seeker }: Person,
  { opportunity, role, months }: AskingRole,
  { match, experience }: { readonly match: SkillMatch; readonly experience: number | undefined },
  { weights: { fit }, unknownScore }: Policy,
): number {
  let sum = 0;
  let total = 0;
  if (role.skills.length > 0) {
    sum += fit.skills * match.skills;
    total += fit.skills;
  }
  if (months > 0) {
    sum += fit.experience * (experience ?? unknownScore);
    total += fit.experience;
  }
  if (role.education !== undefined) {
    const held = seeker.education?.level;
    const missing = Math.max(0, role.education.level - (held ?? 0));
    sum +=
      fit.education * (held === undefined ? unknownScore : Math.max(0, WHOLE - 2_500 * missing));
    total += fit.education;
  }
  if (opportunity.kind === "investment" && opportunity.capital.memberShare.max > 0) {
    sum +=
      fit.capital *
      shareOr(unknownScore, seeker.capacities.capital, opportunity.capital.memberShare.max);
    total += fit.capital;
  }
  return total === 0 ? WHOLE : Math.floor(sum / total);
}

/** How well the role serves the seeker, in bp. */
export function appealOf(
  person: Person,
  asking: AskingRole,
  match: SkillMatch,
  policy: Policy,
): number {
  const { unknownScore } = policy;
  const { appeal } = policy.weights;
  const { opportunity, role, matchesSector } = asking;
  const { capacities, expects } = person.seeker;
  const sectors = expects?.sectors ?? [];
  const isWished = sectors.length === 0 || sectors.some(matchesSector);
  let sum =
    appeal.distance * distanceValue(person, asking, policy) +
    appeal.preference * (isWished ? WHOLE : 0);
  let total = appeal.distance + appeal.preference;
  if (role.skills.length > 0) {
    sum += appeal.use * match.use;
    total += appeal.use;
  }
  if (opportunity.hoursPerWeek !== undefined) {
    sum += appeal.hours * shareOr(unknownScore, capacities.hoursPerWeek, opportunity.hoursPerWeek);
    total += appeal.hours;
  }
  const offered = opportunity.monthlyIncome ?? 0;
  if (offered > 0) {
    const expected = expects?.monthlyIncome ?? 0;
    sum += appeal.income * (expected === 0 ? WHOLE : shareOr(0, offered, expected));
    total += appeal.income;
  }
  return total === 0 ? WHOLE : Math.floor(sum / total);
}

/** `10000·min(held, asked) // asked`, or `otherwise` where nothing is known to be held. */
function shareOr(otherwise: number, held: number | undefined, asked: number): number {
  if (held === undefined) return otherwise;
  return held >= asked ? WHOLE : timesOver(WHOLE, held, asked);
}

function distanceValue(
  { seeker }: Person,
  { km }: AskingRole,
  { distance, unknownScore }: Policy,
): number {
  const { travelKm, relocates } = seeker.capacities;
  const d = km.get(seeker.region)!;
  if (d === 0) return WHOLE;
  if (d > 0 && travelKm !== undefined && d <= travelKm) {
    return WHOLE - timesOver(WHOLE - distance.atLimit, d, travelKm);
  }
  if (relocates === true) return distance.relocation;
  return d < 0 || travelKm === undefined ? unknownScore : 0;
}
