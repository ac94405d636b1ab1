import type { Setting } from "./setting";

/**
 * Gives places in jobs to those with the earlier lots: of those worth the same to a job, nobody without
 * any place drew an earlier lot than somebody who has one there. The sum of worths stays, and so does
 * whoever is in a unit, held by a pin, or has the place from a previous plan. A pass over the candidates
 * of the jobs for each chain of changes.
 */
export function settleByLot(setting: Setting, roleOf: Int32Array): Int32Array {
  const settled = roleOf.slice();
  // every change hands a place to an earlier lot, so this ends
  for (let changed = true; changed; ) {
    changed = false;
    for (const role of setting.vacancies.roles) {
      if (settleJob(setting, role, settled)) changed = true;
    }
  }
  return settled;
}

function settleJob({ graph, pins, previous }: Setting, role: number, roleOf: Int32Array): boolean {
  const { seekers, values } = graph.roles[role]!;
  const mayLeave = (seeker: number): boolean =>
    roleOf[seeker] === role && !pins.held.has(seeker) && previous?.roleOf[seeker] !== role;
  let changed = false;
  for (let from = 0, to = 0; from < seekers.length; from = to) {
    while (to < seekers.length && values[to] === values[from]) to += 1;
    // candidates worth the same stand in the order of their lots
    let first = from;
    for (let last = to - 1; last > first; last--) {
      if (!mayLeave(seekers[last]!)) continue;
      while (first < last && roleOf[seekers[first]!]! >= 0) first += 1;
      if (first === last) break;
      roleOf[seekers[first]!] = role;
      roleOf[seekers[last]!] = -1;
      changed = true;
    }
  }
  return changed;
}
