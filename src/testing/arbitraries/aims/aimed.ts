import * as fc from "fast-check";
import type { Dataset } from "../../../dataset/dataset";
import { rolesOf } from "../../../dataset/opportunity";
import type { Policy } from "../../../policy/policy";
import { type Aim, type AimPoint, hit } from "./aim";
import { GROUP_AIMS } from "./group-aims";
import { PAIR_AIMS } from "./pair-aims";

/** Which threshold to aim at, with which records, counted around. */
interface DrawnAim {
  readonly aim: Aim;
  /** Whether only a business is a mark. */
  readonly atBusiness: boolean;
  readonly seeker: number;
  readonly opportunity: number;
  readonly steps: AimPoint["steps"];
}

/**
 * Aims for one market: none in two of five, else one to four at numbers that a pair stands at, and
 * one at a number that the candidates of a business stand at together.
 */
export function aimsArbitrary(): fc.Arbitrary<readonly DrawnAim[]> {
  const pairs = fc.array(drawnAim(PAIR_MARKS), { minLength: 1, maxLength: 4 });
  const groups = fc.array(drawnAim(GROUP_MARKS), { minLength: 1, maxLength: 1 });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.tuple(pairs, groups).map((lists) => lists.flat()) },
  );
}

/** The dataset with every aim taken in turn. */
export function aimed(dataset: Dataset, policy: Policy, aims: readonly DrawnAim[]): Dataset {
  return aims.reduce((before, { aim, atBusiness, steps, ...places }) => {
    const marks = atBusiness
      ? before.opportunities.filter(({ kind }) => kind === "investment")
      : before.opportunities;
    const seeker = before.seekers[places.seeker % before.seekers.length];
    const opportunity = marks[places.opportunity % marks.length];
    if (seeker === undefined || opportunity === undefined) return before;
    const role = rolesOf(opportunity)[0]!;
    return hit(before, aim({ dataset: before, policy, seeker, opportunity, role, steps }));
  }, dataset);
}

type Mark = Pick<DrawnAim, "aim" | "atBusiness">;

const { share, maxShare, minFit, minAge, ...others } = PAIR_AIMS;

// why: fits and ages are the rarest to be met by chance
const PAIR_MARKS: readonly Mark[] = [
  ...[...Object.values(others), minFit, minFit, minAge].map((aim) => ({ aim, atBusiness: false })),
  ...[share, maxShare, minAge].map((aim) => ({ aim, atBusiness: true })),
];

const { memberCapitalShare, composition } = GROUP_AIMS;

const GROUP_MARKS: readonly Mark[] = [
  ...Object.values(GROUP_AIMS),
  memberCapitalShare,
  composition,
].map((aim) => ({ aim, atBusiness: true }));

function drawnAim(marks: readonly Mark[]): fc.Arbitrary<DrawnAim> {
  return fc
    .record({
      mark: fc.constantFrom(...marks),
      seeker: fc.nat({ max: 1_000 }),
      opportunity: fc.nat({ max: 1_000 }),
      steps: fc.constantFrom(0 as const, -1 as const, 1 as const),
    })
    .map(({ mark, ...drawn }) => ({ ...mark, ...drawn }));
}
