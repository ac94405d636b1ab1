import { type Column, columnLike, memory, narrow } from "../column";
import type { SeekerColumns } from "../seeker-columns";
import type { SeatOrder } from "./seat-order";
import type { SkillTerms } from "./skill-terms";

/** What each seat brings of the skills that serve a role, side by side in the order of the seats. */
export interface HeldSkills {
  /** Seat `s` holds `skills[start[s]…start[s + 1]]`, with their levels. */
  readonly start: Int32Array;
  readonly skills: Column;
  readonly levels: Uint8Array;
  /** By seat: the seeker's `useTotal`. */
  readonly useTotal: Column;
}

/** Copies the held skills in the order of the seats. Linear. */
export function holdSkills(
  seekers: SeekerColumns,
  { seeker: seated }: SeatOrder,
  { ofSkill }: SkillTerms,
): HeldSkills {
  const { skillStart, skills, levels } = seekers;
  const start = new Int32Array(memory(4 * (seated.length + 1)));
  for (let seat = 0; seat < seated.length; seat++) {
    const seeker = seated[seat]!;
    let count = 0;
    for (let at = skillStart[seeker]!; at < skillStart[seeker + 1]!; at++) {
      count += Number(ofSkill[skills[at]!]! >= 0);
    }
    start[seat + 1] = start[seat]! + count;
  }
  const size = start[seated.length]!;
  const held = columnLike(skills, size);
  const heldLevels = new Uint8Array(memory(size));
  let to = 0;
  for (const seeker of seated) {
    for (let at = skillStart[seeker]!; at < skillStart[seeker + 1]!; at++) {
      const skill = skills[at]!;
      if (ofSkill[skill]! < 0) continue;
      held[to] = skill;
      heldLevels[to++] = levels[at]!;
    }
  }
  const totals = new Float64Array(seated.length);
  for (let seat = 0; seat < totals.length; seat++) totals[seat] = seekers.useTotal[seated[seat]!]!;
  return { start, skills: held, levels: heldLevels, useTotal: narrow(totals) };
}
