// problem: choose items of most value whose weights keep a budget, each whole or not at all, at most
//   so many of them where asked (0/1 knapsack, cardinality constrained).
// method: the list of undominated sums, one item after the other (Nemhauser and Ullmann 1969,
//   "Discrete dynamic programming and capital allocation"); a list longer than `maxStates` is thinned
//   to sums a relative step apart (interval partitioning, Sahni 1977, "General techniques for
//   combinatorial approximation"), every kept sum remembering the most that it may have swallowed.
// complexity: O(items · states) time, O(items / 32 · states) memory; times `maxChosen` where asked.
// invariants: the lists know nothing of a budget, which only reads them: so a bigger budget, or more
//   items allowed, never gives less value, thinned or not. Every set of items has a sum in the list
//   with no more weight and, what it swallowed counted in, no less value: that is the bound.
//   Unthinned, value = bound is the optimum for every budget at once.
// numbers: scale-free, no table by weight or value; weights that sum beyond 2^53 are rounded, but no
//   budget that can be stated has room for them.

export interface KnapsackProblem {
  /** per item, safe integers from 0 on */
  readonly weights: ArrayLike<number>;
  /** per item, safe integers from 0 on, their sum too */
  readonly values: ArrayLike<number>;
  /** at most so many items are chosen; unstated: any number */
  readonly maxChosen?: number;
  /** a list is thinned beyond this length (65 536 where unstated, at least 8) */
  readonly maxStates?: number;
}

/** Every undominated choice of a problem, for any budget; read it with `chooseWithin`. */
export interface KnapsackFrontier {
  /** whether nothing was thinned, so that every answer is an optimum */
  readonly exact: boolean;
  /** the items by value per weight, best first; the lists' bits follow this order */
  readonly order: Int32Array;
  readonly weights: Float64Array;
  readonly values: Float64Array;
  /** by number of items chosen; one list of all where the number is not limited */
  readonly layers: readonly KnapsackStates[];
  /** the choices among each full block of 32 items, by the state that went on from it */
  readonly blocks: readonly KnapsackBlock[];
  readonly maxChosen: number;
}

/** Sums of weight and value, both ascending, with what is needed to tell the items. */
export interface KnapsackStates {
  readonly weights: Float64Array;
  readonly values: Float64Array;
  /** how much more value, at most, a swallowed sum of no less weight has */
  readonly losses: Float64Array;
  readonly bits: Uint32Array;
  /** the entry of the last full block, or −1 before the first is full */
  readonly from: Int32Array;
}

/** One block of 32 items: chosen bits, and the entry of the block before. */
export interface KnapsackBlock {
  readonly bits: Uint32Array;
  readonly from: Int32Array;
}

/** The best choice found within a budget. */
export interface KnapsackChoice {
  /** item indices, ascending */
  readonly chosen: readonly number[];
  readonly weight: number;
  readonly value: number;
  /** no choice within the budget has more value; equals `value` when the frontier is exact */
  readonly bound: number;
}

const DEFAULT_STATES = 65_536;
const BLOCK = 32;
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Lists the undominated choices of a problem, whatever the budget.
 *
 * Throws a RangeError for lists of different lengths and for numbers that are no safe integers.
 */
export function buildKnapsack(problem: KnapsackProblem): KnapsackFrontier {
  const { weights, values, maxChosen, maxStates } = checkedProblem(problem);
  const order = orderByDensity(weights, values);
  const isCounted = maxChosen !== undefined;
  const layerCount = isCounted ? Math.min(maxChosen, order.length) + 1 : 1;
  const layers = Array.from({ length: layerCount }, (_, at) => createStates(at === 0 ? 1 : 0));
  layers[0]!.from.fill(-1);
  const blocks: KnapsackBlock[] = [];
  // a list of n items holds 2^n sums at most
  const scratch = createStates(Math.min(2 * maxStates, 2 ** order.length));
  let exact = true;
  order.forEach((item, position) => {
    if (position > 0 && position % BLOCK === 0) closeBlock(layers, blocks);
    const added = { weight: weights[item]!, value: values[item]!, bit: position % BLOCK };
    for (let at = layerCount - 1; at >= (isCounted ? 1 : 0); at--) {
      const join = layers[isCounted ? at - 1 : at]!;
      let size = extend({ stay: layers[at]!, join, added }, scratch);
      if (size > maxStates) {
        size = thin(scratch, size, maxStates);
        exact = false;
      }
      layers[at] = copyStates(scratch, size);
    }
  });
  return { exact, order, weights, values, layers, blocks, maxChosen: maxChosen ?? MOST };
}

/**
 * Reads the best choice within a budget; of equal values the lightest.
 *
 * Throws a RangeError unless the budget is a safe integer from 0 on. Cost O(items + layers · log
 * states), where lists were thinned O(items + states).
 *
 * @example
 * chooseWithin(buildKnapsack({ weights: [5, 4, 3], values: [10, 7, 6] }), 7).chosen // => [1, 2]
 */
export function chooseWithin(frontier: KnapsackFrontier, budget: number): KnapsackChoice {
  checkInteger("budget", budget);
  let best = { layer: 0, at: 0, value: -1, weight: 0 };
  frontier.layers.forEach((states, layer) => {
    const at = lastWithin(states.weights, budget);
    if (at < 0) return;
    const value = states.values[at]!;
    const weight = states.weights[at]!;
    if (value > best.value || (value === best.value && weight < best.weight)) {
      best = { layer, at, value, weight };
    }
  });
  const { value, weight } = best;
  const chosen = itemsOf(frontier, frontier.layers[best.layer]!, best.at);
  return { chosen, weight, value, bound: frontier.exact ? value : boundWithin(frontier, budget) };
}

/** The least of three bounds: what the sums may have swallowed, the relaxation, and the count. */
function boundWithin(frontier: KnapsackFrontier, budget: number): number {
  let potential = 0;
  for (const { weights, values, losses } of frontier.layers) {
    const end = lastWithin(weights, budget) + 1;
    for (let at = 0; at < end; at++) potential = Math.max(potential, values[at]! + losses[at]!);
  }
  return Math.min(potential, fractionalBound(frontier, budget), countBound(frontier));
}

/** An item that is added, as bit `bit` of its block. */
interface Extension {
  readonly stay: KnapsackStates;
  readonly join: KnapsackStates;
  readonly added: { readonly weight: number; readonly value: number; readonly bit: number };
}

/** Merges the sums without the item and those with it by weight, without the dominated; the size. */
function extend({ stay, join, added }: Extension, out: KnapsackStates): number {
  const { weight, value } = added;
  const mask = (1 << added.bit) >>> 0;
  const stayCount = stay.weights.length;
  const joinCount = join.weights.length;
  let size = 0;
  let left = 0;
  let right = 0;
  while (left < stayCount || right < joinCount) {
    const stayWeight = left < stayCount ? stay.weights[left]! : Number.POSITIVE_INFINITY;
    const joinWeight = right < joinCount ? join.weights[right]! + weight : Number.POSITIVE_INFINITY;
    let isStay = stayWeight < joinWeight;
    if (stayWeight === joinWeight) isStay = stay.values[left]! >= join.values[right]! + value;
    const source = isStay ? stay : join;
    const at = isStay ? left++ : right++;
    const sum = source.values[at]! + (isStay ? 0 : value);
    const loss = source.losses[at]!;
    const last = size - 1;
    if (size > 0 && sum <= out.values[last]!) {
      out.losses[last] = Math.max(out.losses[last]!, sum + loss - out.values[last]!);
      continue;
    }
    out.weights[size] = isStay ? stayWeight : joinWeight;
    out.values[size] = sum;
    out.losses[size] = loss;
    out.bits[size] = isStay ? source.bits[at]! : source.bits[at]! | mask;
    out.from[size] = source.from[at]!;
    size++;
  }
  return size;
}

/**
 * Thins ascending sums in place to at most half of `limit`: one is swallowed by the kept one before
 * it when it has less than a 2^−k part more value, with the largest k that does; the last one stays.
 */
function thin(states: KnapsackStates, size: number, limit: number): number {
  const room = limit >> 1;
  let step = 2 ** -40;
  while (countApart(states.values, size, step) > room) step *= 2;
  let kept = 0;
  for (let at = 1; at < size; at++) {
    const gain = states.values[at]! - states.values[kept]!;
    if (at < size - 1 && gain <= step * states.values[kept]!) {
      states.losses[kept] = Math.max(states.losses[kept]!, gain + states.losses[at]!);
      continue;
    }
    kept++;
    moveState(states, at, kept);
  }
  return kept + 1;
}

function countApart(values: Float64Array, size: number, step: number): number {
  let count = 1;
  let kept = values[0]!;
  for (let at = 1; at < size; at++) {
    if (at < size - 1 && values[at]! - kept <= step * kept) continue;
    kept = values[at]!;
    count++;
  }
  return count;
}

function moveState(states: KnapsackStates, source: number, target: number): void {
  states.weights[target] = states.weights[source]!;
  states.values[target] = states.values[source]!;
  states.losses[target] = states.losses[source]!;
  states.bits[target] = states.bits[source]!;
  states.from[target] = states.from[source]!;
}

/** Writes the bits of every state away, so that the next 32 items find them empty. */
function closeBlock(layers: readonly KnapsackStates[], blocks: KnapsackBlock[]): void {
  const total = layers.reduce((sum, { bits }) => sum + bits.length, 0);
  const block = { bits: new Uint32Array(total), from: new Int32Array(total) };
  let next = 0;
  for (const { bits, from } of layers) {
    block.bits.set(bits, next);
    block.from.set(from, next);
    for (let at = 0; at < bits.length; at++) from[at] = next + at;
    bits.fill(0);
    next += bits.length;
  }
  blocks.push(block);
}

/** The items of a state, ascending. */
function itemsOf(frontier: KnapsackFrontier, states: KnapsackStates, at: number): number[] {
  const { order, blocks } = frontier;
  const items: number[] = [];
  let bits = states.bits[at]!;
  let from = states.from[at]!;
  for (let block = blocks.length; block >= 0; block--) {
    for (let bit = 0; bit < BLOCK; bit++) {
      if (((bits >>> bit) & 1) === 1) items.push(order[block * BLOCK + bit]!);
    }
    if (block === 0) break;
    bits = blocks[block - 1]!.bits[from]!;
    from = blocks[block - 1]!.from[from]!;
  }
  return items.sort((a, b) => a - b);
}

/** The linear relaxation (Dantzig 1957): whole items by density, and a part of the first that fails. */
function fractionalBound({ order, weights, values }: KnapsackFrontier, budget: number): number {
  let rest = budget;
  let bound = 0;
  for (const item of order) {
    const weight = weights[item]!;
    if (weight > rest) {
      return bound + Number((BigInt(values[item]!) * BigInt(rest)) / BigInt(weight));
    }
    rest -= weight;
    bound += values[item]!;
  }
  return bound;
}

/** The most that the allowed number of items can be worth, whatever they weigh. */
function countBound({ values, maxChosen }: KnapsackFrontier): number {
  const best = Float64Array.from(values).sort().reverse();
  return best.slice(0, maxChosen).reduce((sum, value) => sum + value, 0);
}

/** The place of the last number up to a limit in ascending ones, or −1. */
function lastWithin(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Items by value per weight, best first; equal ones by index. */
function orderByDensity(weights: Float64Array, values: Float64Array): Int32Array {
  const order = Int32Array.from(weights.keys());
  return order.sort((a, b) => {
    // why: what weighs nothing would be as dense as everything if it is worth nothing too
    if (weights[a] === 0 || weights[b] === 0) {
      return Number(weights[a] !== 0) - Number(weights[b] !== 0) || a - b;
    }
    const ahead = BigInt(values[a]!) * BigInt(weights[b]!);
    const behind = BigInt(values[b]!) * BigInt(weights[a]!);
    return ahead === behind ? a - b : ahead > behind ? -1 : 1;
  });
}

function createStates(size: number): KnapsackStates {
  return {
    weights: new Float64Array(size),
    values: new Float64Array(size),
    losses: new Float64Array(size),
    bits: new Uint32Array(size),
    from: new Int32Array(size),
  };
}

function copyStates(states: KnapsackStates, size: number): KnapsackStates {
  return {
    weights: states.weights.slice(0, size),
    values: states.values.slice(0, size),
    losses: states.losses.slice(0, size),
    bits: states.bits.slice(0, size),
    from: states.from.slice(0, size),
  };
}

interface CheckedProblem {
  readonly weights: Float64Array;
  readonly values: Float64Array;
  readonly maxChosen: number | undefined;
  readonly maxStates: number;
}

function checkedProblem(problem: KnapsackProblem): CheckedProblem {
  const { maxChosen, maxStates = DEFAULT_STATES } = problem;
  const weights = Float64Array.from(problem.weights);
  const values = Float64Array.from(problem.values);
  if (weights.length !== values.length) {
    throw new RangeError(`values: expected ${weights.length} of them, got ${values.length}`);
  }
  weights.forEach((weight, item) => {
    checkInteger(`weights[${item}]`, weight);
  });
  let total = 0;
  values.forEach((value, item) => {
    checkInteger(`values[${item}]`, value);
    total += value;
  });
  checkInteger("sum of values", total);
  if (maxChosen !== undefined) checkInteger("maxChosen", maxChosen);
  if (!Number.isSafeInteger(maxStates) || maxStates < 8) {
    throw new RangeError(`maxStates: expected an integer from 8 on, got ${maxStates}`);
  }
  return { weights, values, maxChosen, maxStates };
}

function checkInteger(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name}: expected a safe integer from 0 on, got ${value}`);
  }
}
