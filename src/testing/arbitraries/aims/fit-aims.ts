import type { Requirement, Role } from "../../../dataset/opportunity";
import type { Seeker } from "../../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../../dataset/taxonomy";
import { FIT_CRITERIA, type FitCriterion } from "../../../policy/criterion-id";
import { NAIVE_CRITERIA } from "../../brute-force/naive-criteria";
import { type Aim, type AimPoint, MISS, type Shot, withCapacities, withRole } from "./aim";

// why: a criterion with as many steps as a score has points can take every value
const FINE = 10_000;

/**
 * A fit just at `minFit`: of capital or experience, whichever counts and can be told finely, as much as
 * the other criteria leave to be reached; where that is out of range, with nothing else asked.
 */
export const minFit: Aim = (point) => {
  const target = point.policy.thresholds.minFit + point.steps;
  if (target < 0 || target > 10_000) return MISS;
  const { capital, experience } = point.policy.weights.fit;
  const byCapital = point.opportunity.kind === "investment" && capital > 0;
  if (!byCapital && experience === 0) return MISS;
  const fine = byCapital ? finelyByCapital : finelyByExperience;
  const bare: Role = { ...bareRole(point.role) };
  const barePoint = { ...point, role: bare, opportunity: withRole(point.opportunity, bare) };
  for (const from of [point, barePoint]) {
    const shot = fine(from, target);
    if (shot !== undefined) return shot;
  }
  return MISS;
};

function bareRole({ id, title, places }: Role): Role {
  return { id, title, places, skills: [] } as Role;
}

function finelyByCapital(point: AimPoint, target: number): Shot | undefined {
  const { opportunity, seeker } = point;
  if (opportunity.kind !== "investment") return undefined;
  const { min, max } = opportunity.capital.memberShare;
  const times = Math.ceil(max / FINE);
  if (times * FINE > Number.MAX_SAFE_INTEGER) return undefined;
  const memberShare = { min, max: times * FINE };
  const asked = { ...opportunity, capital: { ...opportunity.capital, memberShare } };
  const value = valueFor({ ...point, opportunity: asked }, "capital", target);
  if (value === undefined) return undefined;
  const seekers = [withCapacities(seeker, { capital: value * times })];
  return { seekers, opportunity: asked };
}

function finelyByExperience(point: AimPoint, target: number): Shot | undefined {
  const { opportunity, role, seeker } = point;
  const occupation = role.experience?.occupation ?? role.occupation ?? "7212";
  const asked: Role = { ...role, experience: { occupation, months: FINE } };
  const changed = withRole(opportunity, asked);
  const value = valueFor({ ...point, opportunity: changed, role: asked }, "experience", target);
  if (value === undefined) return undefined;
  const person: Seeker = { ...seeker, experience: [{ occupation, months: value }] };
  return { seekers: [person], opportunity: changed };
}

/** What one criterion must give so that the fit is the target; undefined where it cannot. */
function valueFor(point: AimPoint, criterion: FitCriterion, target: number): number | undefined {
  const { policy } = point;
  const weights = policy.weights.fit;
  let rest = 0;
  let weight = weights[criterion];
  for (const id of FIT_CRITERIA) {
    if (id === criterion) continue;
    const value = NAIVE_CRITERIA[id](point);
    if (value === null) continue;
    rest += weights[id] * (value ?? policy.unknownScore);
    weight += weights[id];
  }
  const value = Math.max(0, Math.ceil((target * weight - rest) / weights[criterion]));
  const fit = Math.floor((rest + weights[criterion] * value) / weight);
  return value <= 10_000 && fit === target ? value : undefined;
}

/** A skill held at the least level that an essential requirement accepts, or one level off it. */
export const essentialFit: Aim = ({ dataset, policy, seeker, opportunity, role, steps }) => {
  const { levels = DEFAULT_LEVELS, skills } = dataset.taxonomy;
  const asked = role.skills[0] ?? (skills[0] && { skill: skills[0].id, level: 1 });
  if (asked === undefined) return MISS;
  for (const level of [asked.level, levels, Math.ceil(levels / 2)]) {
    const held = leastLevel(level, policy.thresholds.essentialFit) + steps;
    if (held < 1 || held > levels) continue;
    const essential: Requirement = { ...asked, level, essential: true };
    return {
      seekers: [{ ...seeker, skills: [{ skill: asked.skill, level: held }] }],
      opportunity: withRole(opportunity, {
        ...role,
        skills: [essential, ...role.skills.slice(1)],
      }),
    };
  }
  return MISS;
};

/** The least level of a skill that gives so much fit for a level that is asked. */
export function leastLevel(asked: number, essentialFit: number): number {
  for (let level = 1; level < asked; level++) {
    if (Math.floor((10_000 * level) / asked) >= essentialFit) return level;
  }
  return asked;
}
