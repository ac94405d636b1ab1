import { type Effort, verifyPlan } from "taavon";
import { askCbc, hasCbc } from "./ask-cbc";
import { askHighs } from "./ask-highs";
import { type ClassMarket, classMarket } from "./class-market";
import type { ClassName } from "./classes";
import { type FormationModel, formationModel } from "./formation-model";
import { lpText } from "./lp-text";
import type { Peer, PeerAnswer } from "./peer-answer";
import { solutionWorth } from "./solution-worth";
import { timeOwn } from "./time-own";

export interface FormationRun {
  readonly name: ClassName;
  readonly seed: string;
  readonly efforts: readonly Exclude<Effort, object>[];
  readonly peers: readonly Peer[];
  /** What each peer may take. */
  readonly seconds: number;
}

/** One answer: the library's at an effort, or a peer's. */
export interface FormationRow {
  readonly name: ClassName;
  readonly by: string;
  readonly objective?: number;
  readonly bound?: number;
  readonly gapBp?: number;
  /** CPU seconds: of a plan from the market to the papers, of a peer from the model's text on. */
  readonly seconds?: number;
  readonly secondsToFirst?: number;
  readonly first?: number;
  readonly note: string;
}

/** Variables beyond which the WASM of HiGHS runs out of memory or time before it starts. */
const MOST_FOR_WASM = 300_000;

/** Plans, verifies every plan, then asks the peers and recomputes what their solutions are worth. */
export async function* measureClass(run: FormationRun): AsyncGenerator<FormationRow> {
  const drawn = classMarket(run.name, run.seed);
  for (const effort of run.efforts) yield ownRow(run.name, drawn, effort);
  if (run.peers.length === 0) return;
  const model = formationModel(drawn.market);
  for (const peer of run.peers) yield await peerRow(run, drawn, { peer, model });
}

function ownRow(
  name: ClassName,
  { dataset, policy, market }: ClassMarket,
  effort: Exclude<Effort, object>,
): FormationRow {
  const { plan, ...times } = timeOwn(market, effort);
  const { ok, findings } = verifyPlan(dataset, policy, plan);
  if (!ok) throw new Error(`${name}: the plan is not legal: ${JSON.stringify(findings[0])}`);
  const { objective, bound, gapBp } = plan.certificate;
  const note = `${plan.units.length} units, ${plan.placements.length} placed, verified`;
  return { name, by: effort, objective, bound, gapBp, ...times, note };
}

async function peerRow(
  { name, seconds }: FormationRun,
  { market }: ClassMarket,
  { peer, model }: { readonly peer: Peer; readonly model: FormationModel },
): Promise<FormationRow> {
  const answer = await ask(peer, model, seconds);
  if (typeof answer === "string") return { name, by: peer, note: answer };
  const { status, values, cpuSeconds } = answer;
  const note = status === "nothing" ? `nothing in ${seconds} s` : status;
  if (status === "nothing") return { name, by: peer, seconds: cpuSeconds, note };
  const objective = solutionWorth(market, model, values);
  return { name, by: peer, objective, seconds: cpuSeconds, note };
}

/** A peer's answer, or why there is none. */
async function ask(
  peer: Peer,
  model: FormationModel,
  seconds: number,
): Promise<PeerAnswer | string> {
  const { length } = model.worths;
  if (peer === "cbc") {
    return hasCbc()
      ? await askCbc(lpText(model), length, seconds)
      : "absent: apt-get install coinor-cbc";
  }
  if (length > MOST_FOR_WASM) return "too large for WASM";
  return (
    (await askHighs(lpText(model), length, seconds)) ??
    "absent: npm --prefix bench ci installs HiGHS"
  );
}
