// problem: how well a seat serves a role, in a few whole numbers that add up without looking at the seeker.
// method: the points that skills and experience bring to `value` (SPEC §3) in steps of a unit, rounded up,
//   such that all together fit in eight bits; all else by table of the seat's traits.
// invariants: no sum is below what the pair is worth.

import type { MarketColumns } from "../../market/market";
import { majorGroup } from "../../market/seating/experience-classes";
import type { Seating } from "../../market/seating/seating";
import type { Range } from "../range";
import type { RoleScales } from "../role-scales";
import { type TraitTables, traitTables } from "./trait-tables";

/** What to look for in tiles, role by role of a range; a role's place is its index less the range's first. */
export interface RoleProbes {
  /** Points of a unit of gain. */
  readonly unit: Float64Array;
  /** Points of full marks in all but skills, experience and `distance`. */
  readonly otherPoints: Float64Array;
  /** Points of full marks in `use`. */
  readonly usePoints: Float64Array;
  /** The least gain with which the least fit can be reached. */
  readonly floor: Int32Array;
  /** Gains of experience in the major group asked, and of experience that is not known. */
  readonly experienced: Uint8Array;
  readonly untold: Uint8Array;
  /** The major group of occupations asked. */
  readonly major: Uint8Array;
  /** Place `p` asks `askStart[p]…askStart[p + 1]`; ask `a` is met by steps `stepStart[a]…`, the best first. */
  readonly askStart: Int32Array;
  readonly essential: Uint8Array;
  readonly stepStart: Int32Array;
  /** Slots of a tile's postings from, and up to but without. */
  readonly stepFrom: Int32Array;
  readonly stepTo: Int32Array;
  readonly stepGain: Uint8Array;
  readonly tables: TraitTables;
}

// why: each gain is rounded up by less than one, so that with so many asks the sum stays below 256
const MOST_GAIN = 253;
const MOST_ASKS = 190;

// why: bounds are sums of fractions; this is more than their rounding
const MARGIN = 1 / 2;

/** The probes of a range of roles. Linear in the steps of their requirements' recipes. */
export function compileProbes(
  columns: MarketColumns,
  { scales, seating, range }: { scales: RoleScales; seating: Seating; range: Range },
): RoleProbes {
  const count = range.to - range.from;
  const probes = {
    unit: new Float64Array(count),
    otherPoints: new Float64Array(count),
    usePoints: new Float64Array(count),
    floor: new Int32Array(count),
    experienced: new Uint8Array(count),
    untold: new Uint8Array(count),
    major: new Uint8Array(count),
    askStart: new Int32Array(count + 1),
  };
  const steps = new Steps(columns, seating);
  for (let place = 0; place < count; place++) {
    const role = range.from + place;
    const points = pointsOf(columns, scales, role);
    const asks = Math.min(MOST_ASKS, steps.asksOf(role));
    const unit = Math.max((points.skills + points.experience) / (MOST_GAIN - asks), 1e-6);
    const { balance, thresholds } = columns.policy;
    const least = (balance * thresholds.minFit) / 10_000 - points.fit;
    probes.unit[place] = unit;
    const unasked = steps.add(role, points.skills, unit);
    probes.otherPoints[place] = points.other + unasked;
    probes.usePoints[place] = points.use;
    probes.floor[place] = Math.max(0, Math.ceil((least - unasked - MARGIN) / unit));
    probes.experienced[place] = Math.ceil(points.experience / unit);
    probes.untold[place] = Math.ceil(
      (points.experience * columns.policy.unknownScore) / 10_000 / unit,
    );
    probes.major[place] = majorGroup(columns.roles.occupation[role]!);
    probes.askStart[place + 1] = steps.askCount;
  }
  return { ...probes, ...steps.written(), tables: traitTables(columns, { seating, range }) };
}

interface RolePoints {
  readonly skills: number;
  readonly experience: number;
  readonly use: number;
  /** All else of fit, and all else but `distance`. */
  readonly fit: number;
  readonly other: number;
}

function pointsOf({ policy, roles }: MarketColumns, scales: RoleScales, role: number): RolePoints {
  const { weights, balance } = policy;
  const fitUnit = 10_000 * scales.fitUnit[role]!;
  const appealUnit = 10_000 * scales.appealUnit[role]!;
  const asksSkills = roles.requirementStart[role + 1]! > roles.requirementStart[role]!;
  const skills = asksSkills ? fitUnit * weights.fit.skills : 0;
  const use = asksSkills ? appealUnit * weights.appeal.use : 0;
  const experience = roles.months[role]! > 0 ? fitUnit * weights.fit.experience : 0;
  // a side to which nothing applies is 10 000 whatever happens
  const fit = scales.fitTotal[role] === 0 ? balance : balance - skills - experience;
  return { skills, experience, use, fit, other: scales.otherPoints[role]! - experience + use };
}

/** Steps of many roles one after the other. */
class Steps {
  askCount = 0;
  private readonly columns: MarketColumns;
  private readonly seating: Seating;
  private readonly essential: number[] = [];
  private readonly start: number[] = [0];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly gain: number[] = [];

  constructor(columns: MarketColumns, seating: Seating) {
    this.columns = columns;
    this.seating = seating;
  }

  asksOf(role: number): number {
    const { requirementStart } = this.columns.roles;
    return requirementStart[role + 1]! - requirementStart[role]!;
  }

  /** Adds the asks of a role; returns the points of those that are beyond what can be added up. */
  add(role: number, points: number, unit: number): number {
    const { roles, policy } = this.columns;
    const { terms } = this.seating;
    const { essentialFit } = policy.thresholds;
    const first = roles.requirementStart[role]!;
    const end = Math.min(roles.requirementStart[role + 1]!, first + MOST_ASKS);
    const each = points / 10_000 / Math.max(1, roles.totalWeight[role]!);
    let asked = 0;
    for (let at = first; at < end; at++) {
      const isEssential = roles.requirementEssential[at] === 1 && essentialFit > 0;
      const key = roles.requirementSkill[at]! * (terms.levels + 1) + roles.requirementLevel[at]!;
      const recipe = terms.recipeOf[key]!;
      const weight = roles.requirementWeight[at]!;
      asked += weight;
      for (let step = terms.stepStart[recipe]!; step < terms.stepStart[recipe + 1]!; step++) {
        const fit = terms.stepFit[step]!;
        if (isEssential && fit < essentialFit) break;
        const slot = terms.stepTerm[step]! * terms.classes.count;
        this.from.push(slot + terms.stepFrom[step]!);
        this.to.push(slot + terms.stepTo[step]!);
        this.gain.push(Math.ceil((each * weight * fit) / unit));
      }
      this.essential.push(Number(isEssential));
      this.start.push(this.from.length);
    }
    this.askCount = this.essential.length;
    return end - first < this.asksOf(role) ? points - each * asked * 10_000 : 0;
  }

  written(): Pick<RoleProbes, "essential" | "stepStart" | "stepFrom" | "stepTo" | "stepGain"> {
    return {
      essential: Uint8Array.from(this.essential),
      stepStart: Int32Array.from(this.start),
      stepFrom: Int32Array.from(this.from),
      stepTo: Int32Array.from(this.to),
      stepGain: Uint8Array.from(this.gain),
    };
  }
}
