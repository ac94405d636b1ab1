import type { SeekerFacts } from "./seeker-facts";

/** Whether either names the other as a relative. */
export function areRelatives(a: SeekerFacts, b: SeekerFacts): boolean {
  return a.relatives.includes(b.id) || b.relatives.includes(a.id);
}

/** The size of the largest set of people connected as relatives through each other (SPEC §7). */
export function largestFamily(people: readonly SeekerFacts[]): number {
  const byId = new Map(people.map((person) => [person.id, person]));
  const kin = new Map(people.map((person) => [person, new Set<SeekerFacts>()]));
  for (const person of people) {
    for (const id of person.relatives) {
      const relative = byId.get(id);
      if (relative === undefined) continue;
      kin.get(person)!.add(relative);
      kin.get(relative)!.add(person);
    }
  }
  const seen = new Set<SeekerFacts>();
  let most = 0;
  for (const person of people) {
    if (seen.has(person)) continue;
    // a set grows while it is walked, so this reaches the whole family
    const family = new Set([person]);
    for (const member of family) for (const relative of kin.get(member)!) family.add(relative);
    for (const member of family) seen.add(member);
    most = Math.max(most, family.size);
  }
  return most;
}
