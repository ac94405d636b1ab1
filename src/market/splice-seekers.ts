import { type Column, memory, narrow } from "./column";
import { FACTS, type LooseFacts, packFacts } from "./pack-facts";
import type { SeekerFacts, SeekerLists } from "./seeker-columns";

type Described = SeekerFacts & SeekerLists;

/** Seekers `from…to` of one of two described sets. */
export interface Piece {
  readonly of: "old" | "new";
  readonly from: number;
  readonly to: number;
}

/** Joins pieces of described seekers, in their order: as if all had been described together. Linear copies. */
export function spliceSeekers(
  sets: { readonly old: Described; readonly new: Described },
  pieces: readonly Piece[],
): Described {
  const count = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const loose = FACTS.map((fact) => {
    const joined = new Float64Array(count);
    let at = 0;
    for (const { of, from, to } of pieces) {
      joined.set(sets[of][fact].subarray(from, to), at);
      at += to - from;
    }
    return [fact, joined];
  });
  const joinStart = (start: "skillStart" | "experienceStart" | "sectorStart"): Int32Array => {
    const joined = new Int32Array(memory(4 * (count + 1)));
    let at = 0;
    for (const { of, from, to } of pieces) {
      const shift = joined[at]! - sets[of][start][from]!;
      for (let seeker = from; seeker < to; seeker++) {
        joined[++at] = sets[of][start][seeker + 1]! + shift;
      }
    }
    return joined;
  };
  const joinItems = <Items extends Column | Uint8Array | Uint16Array>(
    start: "skillStart" | "experienceStart" | "sectorStart",
    items: "skills" | "levels" | "occupations" | "months" | "sectors",
    into: Items,
  ): Items => {
    let at = 0;
    for (const { of, from, to } of pieces) {
      const taken = sets[of][items].subarray(sets[of][start][from], sets[of][start][to]);
      into.set(taken, at);
      at += taken.length;
    }
    return into;
  };
  const skillStart = joinStart("skillStart");
  const experienceStart = joinStart("experienceStart");
  const sectorStart = joinStart("sectorStart");
  const held = skillStart[count]!;
  const experiences = experienceStart[count]!;
  return {
    ...packFacts(Object.fromEntries(loose) as LooseFacts),
    skillStart,
    skills: narrow(joinItems("skillStart", "skills", new Float64Array(held))),
    levels: joinItems("skillStart", "levels", new Uint8Array(memory(held))),
    experienceStart,
    occupations: joinItems(
      "experienceStart",
      "occupations",
      new Uint16Array(memory(2 * experiences)),
    ),
    months: narrow(joinItems("experienceStart", "months", new Float64Array(experiences))),
    sectorStart,
    sectors: joinItems("sectorStart", "sectors", new Uint8Array(memory(sectorStart[count]!))),
  };
}
