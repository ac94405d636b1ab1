import type { Market } from "taavon";
import { buildGraph } from "../../src/plan/candidate-graph";
import { compileUnitProblems, type UnitProblem } from "../../src/plan/formation/unit-problem";
import { officesNeeded } from "../../src/unit/offices-needed";
import { compileTies, type Ties } from "../../src/unit/ties";

/** `Σ coefficient · variable` between two bounds. */
export interface ModelRow {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly least: number;
  readonly most: number;
}

/** SPEC §5 as an integer program: all variables are 0 or 1, the objective is maximised. */
export interface FormationModel {
  /** Of each variable: what it is worth. */
  readonly worths: readonly number[];
  readonly rows: readonly ModelRow[];
  /** The first variables are pairs of a seeker and a role of the market; then come the units. */
  readonly pairs: readonly { readonly seeker: number; readonly role: number }[];
}

/**
 * The whole problem: U1 and U2 by role and unit, U3 in million rial, U4 with a variable for each size from
 * which more offices are needed, U6. Throws where a policy has composition rules or overrides: U5 and U7
 * are not modelled.
 */
export function formationModel(market: Market): FormationModel {
  const { composition, overrides } = market.policy;
  if (composition.length + overrides.pins.length + overrides.forbids.length > 0) {
    throw new Error("composition rules, pins and forbidden pairs are not modelled");
  }
  const model = new ModelBuilder(market);
  const graph = resultOf(buildGraph(market));
  const problems = resultOf(compileUnitProblems(market, graph));
  market.opportunities.forEach(({ record, firstRole }) => {
    if (record.kind !== "employment") return;
    const { seekers, values } = graph.roles[firstRole]!;
    const terms = Array.from(seekers, (seeker, at) => model.pair(seeker, firstRole, values[at]!));
    model.row(terms.map(one), 0, record.role.places.max);
  });
  const open = problems.filter(({ canOpen }) => canOpen);
  const members = open.map((problem) => model.members(problem));
  const ties = compileTies(market);
  open.forEach((problem, at) => {
    model.unit(problem, members[at]!, ties);
  });
  return model.done();
}

function resultOf<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const one = (variable: number): [number, number] => [variable, 1];

const MILLION = 1_000_000;

class ModelBuilder {
  private readonly market: Market;
  private readonly worths: number[] = [];
  private readonly rows: ModelRow[] = [];
  private readonly pairs: { seeker: number; role: number }[] = [];
  private readonly ofSeeker = new Map<number, number[]>();

  constructor(market: Market) {
    this.market = market;
  }

  pair(seeker: number, role: number, value: number): number {
    const variable = this.worths.push(value + this.market.policy.placementBonus) - 1;
    this.pairs.push({ seeker, role });
    const others = this.ofSeeker.get(seeker);
    if (others === undefined) this.ofSeeker.set(seeker, [variable]);
    else others.push(variable);
    return variable;
  }

  row(terms: ModelRow["terms"], least: number, most: number): void {
    if (terms.length > 0) this.rows.push({ terms, least, most });
  }

  /** The variables of a unit's members by role. */
  members(problem: UnitProblem): number[][] {
    return problem.roles.map(({ role, candidates, worths }) =>
      Array.from(candidates, (local, at) =>
        this.pair(problem.seekers[local]!, role, worths[at]! - this.market.policy.placementBonus),
      ),
    );
  }

  unit(problem: UnitProblem, byRole: readonly (readonly number[])[], ties: Ties): void {
    const { roles, low, high, equity, caps, seekers } = problem;
    const open = this.worths.push(0) - 1;
    const all = byRole.flat();
    byRole.forEach((variables, at) => {
      const { min, max } = roles[at]!;
      this.between(variables.map(one), open, [min, max]);
    });
    this.between(all.map(one), open, [low, high]);
    const capOf = new Map(Array.from(seekers, (seeker, local) => [seeker, caps[local]!]));
    const capital = all.map((variable): [number, number] => [
      variable,
      capOf.get(this.pairs[variable]!.seeker)! / MILLION,
    ]);
    this.row([...capital, [open, -equity / MILLION]], 0, Infinity);
    this.offices(problem, all, open);
    this.ties(all, ties);
  }

  /** `least · open ≤ Σ ≤ most · open`. */
  private between(
    terms: readonly (readonly [number, number])[],
    open: number,
    [least, most]: readonly [number, number],
  ): void {
    if (least > 0) this.row([...terms, [open, -least]], 0, Infinity);
    this.row([...terms, [open, -most]], -Infinity, 0);
  }

  /** Enough members of clear record for the offices of a unit's size (U4). */
  private offices({ low, high }: UnitProblem, all: readonly number[], open: number): void {
    const needAt = (size: number): number => {
      const need = officesNeeded(size, this.market.policy);
      if (need === undefined) throw new Error("a size without a board row is not modelled");
      return need.total;
    };
    const clear = all.filter((variable) => {
      const { standing } = this.market.seekerRecords[this.pairs[variable]!.seeker]!;
      return standing?.clearRecord !== false;
    });
    const need: [number, number][] = [[open, -needAt(low)]];
    for (let at = low + 1; at <= high; at++) {
      if (needAt(at) === needAt(at - 1)) continue;
      // a variable that is 1 where the unit has `at` members or more
      const large = this.worths.push(0) - 1;
      need.push([large, needAt(at - 1) - needAt(at)]);
      // the size is below `at`, or the variable is 1
      this.row([...all.map(one), [large, at - 1 - high]], -Infinity, at - 1);
    }
    this.row([...clear.map(one), ...need], 0, Infinity);
  }

  /** All of a group or none, and of two who keep apart one at most (U6). */
  private ties(all: readonly number[], { together, apart }: Ties): void {
    const bySeeker = new Map<number, number[]>();
    for (const variable of all) {
      const { seeker } = this.pairs[variable]!;
      bySeeker.set(seeker, [...(bySeeker.get(seeker) ?? []), variable]);
    }
    const handled = new Set<readonly number[]>();
    for (const [seeker, variables] of bySeeker) {
      const group = together.get(seeker);
      if (group !== undefined && !handled.has(group)) {
        handled.add(group);
        const [first, ...rest] = group;
        for (const other of rest) {
          const terms = [
            ...(bySeeker.get(first!) ?? []).map(one),
            ...(bySeeker.get(other) ?? []).map((it): [number, number] => [it, -1]),
          ];
          this.row(terms, 0, 0);
        }
      }
      for (const other of apart.get(seeker) ?? []) {
        if (other < seeker) continue;
        this.row([...variables, ...(bySeeker.get(other) ?? [])].map(one), -Infinity, 1);
      }
    }
  }

  done(): FormationModel {
    for (const variables of this.ofSeeker.values()) this.row(variables.map(one), -Infinity, 1);
    return { worths: this.worths, rows: this.rows, pairs: this.pairs };
  }
}
