// problem: whether somebody moved because a changed clause touches them, or because it touches others.
// method: each set of changed clauses is tried on the people who moved. Somebody is changed directly if the
//   clauses speak for the move: by them the new place became worth more to the plan against the old one, or
//   a team of their unit is against the law of one of the policies. Everybody else whom a chain of seats
//   leads from such a person was displaced; what remains was re-optimised: ties, plans of equal worth, or a
//   search that did not prove its optimum.
// complexity: a market of the people concerned and two assessments a move for each set of clauses tried
//   (2^n up to five clauses, about 4n beyond), then linear.
// invariants: everybody who moved is attributed once; the shares of a person sum to the change of advantage.
// it does not: say that without the cause the move would not have happened: plans are solved as a whole.

import type { Plan } from "../../document/plan";
import type { Move } from "../compare/moves";
import type { Attribution, ClauseShare, LawChange, Way } from "./attribution";
import { type Coalition, coalitionsOf, keyOf, sharesOf } from "./coalitions";
import { displacements, type Seating } from "./displacements";
import type { Team } from "./team-laws";
import { type Trial, type TrialSetting, type Trials, tryCoalitions } from "./trial";

/** What is attributed: the moves between two plans, and what the plans know of seats. */
export interface AttributionQuery extends Omit<TrialSetting, "currentTeams" | "proposedTeams"> {
  readonly plans: { readonly current: Plan; readonly proposed: Plan };
  readonly seating: Seating;
}

type Causes = Pick<Attribution, "through" | "law" | "clauses" | "together">;

/** Attributes every move to the clauses that changed, in the order of the moves. */
export function attributeMoves(query: AttributionQuery): Attribution[] {
  const { moves, clauses, plans, seating } = query;
  if (moves.length === 0) return [];
  const touched = new Set(moves.flatMap(({ from, to }) => [from, to].flatMap(unitOf)));
  const setting = {
    ...query,
    currentTeams: teamsOf(plans.current, touched),
    proposedTeams: teamsOf(plans.proposed, touched),
  };
  const trials = tryCoalitions(setting, coalitionsOf(clauses.length));
  const laws = lawFinder(setting, trials);
  const parts = moves.map((move, at) => {
    const shares = clauseShares(setting, trials, at);
    const advantage = {
      current: trialOf(trials, []).advantages[at]!,
      proposed: trialOf(trials, everyone(clauses.length)).advantages[at]!,
    };
    const isFor = advantage.proposed > advantage.current;
    const causes = isFor ? byPair(shares, wayOf(trials, clauses.length, at)) : laws(move);
    return { move, shares, advantage, causes };
  });
  const direct = new Set(parts.flatMap(({ move, causes }) => (causes ? [move.seeker] : [])));
  const chains = displacements(moves, direct, seating);
  return parts.map(({ move: { seeker }, shares, advantage, causes }): Attribution => {
    const own = { seeker, advantage, shares };
    if (causes !== undefined) return { ...own, cause: "direct", chain: [], ...causes };
    const chain = chains.get(seeker);
    const cause = chain === undefined ? "re-optimised" : "displaced";
    return { ...own, cause, clauses: [], together: [], chain: chain ?? [] };
  });
}

function unitOf(place: Move["from"]): readonly string[] {
  return place?.kind === "investment" ? [place.opportunity] : [];
}

function teamsOf({ units }: Plan, touched: ReadonlySet<string>): Team[] {
  return units.filter(({ opportunity }) => touched.has(opportunity));
}

const everyone = (count: number): Coalition => Array.from({ length: count }, (_, at) => at);

function trialOf(trials: Trials, coalition: Coalition): Trial {
  return trials.get(keyOf(coalition))!;
}

function clauseShares({ clauses }: TrialSetting, trials: Trials, move: number): ClauseShare[] {
  const worthOf = (coalition: Coalition): number => trialOf(trials, coalition).advantages[move]!;
  return sharesOf(clauses.length, worthOf)
    .map((share, at) => ({ clause: clauses[at]!.id, ...share }))
    .filter(({ alone, last, share }) => alone !== 0 || last !== 0 || share !== 0);
}

/** The clauses that speak for a move: those that do so alone, else those that do together. */
function byPair(shares: readonly ClauseShare[], through: Way): Causes {
  const heaviest = [...shares].sort((a, b) => b.share - a.share);
  const alone = heaviest.filter((one) => one.alone > 0).map(({ clause }) => clause);
  const together = heaviest.filter(({ share }) => share > 0).map(({ clause }) => clause);
  return { through, clauses: alone, together: alone.length > 0 ? [] : together };
}

/** Whether a move's places became open or shut to the seeker, or only another score. */
function wayOf(trials: Trials, count: number, move: number): Way {
  const [before, after] = [[], everyone(count)].map((one) => trialOf(trials, one).mayHave[move]!);
  const isSame = before?.every((may, at) => may === after?.[at]);
  return isSame ? "score" : "eligibility";
}

/** Finds the law of a unit that a move obeys, if there is one; each unit is looked at once. */
function lawFinder({ clauses }: TrialSetting, trials: Trials): (move: Move) => Causes | undefined {
  const all = everyone(clauses.length);
  const causesOf = (law: LawChange, isBroken: (coalition: Coalition) => boolean): Causes => {
    // a current team is broken by what is switched on, a proposed one by what is not
    const wanted = law.team === "current";
    const name = (at: number): string => clauses[at]!.id;
    const alone = all.filter((at) => isBroken([at]) === wanted).map(name);
    const needed = all.filter((at) => isBroken(all.filter((one) => one !== at)) !== wanted);
    const together = (needed.length > 0 ? needed : all).map(name);
    return { through: "unit", law, clauses: alone, together: alone.length > 0 ? [] : together };
  };
  const find = (opportunity: string): Causes | undefined => {
    const old = trialOf(trials, all).currentTeams.get(opportunity);
    if (old !== undefined) {
      return causesOf({ opportunity, team: "current", broken: old }, (coalition) =>
        trialOf(trials, coalition).currentTeams.has(opportunity),
      );
    }
    const now = trialOf(trials, []).proposedTeams.get(opportunity);
    if (now === undefined) return undefined;
    return causesOf({ opportunity, team: "proposed", broken: now }, (coalition) =>
      trialOf(trials, coalition).proposedTeams.has(opportunity),
    );
  };
  const found = new Map<string, Causes | undefined>();
  const causes = (opportunity: string): Causes | undefined => {
    if (!found.has(opportunity)) found.set(opportunity, find(opportunity));
    return found.get(opportunity);
  };
  return ({ from, to }) =>
    [from, to]
      .flatMap(unitOf)
      .map(causes)
      .find((one) => one !== undefined);
}
