import type {
  Closed,
  ClosedOpportunity,
  Dataset,
  Explainer,
  Plan,
  Reason,
  UnplacedSummary,
} from "taavon";
import { nearestFirst } from "./nearest-first";

/** What the report asks about the plan, each question once for both languages. */
export interface Findings {
  readonly summary: UnplacedSummary;
  /** The closed opportunities nearest to opening. */
  readonly closed: readonly ClosedFinding[];
  /** What makes a unit weak, weakest first, by the id of its opportunity. */
  readonly weakPoints: ReadonlyMap<string, readonly Reason[]>;
}

/** A closed opportunity; the explanation is absent where looking further would take too long. */
export interface ClosedFinding {
  readonly closed: Closed;
  readonly explanation?: ClosedOpportunity;
}

/** Rows of the list of closed opportunities; the rest is in the plan. */
const MOST_CLOSED = 60;

/** Pairs of seeker and role that explanations may look at, some 15 seconds; a row that is begun is finished. */
const MOST_PAIRS = 5_000_000;

/** Whom to ask, and about what. */
export interface Questions {
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly explainer: Explainer;
  /** Replaces `MOST_PAIRS`. */
  readonly pairs?: number;
}

/** Asks everything that the report needs to know; yields an empty piece where it can be stopped. */
export function* collectFindings(questions: Questions): Generator<string, Findings> {
  const { plan, explainer } = questions;
  const summary = explainer.summariseUnplaced();
  yield "";
  const closed = yield* explainClosed(questions);
  const weakPoints = new Map<string, readonly Reason[]>();
  for (const { opportunity } of plan.units) {
    weakPoints.set(opportunity, explainer.explainUnit(opportunity).reasons);
    yield "";
  }
  return { summary, closed, weakPoints };
}

function* explainClosed({
  dataset,
  plan,
  explainer,
  pairs = MOST_PAIRS,
}: Questions): Generator<string, readonly ClosedFinding[]> {
  const rows = nearestFirst(plan.closed).slice(0, MOST_CLOSED);
  const wanted = new Set(rows.map(({ opportunity }) => opportunity));
  const roles = new Map(
    dataset.opportunities
      .filter(({ id }) => wanted.has(id))
      .map((record) => [record.id, record.kind === "employment" ? 1 : record.roles.length]),
  );
  const findings: ClosedFinding[] = [];
  let left = pairs;
  for (const closed of rows) {
    const explanation = left > 0 ? explainer.explainOpportunity(closed.opportunity) : undefined;
    // why: an explanation looks at everybody within reach of every role
    left -= dataset.seekers.length * (roles.get(closed.opportunity) ?? 0);
    findings.push(explanation?.kind === "closed" ? { closed, explanation } : { closed });
    yield "";
  }
  return findings;
}
