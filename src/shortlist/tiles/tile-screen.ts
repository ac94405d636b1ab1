// problem: which of the seats found are worth scoring, by what stands side by side in their traits.
// method: the criteria but `skills` and `use` from tables, with the gain for what skills may add.
// invariants: whoever is dropped is no candidate or worth less than `least`; a sum that is called exact is
//   SPEC's sum of `weight · criterion` to the digit.

import type { MarketColumns } from "../../market/market";
import { CLAUSES } from "../../market/market-clauses";
import { digitsOf, packedCredit } from "../../market/occupation-code";
import { type SeatTraits, TRAIT, TRAIT_WORDS } from "../../market/seating/seat-traits";
import type { Seating } from "../../market/seating/seating";
import { matchingSectors, SECTOR_COUNT } from "../../market/sector-code";
import type { Range } from "../range";
import type { RoleScales } from "../role-scales";
import type { RoleProbes } from "./role-probes";
import type { TileGains } from "./tile-gains";

// why: bounds are sums of fractions; this is more than their rounding
const MARGIN = 1 / 16;

/** More months than this asked are left to the scorer, so that sums stay small. */
const PLAIN_MONTHS = 1 << 14;

/** The seats found in a tile, its first seat, and `distance` by its cells. */
export interface FoundSeats {
  readonly gains: TileGains;
  readonly first: number;
  readonly nearness: Int16Array;
}

/** So many seats are screened before the first of them is scored: scores raise what matters. */
export const SCREENED_AT_ONCE = 64;

/** Screens seats for one role after the other. */
export class TileScreen {
  /** The seats that passed, and how many. */
  readonly seats = new Int32Array(SCREENED_AT_ONCE);
  count = 0;
  /** Of each: sums but for `skills` and `use`, points that skills may add, and 1 where the sums are exact. */
  readonly fitSums = new Float64Array(SCREENED_AT_ONCE);
  readonly appealSums = new Float64Array(SCREENED_AT_ONCE);
  readonly skillPoints = new Float64Array(SCREENED_AT_ONCE);
  readonly distances = new Int32Array(SCREENED_AT_ONCE);
  readonly isExact = new Uint8Array(SCREENED_AT_ONCE);

  private readonly columns: MarketColumns;
  private readonly scales: RoleScales;
  private readonly probes: RoleProbes;
  private readonly range: Range;
  private readonly traits: SeatTraits;
  private readonly wished = matchingSectors();
  private role = -1;
  private place = 0;
  private months = 0;
  private occupation = 0;
  private digits = 0;
  private sectorRow = 0;
  /** Whether each class that the role asks about is of one value, and nothing else is scored. */
  private traitsExact = false;
  /** Of the seat whose experience was counted last: its sum, and the gain that it stood for. */
  private experienceSum = 0;
  private experienceGain = 0;

  constructor(
    columns: MarketColumns,
    {
      seating,
      scales,
      probes,
      range,
    }: { seating: Seating; scales: RoleScales; probes: RoleProbes; range: Range },
  ) {
    this.columns = columns;
    this.scales = scales;
    this.probes = probes;
    this.range = range;
    this.traits = seating.traits;
  }

  /** Turns to a role. */
  open(role: number): void {
    if (this.role === role) return;
    const { roles } = this.columns;
    const { incomesExact, capitalsExact } = this.traits;
    this.role = role;
    this.place = role - this.range.from;
    this.months = roles.months[role]!;
    this.occupation = roles.occupation[role]!;
    this.digits = digitsOf(this.occupation);
    this.sectorRow = roles.sector[role]! * SECTOR_COUNT;
    this.traitsExact =
      this.columns[CLAUSES] === undefined &&
      (incomesExact || roles.income[role] === 0) &&
      (capitalsExact || roles.maxShare[role] === 0);
  }

  /**
   * Screens the seats found in a tile from a place on, at most `SCREENED_AT_ONCE`, and returns the place
   * after: `nearness` is their `distance` by cell, `least` what a pair must be worth.
   */
  screen(from: number, { gains, first, nearness }: FoundSeats, least: number): number {
    const { seats, role, place, probes, months } = this;
    const { words } = this.traits;
    const { weights, balance, thresholds } = this.columns.policy;
    const { found, granted } = gains;
    const { sums, education, capital, income, width } = probes.tables;
    const row = place * width;
    const kind = this.columns.roles.kind[role]!;
    const fitUnit = this.scales.fitUnit[role]!;
    const appealUnit = this.scales.appealUnit[role]!;
    const { fitTotal, appealTotal, clauseFit, clauseAppeal } = this.scales;
    const fitBase = fitTotal[role] === 0 ? balance : 10_000 * fitUnit * clauseFit[role]!;
    const appealBase =
      (appealTotal[role] === 0 ? 10_000 - balance : 10_000 * appealUnit * clauseAppeal[role]!) +
      probes.usePoints[place]! +
      MARGIN;
    const leastFit = (balance * thresholds.minFit) / 10_000 - MARGIN;
    const unit = probes.unit[place]!;
    const end = Math.min(gains.count, from + SCREENED_AT_ONCE);
    let count = 0;
    for (let at = from; at < end; at++) {
      const local = found[at]!;
      const word = (first + local) * TRAIT_WORDS;
      const flags = words[word + 1]!;
      const home = words[word + 2]!;
      const distance = nearness[home & 0xffff]!;
      if ((flags & kind) === 0 || (flags & TRAIT.alike) !== 0 || distance < 0) continue;
      const amounts = words[word]!;
      const appeal =
        weights.appeal.distance * distance +
        sums[row + (amounts & 0xff)]! +
        sums[row + income + ((amounts >>> 16) & 0xff)]! +
        this.preferenceSum(flags);
      let fit =
        sums[row + education + ((amounts >>> 8) & 0xff)]! + sums[row + capital + (amounts >>> 24)]!;
      if (fit < 0 || appeal < 0) continue;
      const rest = appealBase + appealUnit * appeal + (home >>> 16);
      let gain = gains.gains[local]! + granted;
      if (fitBase + fitUnit * fit + gain * unit + rest < least) continue;
      if (months > 0) {
        if (!this.countExperience(flags, words[word + 3]!, words[word + 4]!)) continue;
        fit += this.experienceSum;
        gain -= this.experienceGain;
      }
      const fitPoints = fitBase + fitUnit * fit + gain * unit;
      if (fitPoints < leastFit || fitPoints + rest < least) continue;
      seats[count] = first + local;
      this.fitSums[count] = fit;
      this.appealSums[count] = appeal;
      this.skillPoints[count] = gain * unit;
      this.distances[count] = distance;
      this.isExact[count++] = Number(this.traitsExact && !this.isLong(flags));
    }
    this.count = count;
    return end;
  }

  /** Whether there is more of somebody than the traits say. */
  private isLong(flags: number): boolean {
    if ((flags & TRAIT.wishesLong) !== 0) return true;
    if (this.months === 0) return false;
    return this.months > PLAIN_MONTHS || (flags & TRAIT.experienceLong) !== 0;
  }

  private preferenceSum(flags: number): number {
    const full = 10_000 * this.columns.policy.weights.appeal.preference;
    if ((flags & TRAIT.wishes) === 0 || (flags & TRAIT.wishesLong) !== 0) return full;
    const { wished, sectorRow } = this;
    const first = wished[sectorRow + ((flags >>> 8) & 0xff)]!;
    return (first | wished[sectorRow + ((flags >>> 16) & 0xff)]!) === 1 ? full : 0;
  }

  /** Counts experience to the digit, unless there is more than the traits say; false where the rule fails. */
  private countExperience(flags: number, occupations: number, months: number): boolean {
    const { place, probes } = this;
    const { policy, roles } = this.columns;
    const weight = policy.weights.fit.experience;
    this.experienceSum = 0;
    this.experienceGain = 0;
    if (this.months > PLAIN_MONTHS || (flags & TRAIT.experienceLong) !== 0) return true;
    if ((flags & TRAIT.experienceKnown) === 0) {
      this.experienceSum = weight * policy.unknownScore;
      this.experienceGain = probes.untold[place]!;
      return roles.monthsRequired[this.role] === 0 || policy.unknown === "confirm";
    }
    const { occupation, digits } = this;
    const counted =
      (months & 0xffff) * packedCredit(occupation, digits, occupations & 0xffff) +
      (months >>> 16) * packedCredit(occupation, digits, occupations >>> 16);
    const value = Math.min(10_000, Math.floor(counted / this.months));
    this.experienceSum = weight * value;
    if (this.isOfMajor(occupations)) this.experienceGain = probes.experienced[place]!;
    return roles.monthsRequired[this.role] === 0 || value === 10_000;
  }

  private isOfMajor(occupations: number): boolean {
    if (occupations === 0) return false;
    const major = this.probes.major[this.place]!;
    return ((occupations >>> 12) & 0xf) === major || occupations >>> 28 === major;
  }
}
