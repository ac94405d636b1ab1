import { assessPair } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { pairOf } from "../../assessment/pair";
import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Market } from "../../market/market";
import type {
  CoverageSample,
  GateCount,
  JointFailure,
  RuleCount,
  RuleCoverage,
  ThresholdCount,
} from "./coverage";
import { coverageOf } from "./coverage-counts";
import { measuresOf, THRESHOLDS, thresholdUnit, thresholdValue } from "./threshold-margins";

/** What counts as near a threshold. */
export interface Nearness {
  readonly points: number;
  readonly years: number;
}

type Counting<Row> = { -readonly [Key in keyof Row]: Row[Key] };

/** Counts what the rules of a market say of one pair after the other. */
export class CoverageCounter {
  private readonly market: Market;
  private readonly rules = new Map<string, Counting<RuleCount>>();
  private readonly joint = new Map<string, Counting<JointFailure>>();
  private readonly minFit: Counting<GateCount> = { gate: "min-fit", failed: 0, decided: 0 };
  private readonly forbidden: Counting<GateCount> = { gate: "forbidden", failed: 0, decided: 0 };
  private readonly thresholds: ReadonlyMap<string, Counting<ThresholdCount>>;
  private candidates = 0;

  constructor(market: Market, near: Nearness) {
    this.market = market;
    this.thresholds = new Map(THRESHOLDS.map((one) => [one, emptyThreshold(one, market, near)]));
  }

  /** Assesses and counts a pair by its indices in the market. */
  add(seeker: number, role: number): void {
    const { market } = this;
    const assessment = assessPair(market, seeker, role);
    const { opportunity: at, role: record } = market.roles[role]!;
    const place = { opportunity: market.opportunities[at]!.record, role: record };
    const pair = pairOf(market, market.seekerRecords[seeker]!, place);
    this.addRules(assessment);
    this.addDecision(assessment, market.overrides.forbidden.get(at)?.has(seeker) ?? false);
    for (const { threshold, value } of measuresOf(pair, assessment.fit)) {
      addMeasure(this.thresholds.get(threshold)!, value);
    }
  }

  /** What has been counted so far. */
  coverage(sample: CoverageSample): RuleCoverage {
    return coverageOf({
      sample,
      candidates: this.candidates,
      rules: this.rules.values(),
      gates: [this.minFit, this.forbidden],
      thresholds: this.thresholds.values(),
      joint: this.joint.values(),
    });
  }

  private rule(rule: string): Counting<RuleCount> {
    const none = { inForce: 0, passed: 0, failed: 0, unknown: 0, decided: 0 };
    const own = this.rules.get(rule) ?? { rule, ...none };
    this.rules.set(rule, own);
    return own;
  }

  private addRules({ rules }: Assessment): void {
    const failing: string[] = [];
    for (const { rule, status } of rules) {
      const row = this.rule(rule);
      row.inForce += 1;
      if (status === "pass") row.passed += 1;
      else if (status === "unknown") row.unknown += 1;
      else {
        row.failed += 1;
        failing.push(rule);
      }
    }
    failing.sort(byCodeUnit);
    failing.forEach((a, at) => {
      for (const b of failing.slice(at + 1)) {
        const key = JSON.stringify([a, b]);
        const own = this.joint.get(key) ?? { a, b, failed: 0 };
        own.failed += 1;
        this.joint.set(key, own);
      }
    });
  }

  /** Of all that keeps a pair from being a candidate, a thing decides if it is the only one. */
  private addDecision(assessment: Assessment, isForbidden: boolean): void {
    const { thresholds, unknown } = this.market.policy;
    const isShort = assessment.fit < thresholds.minFit;
    if (isShort) this.minFit.failed += 1;
    if (isForbidden) this.forbidden.failed += 1;
    if (assessment.candidate) {
      this.candidates += 1;
      return;
    }
    const blockers = assessment.rules.filter(
      ({ status }) => status === "fail" || (status === "unknown" && unknown === "exclude"),
    );
    if (blockers.length + Number(isShort) + Number(isForbidden) !== 1) return;
    if (isShort) this.minFit.decided += 1;
    else if (isForbidden) this.forbidden.decided += 1;
    else this.rule(blockers[0]!.rule).decided += 1;
  }
}

function emptyThreshold(
  threshold: (typeof THRESHOLDS)[number],
  market: Market,
  near: Nearness,
): Counting<ThresholdCount> {
  const value = thresholdValue(threshold, market);
  const unit = thresholdUnit(threshold);
  const none = { measured: 0, nearBelow: 0, nearAbove: 0, nearest: null };
  return { threshold, unit, value: { least: value, most: value }, within: near[unit], ...none };
}

function addMeasure(row: Counting<ThresholdCount>, value: number): void {
  const distance = value - row.value.least;
  row.measured += 1;
  if (Math.abs(distance) <= row.within) {
    if (distance < 0) row.nearBelow += 1;
    else row.nearAbove += 1;
  }
  row.nearest = Math.min(row.nearest ?? Math.abs(distance), Math.abs(distance));
}
