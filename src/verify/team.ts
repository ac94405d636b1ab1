// The most that a unit could gain: choose people for roles, each person once, every role within its places,
// the team within its size, the sum of gains largest (SPEC §5, best response under U1 and U2).
//
// A minimum-cost flow on the graph of roles, by successive best augmentations (Ford–Fulkerson with
// Bellman–Ford; Ahuja, Magnanti, Orlin, Network Flows, ch. 9). One more member enters some role and may push
// another from role to role until one has a free place. A place below a role's minimum outranks any gain:
// gains are compared as (fills a minimum, sum). The best value by team size is concave in that order, so a
// path that fills nothing while a minimum is open proves that there is no team, and a path that gains nothing
// once size and minimums hold ends the search with the optimum.
//
// Only the K best of a role are looked at, K = the most people a team can have. This loses nothing: if a best
// team uses someone outside them, its other K − 1 people leave one of the K free, who gains as much there.
// Cost: O(K·(R·members + R³)) for R roles. Exact while sums stay below 2^53.

import { largest } from "./largest";

/** One role of a unit: places, and its candidates with what each would bring. */
export interface RoleOffer {
  readonly min: number;
  readonly max: number;
  readonly people: readonly number[];
  readonly gains: readonly number[];
}

/** The gain of the best team of a size within the bounds; `undefined` when there is no such team. */
export function bestTeam(
  roles: readonly RoleOffer[],
  size: { readonly min: number; readonly max: number },
): number | undefined {
  const team = emptyTeam(roles, size.max);
  let total = 0;
  for (let members = 0; ; members++) {
    const path = members < size.max ? bestPath(team) : undefined;
    const isOpen = team.roles.some((role) => role.members.length < role.min);
    if (isOpen && path?.fills !== true) return undefined;
    if (!isOpen && members >= size.min && (path === undefined || path.gain <= 0)) return total;
    if (path === undefined) return undefined;
    enter(team, path);
    total += path.gain;
  }
}

interface TeamRole {
  readonly min: number;
  readonly max: number;
  /** Best first; those before `next` have a place already. */
  readonly queue: readonly number[];
  next: number;
  readonly gainOf: ReadonlyMap<number, number>;
  readonly members: number[];
}

interface Team {
  readonly roles: readonly TeamRole[];
  readonly placed: Set<number>;
}

interface Path {
  readonly fills: boolean;
  readonly gain: number;
  /** Who moves into which role, the newcomer first. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly person: number;
  readonly role: number;
}

function emptyTeam(roles: readonly RoleOffer[], most: number): Team {
  const places = roles.reduce((sum, { max }) => sum + max, 0);
  const compiled = roles.map(({ min, max, people, gains }) => {
    const best = largest(gains, Math.min(places, most));
    best.sort((a, b) => gains[b]! - gains[a]!);
    const queue = best.map((at) => people[at]!);
    const gainOf = new Map(best.map((at) => [people[at]!, gains[at]!]));
    return { min, max, queue, next: 0, gainOf, members: [] };
  });
  return { roles: compiled, placed: new Set() };
}

// longest paths from "outside the team" to each role, then the best role to end in
function bestPath({ roles, placed }: Team): Path | undefined {
  const gains = roles.map((role) => {
    while (role.next < role.queue.length && placed.has(role.queue[role.next]!)) role.next++;
    return role.gainOf.get(role.queue[role.next]!) ?? Number.NEGATIVE_INFINITY;
  });
  const cameFrom = roles.map((): Push | undefined => undefined);
  const pushes = allPushes(roles);
  for (let changed = true; changed; ) {
    changed = false;
    for (const push of pushes) {
      const gain = gains[push.from]! + push.gain;
      if (gain <= gains[push.to]!) continue;
      gains[push.to] = gain;
      cameFrom[push.to] = push;
      changed = true;
    }
  }
  return bestEnd(roles, gains, cameFrom);
}

interface Push {
  readonly from: number;
  readonly to: number;
  readonly person: number;
  readonly gain: number;
}

// for each pair of roles the member whose move between them costs least
function allPushes(roles: readonly TeamRole[]): readonly Push[] {
  const pushes: Push[] = [];
  roles.forEach((role, from) => {
    roles.forEach((other, to) => {
      let best: Push | undefined;
      if (from !== to) {
        for (const person of role.members) {
          const there = other.gainOf.get(person);
          if (there === undefined) continue;
          const gain = there - role.gainOf.get(person)!;
          if (best === undefined || gain > best.gain) best = { from, to, person, gain };
        }
      }
      if (best !== undefined) pushes.push(best);
    });
  });
  return pushes;
}

function bestEnd(
  roles: readonly TeamRole[],
  gains: readonly number[],
  cameFrom: readonly (Push | undefined)[],
): Path | undefined {
  let end: { readonly role: number; readonly fills: boolean } | undefined;
  roles.forEach(({ min, max, members }, role) => {
    if (members.length >= max || gains[role] === Number.NEGATIVE_INFINITY) return;
    const fills = members.length < min;
    const isBetter =
      end === undefined || (fills === end.fills ? gains[role]! > gains[end.role]! : fills);
    if (isBetter) end = { role, fills };
  });
  if (end === undefined) return undefined;
  const { role: last, fills } = end;
  const steps: Step[] = [];
  let role = last;
  for (let push = cameFrom[role]; push !== undefined; push = cameFrom[role]) {
    steps.push({ person: push.person, role });
    role = push.from;
  }
  steps.push({ person: roles[role]!.queue[roles[role]!.next]!, role });
  return { fills, gain: gains[last]!, steps: steps.reverse() };
}

function enter({ roles, placed }: Team, { steps }: Path): void {
  placed.add(steps[0]!.person);
  steps.forEach(({ person, role }, at) => {
    if (at > 0) {
      const left = roles[steps[at - 1]!.role]!.members;
      left.splice(left.indexOf(person), 1);
    }
    roles[role]!.members.push(person);
  });
}
