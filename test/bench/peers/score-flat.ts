import { type FlatTables, POLICY_NUMBERS } from "../../../bench/peers/flat-layout";
import type { RankedRow } from "../../../bench/peers/ranked-row";

// SPEC §2–§4 once more, from the flat tables alone and in BigInt: what a program that reads the file
// can know. Slow on purpose.

/** The best `k` of every role. */
export function scoreFlat(flat: FlatTables, k: number): RankedRow[] {
  return [...flat.opportunity.keys()].flatMap((role) => {
    const found = [...flat.lottery.keys()].flatMap((seeker) => candidate(flat, seeker, role));
    found.sort(
      (a, b) =>
        b.value - a.value ||
        flat.lottery[a.seeker]! - flat.lottery[b.seeker]! ||
        a.seeker - b.seeker,
    );
    return found.slice(0, k).map((row, at) => ({ role, rank: at + 1, ...row }));
  });
}

function candidate(flat: FlatTables, s: number, r: number): Omit<RankedRow, "role" | "rank">[] {
  const policy = policyOf(flat);
  const pair = { flat, s, r, policy };
  const skills = skillsOf(pair);
  const experience = experienceOf(pair);
  const asksMonths = flat.monthsRequired[r] === 1;
  const answers = [
    ...factRules(pair),
    skills === undefined ? "fail" : "pass",
    !asksMonths ? "pass" : experience === undefined ? "unknown" : passIf(experience >= 10_000n),
  ];
  if (answers.includes("fail") || skills === undefined) return [];
  if (answers.includes("unknown") && policy.unknownExcludes === 1) return [];
  const fit = mean(fitTerms(pair, skills.skills, experience));
  if (fit < policy.minFit) return [];
  const appeal = mean(appealTerms(pair, skills.use));
  const score = Math.floor((policy.balance * fit + (10_000 - policy.balance) * appeal) / 10_000);
  return [{ seeker: s, value: score + flat.priority[s]!, fit, appeal }];
}

interface FlatPair {
  readonly flat: FlatTables;
  readonly s: number;
  readonly r: number;
  readonly policy: ReturnType<typeof policyOf>;
}

function policyOf({ policy }: FlatTables): Record<(typeof POLICY_NUMBERS)[number], number> {
  return Object.fromEntries(POLICY_NUMBERS.map((name, at) => [name, policy[at]!])) as never;
}

function rows(start: Int32Array, item: number): number[] {
  return Array.from({ length: start[item + 1]! - start[item]! }, (_, at) => start[item]! + at);
}

const passIf = (passes: boolean): string => (passes ? "pass" : "fail");
const judge = (isKnown: boolean, passes: boolean): string => (isKnown ? passIf(passes) : "unknown");

function kmOf({ flat, s, r }: FlatPair): number {
  return flat.km[flat.opportunityRegion[r]! * Math.sqrt(flat.km.length) + flat.region[s]!]!;
}

function isSectorIn({ flat, r }: FlatPair, held: number): boolean {
  const columns = flat.sectorMatch.length / (Math.max(...flat.opportunitySector) + 1);
  return flat.sectorMatch[flat.opportunitySector[r]! * columns + held] === 1;
}

function factRules(pair: FlatPair): string[] {
  const { flat, s, r, policy } = pair;
  const isInvestment = flat.investment[r] === 1;
  const opportunity = flat.opportunity[r]!;
  const km = kmOf(pair);
  const reaches = km === 0 || flat.relocates[s] === 1;
  const least = BigInt(policy.minIncomeShare) * BigInt(flat.income[s]!);
  const isForbidden = [...flat.forbidSeeker].some(
    (seeker, at) => seeker === s && flat.forbidOpportunity[at] === opportunity,
  );
  const isMember = rows(flat.membershipStart, s).some(
    (at) =>
      flat.membershipType[at] === flat.cooperative[r] &&
      isSectorIn(pair, flat.membershipSector[at]!),
  );
  const isAdmitted = (isInvestment ? flat.admittedInvestment : flat.admittedEmployment)[s] === 1;
  const hasLicence = rows(flat.licenceStart, s).some(
    (at) => flat.licence[at] === flat.roleLicence[r],
  );
  return [
    passIf(isAdmitted && !isForbidden),
    passIf(!rows(flat.refusesStart, s).some((at) => flat.refuses[at] === opportunity)),
    reaches ? "pass" : judge(km >= 0 && flat.travelKm[s]! >= 0, km <= flat.travelKm[s]!),
    passIf(flat.roleIncome[r] === 0 || BigInt(flat.roleIncome[r]!) * 10_000n >= least),
    flat.roleHours[r] === 0
      ? "pass"
      : judge(
          flat.hours[s] !== 0,
          flat.hours[s]! * 10_000 >= policy.minHoursShare * flat.roleHours[r]!,
        ),
    flat.educationRequired[r] === 0
      ? "pass"
      : judge(flat.education[s]! >= 0, flat.education[s]! >= flat.roleEducation[r]!),
    flat.roleLicence[r]! < 0 ? "pass" : judge(flat.licencesKnown[s] === 1, hasLicence),
    isInvestment ? judge(flat.capital[s]! >= 0, flat.capital[s]! >= flat.minShare[r]!) : "pass",
    passIf(!isInvestment || !isMember),
  ];
}

function skillsOf({ flat, s, r, policy }: FlatPair): { skills: bigint; use: bigint } | undefined {
  const held = rows(flat.skillStart, s);
  const asked = rows(flat.requirementStart, r);
  const similarity = (from: number, to: number): bigint => {
    const at = rows(flat.similarStart, to).find((row) => flat.similarHeld[row] === from);
    return at === undefined ? 0n : BigInt(flat.similarBp[at]!);
  };
  const common = (h: number, q: number): bigint =>
    similarity(flat.skill[h]!, flat.requirementSkill[q]!) *
    BigInt(Math.min(flat.level[h]!, flat.requirementLevel[q]!));
  const most = (values: bigint[]): bigint => values.sort((a, b) => Number(a - b)).at(-1) ?? 0n;
  const fits = asked.map((q) =>
    most(held.map((h) => common(h, q) / BigInt(flat.requirementLevel[q]!))),
  );
  const uses = held.map((h) => most(asked.map((q) => common(h, q) / BigInt(flat.level[h]!))));
  const lacks = asked.some(
    (q, at) => flat.requirementEssential[q] === 1 && fits[at]! < policy.essentialFit,
  );
  if (lacks) return undefined;
  const weights = asked.map(
    (q) =>
      BigInt(flat.requirementWeight[q]!) * BigInt(flat.specificity[flat.requirementSkill[q]!]!),
  );
  const worths = held.map(
    (h) => BigInt(flat.specificity[flat.skill[h]!]!) * BigInt(flat.level[h]!),
  );
  return { skills: bigMean(weights, fits), use: bigMean(worths, uses) };
}

function bigMean(weights: readonly bigint[], values: readonly bigint[]): bigint {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return 0n;
  return weights.reduce((sum, weight, at) => sum + weight * values[at]!, 0n) / total;
}

function experienceOf({ flat, s, r }: FlatPair): bigint | undefined {
  if (flat.experienceKnown[s] === 0) return undefined;
  if (flat.roleOccupation[r]! < 0) return 0n;
  const columns = flat.credit.length / (Math.max(...flat.roleOccupation) + 1);
  const sum = rows(flat.experienceStart, s).reduce((total, at) => {
    const credit = flat.credit[flat.roleOccupation[r]! * columns + flat.occupation[at]!]!;
    return total + BigInt(flat.months[at]!) * BigInt(credit);
  }, 0n);
  const value = sum / BigInt(flat.roleMonths[r]!);
  return value > 10_000n ? 10_000n : value;
}

type Term = readonly [applies: boolean, weight: number, value: number];

function share(held: number, asked: number): number {
  return held >= asked ? 10_000 : Number((10_000n * BigInt(held)) / BigInt(asked));
}

function fitTerms({ flat, s, r, policy }: FlatPair, skills: bigint, experience?: bigint): Term[] {
  const { unknownScore } = policy;
  const missing = Math.max(0, flat.roleEducation[r]! - flat.education[s]!);
  const education = Math.max(0, 10_000 - 2_500 * missing);
  return [
    [flat.requirementStart[r + 1]! > flat.requirementStart[r]!, policy.fitSkills, Number(skills)],
    [flat.roleOccupation[r]! >= 0, policy.fitExperience, Number(experience ?? unknownScore)],
    [
      flat.roleEducation[r]! >= 0,
      policy.fitEducation,
      flat.education[s]! < 0 ? unknownScore : education,
    ],
    [
      flat.maxShare[r]! > 0,
      policy.fitCapital,
      flat.capital[s]! < 0 ? unknownScore : share(flat.capital[s]!, flat.maxShare[r]!),
    ],
  ];
}

function appealTerms(pair: FlatPair, use: bigint): Term[] {
  const { flat, s, r, policy } = pair;
  const sectors = rows(flat.sectorStart, s);
  const isWished = sectors.length === 0 || sectors.some((at) => isSectorIn(pair, flat.sector[at]!));
  const expected = flat.income[s]!;
  const hours = share(flat.hours[s]!, flat.roleHours[r]!);
  return [
    [flat.requirementStart[r + 1]! > flat.requirementStart[r]!, policy.appealUse, Number(use)],
    [true, policy.appealDistance, distanceOf(pair)],
    [true, policy.appealPreference, isWished ? 10_000 : 0],
    [
      flat.roleIncome[r]! > 0,
      policy.appealIncome,
      expected === 0 ? 10_000 : share(flat.roleIncome[r]!, expected),
    ],
    [flat.roleHours[r]! > 0, policy.appealHours, flat.hours[s] === 0 ? policy.unknownScore : hours],
  ];
}

function distanceOf(pair: FlatPair): number {
  const { flat, s, policy } = pair;
  const km = kmOf(pair);
  const limit = flat.travelKm[s]!;
  if (km === 0) return 10_000;
  if (km > 0 && km <= limit) {
    return 10_000 - Number((BigInt(10_000 - policy.atLimit) * BigInt(km)) / BigInt(limit));
  }
  if (flat.relocates[s] === 1) return policy.relocation;
  return km < 0 || limit < 0 ? policy.unknownScore : 0;
}

function mean(terms: readonly Term[]): number {
  const applying = terms.filter(([applies]) => applies);
  const total = applying.reduce((sum, [, weight]) => sum + BigInt(weight), 0n);
  if (total === 0n) return 10_000;
  const sum = applying.reduce((all, [, weight, value]) => all + BigInt(weight) * BigInt(value), 0n);
  return Number(sum / total);
}
