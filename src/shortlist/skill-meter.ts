// problem: the criteria `skills` and `use` (SPEC §3) of one role for many seekers or seats, to the digit.
// method: what serves the open role stands by skill, with what it comes to at each level.
// complexity: opening a role is linear in the skills that serve it; a seeker in the skills that are held.

import type { Column } from "../market/column";
import type { MarketColumns } from "../market/market";
import type { Range } from "./range";
import { type ServedTables, tabulateServed } from "./served-tables";

/** An essential requirement is not met. */
export const UNMET = -1;

/** What seekers, or seats, hold: item `i` the places `start[i]…start[i + 1]`. */
export interface HeldLists {
  readonly start: Int32Array;
  readonly skills: Column;
  readonly levels: Uint8Array;
  /** `Σ specificity · level` of all that is held. */
  readonly useTotal: Column;
}

/** Measures what is held against one role after the other. */
export class SkillMeter {
  private readonly columns: MarketColumns;
  private readonly held: HeldLists;
  private readonly tables: ServedTables;
  /** By skill: its row in the tables, from 1, where it serves the open role, or 0. */
  private readonly servingOf: Int32Array;
  private readonly best: Uint16Array;
  private role = -1;

  constructor(columns: MarketColumns, { held, range }: { held: HeldLists; range: Range }) {
    const { requirementStart } = columns.roles;
    this.columns = columns;
    this.held = held;
    this.tables = tabulateServed(columns, range);
    this.servingOf = new Int32Array(columns.specificity.length);
    let widest = 0;
    for (let role = range.from; role < range.to; role++) {
      widest = Math.max(widest, requirementStart[role + 1]! - requirementStart[role]!);
    }
    this.best = new Uint16Array(widest);
  }

  /** Turns to a role; what is measured then is measured against it. */
  open(role: number): void {
    const { servingStart, servingSkill } = this.columns.roles;
    const { servingOf } = this;
    const before = this.tables.firstServing - 1;
    if (this.role >= 0) {
      const end = servingStart[this.role + 1]!;
      for (let at = servingStart[this.role]!; at < end; at++) servingOf[servingSkill[at]!] = 0;
    }
    const end = servingStart[role + 1]!;
    for (let at = servingStart[role]!; at < end; at++) servingOf[servingSkill[at]!] = at - before;
    this.role = role;
  }

  /** The criterion `use` in basis points. */
  use(item: number): number {
    const { start, skills, levels, useTotal } = this.held;
    const { servingOf } = this;
    const { used, width } = this.tables;
    const end = start[item + 1]!;
    let sum = 0;
    for (let at = start[item]!; at < end; at++) {
      const row = servingOf[skills[at]!]!;
      if (row !== 0) sum += used[(row - 1) * width + levels[at]!]!;
    }
    return sum === 0 ? 0 : Math.floor(sum / useTotal[item]!);
  }

  /** The criterion `skills` in basis points, or `UNMET` where an essential requirement is not met. */
  skills(item: number): number {
    const { roles, policy } = this.columns;
    const { servedStart, servedRequirement } = roles;
    const { start, skills, levels } = this.held;
    const { best, servingOf, role } = this;
    const { fit: fits, width, firstServing, firstServed } = this.tables;
    const first = roles.requirementStart[role]!;
    const end = roles.requirementStart[role + 1]!;
    if (first === end) return 0;
    for (let at = end - first - 1; at >= 0; at--) best[at] = 0;
    const last = start[item + 1]!;
    for (let own = start[item]!; own < last; own++) {
      const row = servingOf[skills[own]!]!;
      if (row === 0) continue;
      const level = levels[own]!;
      const serving = row - 1 + firstServing;
      const to = servedStart[serving + 1]!;
      for (let at = servedStart[serving]!; at < to; at++) {
        const requirement = servedRequirement[at]!;
        const fit = fits[(at - firstServed) * width + level]!;
        if (fit > best[requirement]!) best[requirement] = fit;
      }
    }
    let met = 0;
    for (let requirement = first; requirement < end; requirement++) {
      const fit = best[requirement - first]!;
      if (roles.requirementEssential[requirement] === 1 && fit < policy.thresholds.essentialFit) {
        return UNMET;
      }
      met += roles.requirementWeight[requirement]! * fit;
    }
    return Math.floor(met / roles.totalWeight[role]!);
  }
}
