import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";
import { type Dice, diceOf, rollsArbitrary } from "./dice";
import { drawDataset, type MarketSize } from "./draw-dataset";
import type { Breach, Law, LawCase, LawClass, LawOptions, LawStanding } from "./law";

/** A law before it is bound to a policy. */
export interface LawTerms<Subject> {
  readonly id: string;
  readonly class: LawClass;
  /** Required where unstated. */
  readonly standing?: LawStanding;
  readonly statement: Words;
  /** How many markets a review tries: a law that is cheap to try is tried more often. */
  readonly runs: number;
  readonly size: MarketSize;
  /** The cases are made of the policy alone, as small as they can be; false where unstated. */
  readonly bare?: boolean;
  /** Chooses what to try in a drawn market, and may alter the market for it; nothing to try is fine. */
  readonly aim: (drawn: Drawn) => LawCase<Subject> | undefined;
  /** Whether the law is broken; the subject may name what is no longer there: then it is not. */
  readonly breach: (scene: Scene, subject: Subject) => Breach | undefined;
}

/** A market that was drawn for a policy, and dice to choose with. */
export interface Drawn {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly groups: readonly string[];
  readonly dice: Dice;
}

/** Where a law is tried. */
export interface Scene {
  readonly dataset: Dataset;
  readonly policy: Policy;
}

/** Binds a law to a policy; with options, to markets of the caller's own. */
export type LawMaker = (policy: Policy, options?: LawOptions) => Law;

/** The subject of a law that is about a whole market. */
export type Whole = Readonly<Record<string, never>>;

/** Aims at the whole market. */
export function wholeMarket({ dataset }: Drawn): LawCase<Whole> {
  return { dataset, subject: {} };
}

/** Makes a law of its terms. */
export function defineLaw<Subject>(terms: LawTerms<Subject>): LawMaker {
  return (policy, options = {}) => {
    const { id, class: about, standing = "required", statement, size, bare = false, aim } = terms;
    const { groups = [] } = options;
    const breach = ({ dataset, subject }: LawCase): Breach | undefined =>
      subject === undefined ? undefined : terms.breach({ dataset, policy }, subject as Subject);
    const cases: fc.Arbitrary<LawCase> = fc
      .tuple(drawDataset(policy, size, options), rollsArbitrary())
      .map(([dataset, rolls]) => {
        const aimed = aim({ dataset, policy, groups, dice: diceOf(rolls) });
        return aimed ?? { dataset, subject: undefined };
      });
    const property = fc.property(cases, (tried) => {
      const broken = breach(tried);
      if (broken !== undefined) throw new Error(`${id}: ${broken.happened.en}`);
    });
    const runs = options.runs ?? terms.runs;
    return { id, class: about, standing, statement, runs, bare, cases, breach, property };
  };
}
