import type { Policy } from "../policy/policy";
import { orderByKey } from "../solvers/radix-order";
import { type Column, int32, uint8 } from "./column";
import { reachKm } from "./reach";
import type { SeekerColumns, SeekerFacts, SeekerLists } from "./seeker-columns";

type Described = SeekerFacts & SeekerLists;

/**
 * Puts seekers in the order in which they are looked at, and marks those alike in all that is scored:
 * they differ by lot alone, so that what holds for one in the order holds for the next, but later.
 * Linear: nine counting sorts at most.
 */
export function orderSeekers(
  described: Described,
  regionCount: number,
  policy: Policy,
): Pick<SeekerColumns, "byReach" | "regionStart" | "alike"> {
  const { lottery, region } = described;
  const prints = fingerprints(described);
  const mobility = mobilityRanks(described, policy);
  let order: Int32Array = Int32Array.from(lottery.keys());
  for (const keys of [lottery, prints, mobility, region]) order = orderByKey(order, keys);
  const alike = new Uint8Array(order.length);
  // why: a clause in code may look at whatever a record says, so that with clauses nobody is alike
  const end = policy.clauses === undefined ? order.length : 0;
  for (let at = 1; at < end; at++) {
    const [one, other] = [order[at - 1]!, order[at]!];
    if (prints[one] === prints[other] && areAlike(described, one, other)) alike[at] = 1;
  }
  const regionStart = new Int32Array(regionCount + 1);
  for (let at = 0; at < order.length; at++) regionStart[region[at]! + 1]! += 1;
  for (let at = 0; at < regionCount; at++) regionStart[at + 1]! += regionStart[at]!;
  return { byReach: int32(order), regionStart: int32(regionStart), alike: uint8(alike) };
}

/** Each seeker's place among the mobilities there are: farthest reach first, then travel limit. */
function mobilityRanks({ travelKm, relocates }: Described, policy: Policy): Int32Array {
  const keyOf = (seeker: number): number =>
    relocates[seeker] === 1 ? -3 - travelKm[seeker]! : travelKm[seeker]!;
  const known = new Map<number, { reach: number; key: number }>();
  for (let seeker = 0; seeker < travelKm.length; seeker++) {
    const key = keyOf(seeker);
    if (known.has(key)) continue;
    known.set(key, { reach: reachKm(travelKm[seeker]!, relocates[seeker] === 1, policy), key });
  }
  const sorted = [...known.values()].sort((a, b) =>
    a.reach === b.reach ? b.key - a.key : b.reach - a.reach,
  );
  const rankOf = new Map(sorted.map(({ key }, rank) => [key, rank]));
  const ranks = new Int32Array(travelKm.length);
  for (let seeker = 0; seeker < ranks.length; seeker++) ranks[seeker] = rankOf.get(keyOf(seeker))!;
  return ranks;
}

/** What is scored of a seeker but region and mobility, in which neighbours in the order agree. */
const SCORED = [
  ...(["capital", "hours", "income", "education", "priority", "useTotal"] as const),
  ...(["hasExperience", "licencesKnown", "admission"] as const),
] as const satisfies readonly (keyof SeekerFacts)[];

const LISTS = [
  ["skillStart", ["skills", "levels"]],
  ["experienceStart", ["occupations", "months"]],
  ["sectorStart", ["sectors"]],
] as const satisfies readonly (readonly [keyof SeekerLists, readonly (keyof SeekerLists)[]])[];

/** A number of 32 bits that is the same for seekers alike. */
function fingerprints(described: Described): Uint32Array {
  const prints = new Uint32Array(described.lottery.length);
  for (const name of SCORED) {
    const column = described[name];
    for (let seeker = 0; seeker < prints.length; seeker++) {
      prints[seeker] = mix(prints[seeker]!, column[seeker]!);
    }
  }
  for (const [start, columns] of LISTS) {
    for (const name of columns) mixLists(prints, described[start], described[name]);
  }
  return prints;
}

function mixLists(
  prints: Uint32Array,
  start: Int32Array,
  items: Column | Uint8Array | Uint16Array,
) {
  for (let seeker = 0; seeker < prints.length; seeker++) {
    let print = prints[seeker]!;
    for (let at = start[seeker]!; at < start[seeker + 1]!; at++) print = mix(print, items[at]!);
    prints[seeker] = print;
  }
}

/** One step of FNV-1a over 32-bit words, with its bits spread. */
function mix(print: number, value: number): number {
  const product = Math.imul(print ^ value, 0x01000193);
  return product ^ (product >>> 15);
}

/** Whether two seekers of one region and mobility get the same numbers against every role. */
function areAlike(described: Described, one: number, other: number): boolean {
  const { region, travelKm, relocates, singular } = described;
  if (region[one] !== region[other] || singular[one] === 1 || singular[other] === 1) return false;
  if (travelKm[one] !== travelKm[other] || relocates[one] !== relocates[other]) return false;
  for (const name of SCORED) if (described[name][one] !== described[name][other]) return false;
  for (const [start, columns] of LISTS) {
    const [a, b] = [described[start][one]!, described[start][other]!];
    const length = described[start][one + 1]! - a;
    if (described[start][other + 1]! - b !== length) return false;
    for (const name of columns) {
      for (let at = 0; at < length; at++) {
        if (described[name][a + at] !== described[name][b + at]) return false;
      }
    }
  }
  return true;
}
