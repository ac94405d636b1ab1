// problem: whether declared groups of people fare alike on shortlists and in a plan, told without telling of
//   single persons.
// method: rates of selection at four stages, against the highest by the four-fifths rule of thumb
//   (29 CFR 1607.4 D); fit; exposure on ranked lists (Singh and Joachims 2018, "Fairness of Exposure in
//   Rankings"). Small numbers are withheld with whatever would give them away (see `hideRows`).
// complexity: shortlists by role and by seeker, an assessment a candidate, then linear for each table.
// it does not: find causes, or correct anything; nor protect against tables of other audits, groups that are
//   part of each other, or what a reader knows already.

import { TaavonError } from "../../dataset/taavon-error";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import type { ReviewTextCode } from "../texts/review-texts";
import type { FairnessAudit } from "./audit";
import { DIMENSIONS, type Dimension, declaredGroups, partitionsOf } from "./dimensions";
import { personFacts } from "./person-facts";
import { showTable } from "./show-table";
import { protectedNumbers, STAGES, type Stage, type StageCounts } from "./stages";
import { tallyPartition } from "./tally-partition";

/** What to audit. */
export interface AuditOptions {
  /** By what people are told apart; groups and counties where not stated. Not county and region together. */
  readonly by?: readonly Dimension[];
  /** Which groups; where not stated, all that are declared but for sex, which is asked for by name. */
  readonly groups?: readonly string[];
  /** Fewer people are not shown; 5 where not stated. */
  readonly k?: number;
  /** How long the shortlists are that are looked at; 10 where not stated. */
  readonly listed?: number;
}

const K = 5;
const LISTED = 10;
const NOTES: readonly ReviewTextCode[] = [
  "note.four-fifths",
  "note.small-numbers",
  "note.exposure",
  "note.withheld",
  "note.priorities",
  "note.no-cause",
];

/**
 * Audits who is a candidate, listed, placed and a member, how well they fit and how they are seen, by the
 * groups that people declare. Without a plan the last two stages are left out. No number of people below
 * `k` is shown or follows from the table it stands in.
 *
 * The flag `isBelow` says that a rate is below four fifths of the highest. It tells where to look: it is no
 * finding of unfairness, and its absence is no acquittal. Against a group with priority it shows that priority.
 *
 * @throws TaavonError `invalid_option`.
 */
export function fairnessAudit(
  market: Market,
  plan?: Plan,
  options: AuditOptions = {},
): FairnessAudit {
  const { by = ["group", "county"], k = K, listed = LISTED } = options;
  assertOptions(by, k, listed);
  const facts = personFacts(market, plan, listed);
  const groups = options.groups ?? declaredGroups(market);
  const declared = new Set(market.dataset.seekers.flatMap((seeker) => seeker.groups ?? []));
  const [total] = tallyPartition(market, facts, { categoryOf: () => "" });
  const known = [...new Set(groups)].filter((group) => declared.has(group));
  const about = {
    k,
    listed,
    undeclared: [...new Set(groups)].filter((group) => !declared.has(group)),
    notes: NOTES,
  };
  if (total === undefined || total.seekers < k) {
    return { ...about, seekers: null, totals: [], withheldStages: [...STAGES], tables: [] };
  }
  const asked = STAGES.filter(
    (stage) => plan !== undefined || (stage !== "placed" && stage !== "member"),
  );
  const shown = shownStages(total, asked, k);
  return {
    ...about,
    seekers: total.seekers,
    totals: shown.map((stage) => ({ stage, selected: total.selected[stage] })),
    withheldStages: asked.filter((stage) => !shown.includes(stage)),
    tables: [...new Set(by)].flatMap((dimension) =>
      partitionsOf(market, dimension, known).map((partition) => ({
        by: partition.by,
        group: partition.group,
        rows: showTable({ tallies: tallyPartition(market, facts, partition), total, shown, k }),
      })),
    ),
  };
}

/** The stages whose numbers over everybody are not small themselves, from the widest on. */
function shownStages(total: StageCounts, asked: readonly Stage[], k: number): Stage[] {
  const shown: Stage[] = [];
  for (const stage of asked) {
    const numbers = protectedNumbers(total, [...shown, stage]);
    if (!numbers.some((value) => value > 0 && value < k)) shown.push(stage);
  }
  return shown;
}

function assertOptions(by: readonly Dimension[], k: number, listed: number): void {
  const invalid = (what: string): TaavonError => new TaavonError("invalid_option", what);
  for (const one of by) {
    if (!DIMENSIONS.includes(one)) throw invalid(`\`by\` should be of ${DIMENSIONS.join(", ")}`);
  }
  if (by.includes("county") && by.includes("region")) {
    throw invalid("`by` should not have both county and region: one would give the other away");
  }
  if (!Number.isSafeInteger(k) || k < 1) throw invalid("`k` should be an integer from 1 on");
  if (!Number.isSafeInteger(listed) || listed < 1 || listed > 1_000) {
    throw invalid("`listed` should be an integer from 1 to 1000");
  }
}
