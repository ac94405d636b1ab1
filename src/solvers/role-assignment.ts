import { NONE } from "./bipartite-graph";
import type { RoleCandidates } from "./role-candidates";

// problem: choose members and their roles for one team, each role and the team between its bounds,
//   each candidate at most once, so that the sum of the weights is greatest.
// method: successive best augmenting paths (Ahuja, Magnanti and Orlin 1993, "Network Flows", ch. 9)
//   on the graph of roles: a free candidate enters a role, a member of it moves on to the next, and
//   so on to a role with room; Bellman–Ford (1958) finds the best path over a dozen roles at most.
// complexity: O(roles^3) a member at worst, commonly O(roles^2), plus the transfers of the roles on
//   the path; nothing is allocated.
// invariants: after each path the team is the best of its size that fills as many of the minimums
//   as any of that size; gains never rise while roles below their minimum are filled, nor after.
//   So a minimum without a path is infeasible, and the first gain ≤ 0 beyond all minimums is the end.

export interface RoleBounds {
  /** per role: least and greatest number of members */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** least and greatest number of members of the team */
  readonly lowTotal: number;
  readonly highTotal: number;
}

export interface RoleAssignmentCapacity {
  readonly maxRoles: number;
  /** rows of the largest graph to come */
  readonly maxCandidates: number;
}

/** A solver with scratch memory of its own; the team found stays readable until the next call. */
export class RoleAssignment {
  /** The sum of the weights of the team. */
  value = 0;
  /** How many members the team has. */
  memberCount = 0;
  /** The edges of the members, role by role: `memberCount` of them. */
  readonly memberEdges: Int32Array;

  private readonly maxRoles: number;
  /** per candidate: the number of the call that took it last */
  private readonly takenIn: Int32Array;
  private call = 0;
  /** per role: its members' edges from `slotStart[role]` on */
  private readonly slots: Int32Array;
  private readonly slotStart: Int32Array;
  private readonly counts: Int32Array;
  /** per role: where in its order the best free candidate is */
  private readonly heads: Int32Array;
  /** per role and next role: the most that moving one member on gains, and the slot it is in */
  private readonly transferGains: Float64Array;
  private readonly transferSlots: Int32Array;
  /** per role and next role: the edge that the moving member would then have */
  private readonly transferEdges: Int32Array;
  /** per role: the gain of the best path that ends there, and the role before it, or NONE */
  private readonly gains: Float64Array;
  private readonly parents: Int32Array;

  constructor({ maxRoles, maxCandidates }: RoleAssignmentCapacity) {
    this.maxRoles = maxRoles;
    this.memberEdges = new Int32Array(maxCandidates);
    this.takenIn = new Int32Array(maxCandidates);
    this.slots = new Int32Array(maxRoles * maxCandidates);
    this.slotStart = new Int32Array(maxRoles + 1);
    this.counts = new Int32Array(maxRoles);
    this.heads = new Int32Array(maxRoles);
    this.transferGains = new Float64Array(maxRoles * maxRoles);
    this.transferSlots = new Int32Array(maxRoles * maxRoles);
    this.transferEdges = new Int32Array(maxRoles * maxRoles);
    this.gains = new Float64Array(maxRoles);
    this.parents = new Int32Array(maxRoles);
  }

  /**
   * Finds the best team; `infeasible` when no team keeps all bounds, and then there is no team.
   *
   * The candidates have to be sorted by these weights (`sortCandidates`; not checked), and the
   * weights to be integers whose sums stay safe. Throws a RangeError when there are more roles or
   * candidates than the solver was made for, or the lengths contradict each other.
   */
  solve(
    candidates: RoleCandidates,
    weights: Float64Array,
    bounds: RoleBounds,
  ): "optimal" | "infeasible" {
    this.checkSizes(candidates, weights, bounds);
    this.reset(candidates, bounds);
    const { lows, highs, lowTotal, highTotal } = bounds;
    let missing = 0;
    for (let role = 0; role < candidates.columnCount; role++) {
      missing += lows[role]!;
      if (lows[role]! > highs[role]!) return "infeasible";
    }
    if (lowTotal > highTotal || missing > highTotal) return "infeasible";
    while (this.memberCount < highTotal) {
      this.findPaths(candidates, weights);
      const limits = missing > 0 ? lows : highs;
      const end = this.findEnd(limits, candidates.columnCount);
      if (end === NONE) {
        if (missing === 0 && this.memberCount >= lowTotal) break;
        return this.giveUp();
      }
      const gain = this.gains[end]!;
      if (missing === 0 && this.memberCount >= lowTotal && gain <= 0) break;
      this.value += gain;
      this.augment(candidates, weights, end);
      if (missing > 0) missing -= 1;
    }
    if (this.memberCount < lowTotal) return this.giveUp();
    this.listMembers(candidates.columnCount);
    return "optimal";
  }

  private giveUp(): "infeasible" {
    this.value = 0;
    this.memberCount = 0;
    return "infeasible";
  }

  private checkSizes(
    { rowCount, columnCount, order }: RoleCandidates,
    weights: Float64Array,
    { lows, highs }: RoleBounds,
  ): void {
    const isFitting =
      columnCount <= this.maxRoles &&
      rowCount <= this.takenIn.length &&
      weights.length >= order.length &&
      lows.length === columnCount &&
      highs.length === columnCount;
    if (isFitting) return;
    throw new RangeError(
      `roles: expected ${columnCount} lows and highs within ${this.maxRoles}, got ${lows.length} and ${highs.length}; ` +
        `candidates: expected within ${this.takenIn.length}, got ${rowCount}; ` +
        `weights: expected ${order.length}, got ${weights.length}`,
    );
  }

  private reset({ columnCount, roleStart }: RoleCandidates, { highs }: RoleBounds): void {
    if (this.call === 2 ** 31 - 1) {
      this.call = 0;
      this.takenIn.fill(0);
    }
    this.call += 1;
    this.value = 0;
    this.memberCount = 0;
    this.counts.fill(0);
    this.transferGains.fill(Number.NEGATIVE_INFINITY);
    for (let role = 0; role < columnCount; role++) {
      this.heads[role] = roleStart[role]!;
      const places = Math.min(highs[role]!, roleStart[role + 1]! - roleStart[role]!);
      this.slotStart[role + 1] = this.slotStart[role]! + Math.max(0, places);
    }
  }

  /** Finds the best path to every role, by rounds until nothing gets better. */
  private findPaths(candidates: RoleCandidates, weights: Float64Array): void {
    const { columnCount, rows, roleStart, order } = candidates;
    const { maxRoles, takenIn, call, heads, gains, parents, transferGains } = this;
    for (let role = 0; role < columnCount; role++) {
      const end = roleStart[role + 1]!;
      let head = heads[role]!;
      while (head < end && takenIn[rows[order[head]!]!] === call) head += 1;
      heads[role] = head;
      gains[role] = head < end ? weights[order[head]!]! : Number.NEGATIVE_INFINITY;
      parents[role] = NONE;
    }
    let isBetter = true;
    for (let round = 1; isBetter && round < columnCount; round++) {
      isBetter = false;
      for (let role = 0; role < columnCount; role++) {
        const gain = gains[role]!;
        if (gain === Number.NEGATIVE_INFINITY) continue;
        for (let next = 0, at = role * maxRoles; next < columnCount; next++, at++) {
          const through = gain + transferGains[at]!;
          if (through > gains[next]!) {
            gains[next] = through;
            parents[next] = role;
            isBetter = true;
          }
        }
      }
    }
  }

  /** The role below its limit whose path gains most, the first of equals; NONE without a path. */
  private findEnd(limits: Int32Array, roleCount: number): number {
    const { counts, gains } = this;
    let end = NONE;
    let best = Number.NEGATIVE_INFINITY;
    for (let role = 0; role < roleCount; role++) {
      if (gains[role]! > best && counts[role]! < limits[role]!) {
        best = gains[role]!;
        end = role;
      }
    }
    return end;
  }

  /** Moves the members along the path, from its end back to the candidate who enters. */
  private augment(candidates: RoleCandidates, weights: Float64Array, end: number): void {
    const { maxRoles, slots, counts, slotStart, parents, transferSlots, transferEdges } = this;
    let role = end;
    let hole = slotStart[end]! + counts[end]!;
    counts[end]! += 1;
    for (let parent = parents[role]!; parent !== NONE; parent = parents[role]!) {
      const at = parent * maxRoles + role;
      const nextHole = transferSlots[at]!;
      slots[hole] = transferEdges[at]!;
      hole = nextHole;
      role = parent;
    }
    const edge = candidates.order[this.heads[role]!]!;
    slots[hole] = edge;
    this.takenIn[candidates.rows[edge]!] = this.call;
    this.memberCount += 1;
    // only the roles on the path have other members than before
    for (role = end; role !== NONE; role = parents[role]!) {
      this.updateTransfers(candidates, weights, role);
    }
  }

  private updateTransfers(
    { columnCount, start, columns, rows }: RoleCandidates,
    weights: Float64Array,
    role: number,
  ): void {
    const { maxRoles, slots, slotStart, counts, transferGains, transferSlots } = this;
    const base = role * maxRoles;
    transferGains.fill(Number.NEGATIVE_INFINITY, base, base + columnCount);
    const first = slotStart[role]!;
    for (let slot = first, last = first + counts[role]!; slot < last; slot++) {
      const own = slots[slot]!;
      const weight = weights[own]!;
      const row = rows[own]!;
      for (let edge = start[row]!, end = start[row + 1]!; edge < end; edge++) {
        const at = base + columns[edge]!;
        const gain = weights[edge]! - weight;
        if (gain > transferGains[at]! && edge !== own) {
          transferGains[at] = gain;
          transferSlots[at] = slot;
          this.transferEdges[at] = edge;
        }
      }
    }
  }

  private listMembers(roleCount: number): void {
    const { slots, slotStart, counts, memberEdges } = this;
    for (let role = 0, at = 0; role < roleCount; role++) {
      const first = slotStart[role]!;
      for (let slot = first; slot < first + counts[role]!; slot++) memberEdges[at++] = slots[slot]!;
    }
  }
}
