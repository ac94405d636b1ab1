import type { Seating } from "../../market/seating/seating";
import type { Range } from "../range";
import type { RoleScales } from "../role-scales";
import { NOT_WORTH, RoleScorer } from "../role-scorer";
import type { SharedMarket } from "../share-market";
import { SkillMeter, UNMET } from "../skill-meter";
import type { TileScreen } from "./tile-screen";

// why: bounds are sums of fractions; this is more than their rounding
const MARGIN = 1 / 16;

/** Scores the seats that were screened, to the digit, against one role after the other. */
export class PairJudge {
  private readonly market: SharedMarket;
  private readonly seated: Int32Array;
  private readonly scales: RoleScales;
  private readonly screen: TileScreen;
  private readonly skills: SkillMeter;
  /** Of whom the traits do not tell all. */
  private readonly scorer: RoleScorer;
  private role = -1;
  private scored = -1;

  constructor(
    market: SharedMarket,
    {
      seating,
      scales,
      screen,
      range,
    }: { seating: Seating; scales: RoleScales; screen: TileScreen; range: Range },
  ) {
    this.market = market;
    this.seated = seating.seats.seeker;
    this.scales = scales;
    this.screen = screen;
    this.skills = new SkillMeter(market, { held: seating.held, range });
    this.scorer = new RoleScorer(market, scales, range);
  }

  /** Turns to a role. */
  open(role: number): void {
    if (this.role === role) return;
    this.role = role;
    this.skills.open(role);
  }

  /**
   * The value of the open role with a seat, by its place among those screened, or `NOT_WORTH` if it is no
   * candidate or worth less than `least`.
   */
  score(at: number, least: number): number {
    const { market, screen, skills, scales, role } = this;
    const { policy, seekers } = market;
    const seat = screen.seats[at]!;
    const seeker = this.seated[seat]!;
    if (screen.isExact[at] === 0) return this.opened().score(seeker, screen.distances[at]!, least);
    const { weights, balance, thresholds } = policy;
    const fits = scales.fitTotal[role]!;
    const appeals = scales.appealTotal[role]!;
    const useUnit = scales.appealUnit[role]! * weights.appeal.use;
    const fitPoints = fits === 0 ? balance : scales.fitUnit[role]! * screen.fitSums[at]!;
    const appealPoints =
      appeals === 0 ? 10_000 - balance : scales.appealUnit[role]! * screen.appealSums[at]!;
    const priority = seekers.priority[seeker]!;
    const known = fitPoints + appealPoints + screen.skillPoints[at]! + priority + MARGIN;
    if (known + 10_000 * useUnit < least) return NOT_WORTH;
    const use = skills.use(seat);
    if (known + useUnit * use < least) return NOT_WORTH;
    const held = skills.skills(seat);
    if (held === UNMET) return NOT_WORTH;
    const fitSum = screen.fitSums[at]! + weights.fit.skills * held;
    const fit = fits === 0 ? 10_000 : Math.floor(fitSum / fits);
    if (fit < thresholds.minFit) return NOT_WORTH;
    const appealSum = screen.appealSums[at]! + weights.appeal.use * use;
    const appeal = appeals === 0 ? 10_000 : Math.floor(appealSum / appeals);
    const value = Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000) + priority;
    return value < least || !this.isAdmitted(seeker) ? NOT_WORTH : value;
  }

  /** Rules that name licences, or opportunities one by one. */
  private isAdmitted(seeker: number): boolean {
    const { roles, seekers } = this.market;
    if (roles.licence[this.role]! < 0 && seekers.singular[seeker] === 0) return true;
    return this.opened().admits(seeker);
  }

  private opened(): RoleScorer {
    if (this.scored !== this.role) this.scorer.open(this.role);
    this.scored = this.role;
    return this.scorer;
  }
}
