import type { Dataset } from "../../dataset/dataset";
import type { CheckRule } from "../../document/proposed-unit";
import type { Market } from "../../market/market";
import type { Policy } from "../../policy/policy";
import { compileTies } from "../../unit/ties";
import type { Move, Place } from "../compare/moves";
import { assessIn } from "../compare/pair-change";
import type { ChangedClause } from "./changed-clauses";
import { type Coalition, keyOf } from "./coalitions";
import { brokenLaws, type Team } from "./team-laws";
import { type Change, withClauses } from "./with-clauses";

/** What is tried under one set of clauses. */
export interface Trial {
  /** By move: how much more the new place is worth than the old one. */
  readonly advantages: readonly number[];
  /** By move: whether the seeker may have the old place, and the new one; no place is always to be had. */
  readonly mayHave: readonly (readonly [boolean, boolean])[];
  /** By opportunity: the laws that its team breaks; only where it breaks any. */
  readonly currentTeams: ReadonlyMap<string, readonly CheckRule[]>;
  readonly proposedTeams: ReadonlyMap<string, readonly CheckRule[]>;
}

/** What is to be tried, over and over. */
export interface TrialSetting {
  readonly dataset: Dataset;
  readonly change: Change;
  readonly clauses: readonly ChangedClause[];
  readonly moves: readonly Move[];
  /** The teams of units that somebody leaves or joins, in either plan. */
  readonly currentTeams: readonly Team[];
  readonly proposedTeams: readonly Team[];
  readonly createMarket: (dataset: Dataset, policy: Policy) => Market;
}

/** The result of a set of clauses by its key. */
export type Trials = ReadonlyMap<string, Trial>;

/**
 * Tries sets of clauses on the people concerned alone: a pair's numbers depend on nobody else. For each set,
 * costs a market of those people and two assessments a move.
 */
export function tryCoalitions(setting: TrialSetting, coalitions: readonly Coalition[]): Trials {
  const { dataset, change, clauses, moves, currentTeams, proposedTeams } = setting;
  const teams = [...currentTeams, ...proposedTeams];
  const wanted = new Set([
    ...moves.map(({ seeker }) => seeker),
    ...teams.flatMap(({ members }) => members),
  ]);
  const seekers = dataset.seekers.filter(({ id }) => wanted.has(id));
  const few = { ...dataset, seekers };
  const trialOf = (coalition: Coalition): Trial => {
    const on = coalition.map((at) => clauses[at]!);
    const market = setting.createMarket(few, withClauses(change, on));
    const ties = compileTies(market);
    const broken = (own: readonly Team[]): Trial["currentTeams"] =>
      new Map(
        own.flatMap((team) => {
          const laws = brokenLaws(market, ties, team);
          return laws.length === 0 ? [] : [[team.opportunity, laws] as const];
        }),
      );
    const worths = moves.map(({ seeker, from, to }) =>
      [from, to].map((place) => worthOf(market, seeker, place)),
    );
    return {
      advantages: worths.map(([from, to]) => (to ?? 0) - (from ?? 0)),
      mayHave: worths.map(([from, to]) => [from !== undefined, to !== undefined]),
      currentTeams: broken(currentTeams),
      proposedTeams: broken(proposedTeams),
    };
  };
  return new Map(coalitions.map((one) => [keyOf(one), trialOf(one)]));
}

/** What a place is worth with the seeker in it; undefined where they may not have it. */
function worthOf(market: Market, seeker: string, place: Place | null): number | undefined {
  if (place === null) return 0;
  const pair = assessIn(market, { seeker, ...place });
  return pair?.candidate ? pair.value + market.policy.placementBonus : undefined;
}
