import type { SeekerFacts } from "./seeker-facts";

/** A seeker with the value of a role of theirs. */
export interface Ranked {
  readonly seeker: SeekerFacts;
  readonly value: number;
}

/** SPEC §4's order of a role's candidates: value ↓, lottery ↑, id ↑; negative when `a` comes first. */
export function byCandidateOrder(a: Ranked, b: Ranked): number {
  return b.value - a.value || a.seeker.lot - b.seeker.lot;
}
