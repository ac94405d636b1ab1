import type { Market } from "../market/market";
import type { CandidateGraph } from "./candidate-graph";
import { type DualAnswer, evaluatePrices, PRICED_RIALS, type Prices } from "./dual-bound";
import type { UnitProblem } from "./formation/unit-problem";

// problem: prices λ of seekers and μ of capital for which SPEC §5's bound is least; the bound is convex
//   in the prices, and an answer's demand is a subgradient.
// method: subgradient steps with Camerini, Fratta and Maffioli's deflection (1975): against the last
//   direction where the two point apart; Polyak's step length towards a target; back to the best point
//   and shorter steps after 20 steps without progress. Components that rarely change step farther: each
//   is divided by a power of its mean square so far (after Duchi, Hazan and Singer 2011, AdaGrad). μ is
//   scaled by the mean capital, so that one step length serves both.
// complexity: one evaluation of all opportunities a step. Every point is rounded to integers before it
//   is evaluated, so every bound it finds is a certificate.

/** Prices with the bound they prove. */
export interface ProvenPrices extends Prices {
  readonly bound: number;
  readonly answer: DualAnswer;
}

/** How long to search, from where, and the worth of the best plan known (0 without one). */
export interface Tightening {
  readonly steps: number;
  readonly start: ProvenPrices;
  readonly known: number;
}

const PATIENCE = 20;
const SHORTEST = 1e-3;
const REACH = 0.985;
const POWER = 0.35;
// a hundred steps that lower the bound by less than this part of it are the last
const STALL = 100;
const WORTHWHILE = 1e-4;

/** How far the search is: steps done, and the best bound so far. */
export interface PriceStep {
  readonly step: number;
  readonly bound: number;
}

/** Searches for prices with a lower bound; yields within each step and after it. */
export function* tightenPrices(
  market: Market,
  graph: CandidateGraph,
  problems: readonly UnitProblem[],
  { steps, start, known }: Tightening,
): Generator<PriceStep, ProvenPrices> {
  const ranges = problems.map(capitalRange);
  const squares = { seekers: start.seekers.map(() => 1), capital: start.capital.map(() => 1) };
  let best = start;
  let point = start;
  let direction: Direction | undefined;
  let theta = 1;
  let sinceBest = 0;
  let milestone = start.bound;
  for (let step = 1; step <= steps && theta >= SHORTEST && best.bound > known; step++) {
    const slope = slopeAt(problems, ranges, point);
    const metric = updateMetric(squares, slope, step);
    direction = deflect(divide(slope, metric), direction, point);
    const length = squaredNorm(direction, metric);
    if (length === 0) break;
    const target = Math.max(known, REACH * point.bound);
    point = move(point, direction, (theta * (point.bound - target)) / length, ranges);
    const evaluation = evaluatePrices(market, graph, problems, point);
    let part = evaluation.next();
    for (; !part.done; part = evaluation.next()) yield { step: step - 1, bound: best.bound };
    const answer = part.value;
    point = { ...point, bound: answer.bound, answer };
    sinceBest += 1;
    if (point.bound < best.bound) {
      best = point;
      sinceBest = 0;
    } else if (sinceBest >= PATIENCE) {
      theta *= 0.7;
      sinceBest = 0;
      point = best;
      direction = undefined;
    }
    yield { step, bound: best.bound };
    if (step % STALL !== 0) continue;
    if (milestone - best.bound < WORTHWHILE * milestone) break;
    milestone = best.bound;
  }
  return best;
}

/** A direction in λ and in scaled μ. */
interface Direction {
  readonly seekers: Float64Array;
  readonly capital: Float64Array;
}

/** How a unit's μ moves and how far it may go. */
interface CapitalRange {
  /** μ per scaled unit: a change of one then weighs about as much as one of λ. */
  readonly scale: number;
  /** Beyond it one member's capital would weigh 2^40, and sums of gains could pass 2^53. */
  readonly most: number;
}

function capitalRange({ caps }: UnitProblem): CapitalRange {
  const mean = caps.reduce((sum, cap) => sum + cap, 0) / Math.max(1, caps.length);
  const largest = caps.reduce((most, cap) => Math.max(most, cap), 1);
  return {
    scale: mean === 0 ? 0 : (1.5 * PRICED_RIALS) / mean,
    most: Math.floor((2 ** 40 / largest) * PRICED_RIALS),
  };
}

/** How the bound changes with each price: supply minus demand. */
function slopeAt(
  problems: readonly UnitProblem[],
  ranges: readonly CapitalRange[],
  { answer }: ProvenPrices,
): Direction {
  const seekers = Float64Array.from(answer.wanted, (wanted) => 1 - wanted);
  const capital = Float64Array.from(problems, ({ caps, equity }, index) => {
    const team = answer.teams[index];
    if (team === undefined) return 0;
    const brought = team.locals.reduce((sum, local) => sum + caps[local]!, 0);
    return ((brought - equity) / PRICED_RIALS) * ranges[index]!.scale;
  });
  return { seekers, capital };
}

/** Adds a slope's squares and returns what to divide its components by. */
function updateMetric(squares: Direction, slope: Direction, step: number): Direction {
  const update = (sum: Float64Array, part: Float64Array): Float64Array => {
    for (let at = 0; at < sum.length; at++) sum[at]! += part[at]! ** 2;
    return sum.map((square) => (square / (step + 1)) ** POWER);
  };
  return {
    seekers: update(squares.seekers, slope.seekers),
    capital: update(squares.capital, slope.capital),
  };
}

function divide(slope: Direction, metric: Direction): Direction {
  return {
    seekers: slope.seekers.map((part, at) => part / metric.seekers[at]!),
    capital: slope.capital.map((part, at) => part / metric.capital[at]!),
  };
}

function deflect(slope: Direction, last: Direction | undefined, point: Prices): Direction {
  const product = last === undefined ? 0 : dot(slope, last);
  const beta = last !== undefined && product < 0 ? (-1.5 * product) / dot(last, last) : 0;
  return {
    seekers: blend(slope.seekers, last?.seekers, beta, point.seekers),
    capital: blend(slope.capital, last?.capital, beta, point.capital),
  };
}

/** `slope + beta · last`, but 0 where the price is 0 and would fall. */
function blend(
  slope: Float64Array,
  last: Float64Array | undefined,
  beta: number,
  prices: Float64Array,
): Float64Array {
  return slope.map((down, at) => {
    const blended = down + beta * (last?.[at] ?? 0);
    return prices[at] === 0 && blended > 0 ? 0 : blended;
  });
}

function dot(a: Direction, b: Direction): number {
  let sum = 0;
  for (let at = 0; at < a.seekers.length; at++) sum += a.seekers[at]! * b.seekers[at]!;
  for (let at = 0; at < a.capital.length; at++) sum += a.capital[at]! * b.capital[at]!;
  return sum;
}

/** The squared length of a direction that has been divided by a metric. */
function squaredNorm({ seekers, capital }: Direction, metric: Direction): number {
  let sum = 0;
  for (let at = 0; at < seekers.length; at++) sum += seekers[at]! ** 2 * metric.seekers[at]!;
  for (let at = 0; at < capital.length; at++) sum += capital[at]! ** 2 * metric.capital[at]!;
  return sum;
}

function move(
  point: ProvenPrices,
  { seekers, capital }: Direction,
  length: number,
  ranges: readonly CapitalRange[],
): ProvenPrices {
  const step = (price: number, change: number): number =>
    Math.max(0, Math.round(price - length * change));
  return {
    ...point,
    seekers: point.seekers.map((price, at) => step(price, seekers[at]!)),
    capital: point.capital.map((price, at) => {
      const { scale, most } = ranges[at]!;
      return Math.min(most, step(price, capital[at]! * scale));
    }),
  };
}
