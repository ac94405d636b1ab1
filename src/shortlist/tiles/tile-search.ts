import type { Seating } from "../../market/seating/seating";
import type { Range } from "../range";
import { compileScales, type RoleScales } from "../role-scales";
import type { SharedMarket } from "../share-market";
import { PairJudge } from "./pair-judge";
import { compileProbes, type RoleProbes } from "./role-probes";
import { TileGains } from "./tile-gains";
import { TileScreen } from "./tile-screen";
import { type TileVisit, TileVisits } from "./tile-visits";

/** Looks for the candidates of the roles of a range, in one tile after the other. */
export class TileSearch {
  readonly visits: TileVisits;
  readonly screen: TileScreen;
  readonly judge: PairJudge;
  /** By place of an asked region: its roles within the range. */
  readonly rolesIn: readonly (readonly number[])[];

  private readonly market: SharedMarket;
  private readonly seating: Seating;
  private readonly range: Range;
  private readonly scales: RoleScales;
  private readonly probes: RoleProbes;
  private readonly gains: TileGains;
  private first = 0;
  private next = 0;

  constructor(market: SharedMarket, seating: Seating, range: Range) {
    const scales = compileScales(market);
    const probes = compileProbes(market, { scales, seating, range });
    this.market = market;
    this.seating = seating;
    this.range = range;
    this.scales = scales;
    this.probes = probes;
    this.rolesIn = rolesByRegion(market, range, seating.asked.regions);
    this.visits = new TileVisits(market, seating);
    this.gains = new TileGains(seating, probes);
    this.screen = new TileScreen(market, { seating, scales, probes, range });
    this.judge = new PairJudge(market, { seating, scales, screen: this.screen, range });
  }

  /**
   * Opens a role in a tile that has been approached, for pairs that are worth at least `least`; the best
   * come first while any is welcome. False where there are none.
   */
  open(role: number, { tile, nearest }: TileVisit, least: number): boolean {
    const { probes, gains, scales, seating } = this;
    const place = role - this.range.from;
    const near = scales.appealUnit[role]! * this.market.policy.weights.appeal.distance * nearest;
    const rest = probes.otherPoints[place]! + near + seating.traits.topPriority[tile]! + 1;
    const wanted = Math.ceil((least - rest) / probes.unit[place]!);
    const need = Math.max(probes.floor[place]!, wanted);
    gains.find(place, tile, need, least === Number.NEGATIVE_INFINITY);
    this.first = seating.seats.tileStart[tile]!;
    this.next = 0;
    if (gains.count === 0) return false;
    this.judge.open(role);
    this.screen.open(role);
    return true;
  }

  /** Screens the next seats of the open role; false where none are left. */
  step(least: number): boolean {
    if (this.next >= this.gains.count) return false;
    const { gains, first, visits } = this;
    const found = { gains, first, nearness: visits.nearness };
    this.next = this.screen.screen(this.next, found, least);
    return true;
  }
}

function rolesByRegion(
  { roles }: SharedMarket,
  { from, to }: Range,
  regions: Int32Array,
): readonly number[][] {
  const placeOf = new Map(Array.from(regions, (region, place) => [region, place]));
  const byRegion: number[][] = Array.from(regions, () => []);
  for (let role = from; role < to; role++) {
    byRegion[placeOf.get(roles.region[role]!)!]!.push(role);
  }
  return byRegion;
}
