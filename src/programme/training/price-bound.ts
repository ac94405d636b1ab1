import { mostToAdd } from "./choice-bound";
import type { ChoiceLimits, ChoiceProblem } from "./choice-problem";
import { firstPrices, type Prices } from "./first-prices";
import type { SeatFlow } from "./seat-flow";

// problem: bound the worth of any choice of courses within limits, everybody's time counted.
// method: Lagrangian relaxation (Geoffrion 1974): groups of openings, people's time and seats get prices;
//   given prices, each course alone takes the best worths minus prices, no more of a group than that
//   holds, the best courses within the limits run, and what the prices earn at full capacity is added.
//   Any prices ≥ 0 give a bound; subgradient steps towards a known value lower it (Polyak 1969), shorter
//   after each few in vain, from prices that the known choice suggests.
// complexity: for each step a sort of each course's arcs.
// invariant: prices are whole numbers, so the bound is exact.
// what it does not do: a person may count twice in one course where they serve two openings.

const STEPS = 120;
const PATIENCE = 10;

/** A bound on the worth of every choice, worked out from a known one. Deterministic. */
export function priceBound(problem: ChoiceProblem, limits: ChoiceLimits, known: SeatFlow): number {
  const { value } = known;
  const prices = firstPrices(problem, limits, known);
  let best = Number.POSITIVE_INFINITY;
  let pace = 1;
  let inVain = 0;
  for (let step = 0; step < STEPS && best > value; step++) {
    const { bound, slack } = answer(problem, limits, prices);
    inVain = bound < best ? 0 : inVain + 1;
    best = Math.min(best, bound);
    if (inVain === PATIENCE) {
      pace /= 2;
      inVain = 0;
    }
    const length = lengthOf(prices, slack);
    if (length === 0) break;
    move(prices, slack, (pace * (bound - value)) / length);
  }
  return best;
}

/** What capacity is left at some prices; negative where more is asked for than there is. */
type Slack = Prices;

function answer(
  { network, personal, costs }: ChoiceProblem,
  limits: ChoiceLimits,
  prices: Prices,
): { readonly bound: number; readonly slack: Slack } {
  const { groupCapacities, groupOf, openings, takers, takerStart, places, arcStart } = network;
  const { nets, learnerOf } = netWorths(network, prices);
  const chosen: number[][] = [];
  const room = new Int32Array(groupCapacities.length);
  const gains = Float64Array.from(places, (seats, course) => {
    const arcs: number[] = [];
    for (let at = takerStart[course]!; at < takerStart[course + 1]!; at++) {
      const learner = takers[at]!;
      for (let arc = arcStart[learner]!; arc < arcStart[learner + 1]!; arc++) {
        if (nets[arc]! <= 0) continue;
        arcs.push(arc);
        room[groupOf[openings[arc]!]!] = groupCapacities[groupOf[openings[arc]!]!]!;
      }
    }
    arcs.sort((a, b) => nets[b]! - nets[a]! || a - b);
    const taken: number[] = [];
    for (let at = 0; at < arcs.length && taken.length < seats; at++) {
      const group = groupOf[openings[arcs[at]!]!]!;
      if (room[group]! === 0) continue;
      room[group]! -= 1;
      taken.push(arcs[at]!);
    }
    chosen.push(taken);
    return taken.reduce((sum, arc) => sum + nets[arc]!, 0);
  });
  const { most, courses } = mostToAdd(gains, costs, limits);
  const hasSeats = Number.isFinite(limits.maxSeats);
  const slack: Slack = {
    groups: Float64Array.from(groupCapacities),
    seekers: Float64Array.from(personal.most),
    seat: hasSeats ? limits.maxSeats : 0,
  };
  let bound = most + slack.seat * prices.seat;
  prices.groups.forEach((price, group) => {
    bound += price * groupCapacities[group]!;
  });
  prices.seekers.forEach((price, seeker) => {
    bound += price * personal.most[seeker]!;
  });
  for (const arc of courses.flatMap((course) => chosen[course]!)) {
    slack.groups[groupOf[openings[arc]!]!]! -= 1;
    slack.seekers[network.seekerOf[learnerOf[arc]!]!]! -= 1;
    if (hasSeats) slack.seat -= 1;
  }
  return { bound, slack };
}

/** What each arc is worth at some prices, and its learner. */
function netWorths(
  { learnerCount, arcStart, openings, worths, groupOf, seekerOf }: ChoiceProblem["network"],
  { groups, seekers, seat }: Prices,
): { readonly nets: Float64Array; readonly learnerOf: Int32Array } {
  const nets = new Float64Array(worths.length);
  const learnerOf = new Int32Array(worths.length);
  for (let learner = 0; learner < learnerCount; learner++) {
    const own = seekers[seekerOf[learner]!]! + seat;
    for (let arc = arcStart[learner]!; arc < arcStart[learner + 1]!; arc++) {
      nets[arc] = worths[arc]! - groups[groupOf[openings[arc]!]!]! - own;
      learnerOf[arc] = learner;
    }
  }
  return { nets, learnerOf };
}

/** The square of how far the prices pull; what is free and left over pulls nowhere. */
function lengthOf(prices: Prices, slack: Slack): number {
  const pull = (price: number, left: number): number => (price === 0 && left > 0 ? 0 : left * left);
  const ofAll = (some: Float64Array, left: Float64Array): number =>
    some.reduce((sum, price, at) => sum + pull(price, left[at]!), 0);
  return (
    ofAll(prices.groups, slack.groups) +
    ofAll(prices.seekers, slack.seekers) +
    pull(prices.seat, slack.seat)
  );
}

/** A step against the slack: what is asked for too much becomes dearer. */
function move(prices: Prices, slack: Slack, step: number): void {
  const moved = (price: number, left: number): number =>
    Math.max(0, Math.round(price - step * left));
  slack.groups.forEach((left, group) => {
    prices.groups[group] = moved(prices.groups[group]!, left);
  });
  slack.seekers.forEach((left, seeker) => {
    prices.seekers[seeker] = moved(prices.seekers[seeker]!, left);
  });
  prices.seat = moved(prices.seat, slack.seat);
}
