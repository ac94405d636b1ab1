import type { PaperRow, PointRow } from "../../document/dossier-checklist";
import type { DossierMember } from "../../document/dossier-member";
import type { MemberPoint, PointCode, StatutePoint } from "../../document/dossier-point";
import type { FormationStep } from "../../document/dossier-procedure";
import type { Check } from "../../document/proposed-unit";
import type { RuleId } from "../../policy/rule-id";
import type { DossierCore } from "./dossier-core";
import { kinInspectors, type OfficeHolder } from "./office-holders";

/** A point before it is known whether it is still open. */
interface Question {
  readonly id: string;
  readonly point: PointCode;
  readonly concerns: readonly string[];
  readonly rules: readonly RuleId[];
  /** Before which status it must be settled, where the procedure has no say. */
  readonly status?: FormationStep["status"];
  /** The points that settle it, where it is not settled by itself. */
  readonly restsOn?: readonly string[];
  /** A fact that no event changes: a rule that is broken, a bad record. */
  readonly broken?: boolean;
}

/**
 * Everything that is not known, not agreed or not decided: each member's consent and missing data,
 * the record and the know-how of officers, what the statute leaves open, and each check that is not
 * ok. Members in id order first, then the statute, then the unit.
 */
export function listPoints(
  core: DossierCore,
  holders: readonly OfficeHolder[],
  papers: readonly PaperRow[],
): PointRow[] {
  const ofMembers = core.members.flatMap((member) => memberQuestions(core, holders, member));
  const questions = [...ofMembers, ...statuteQuestions(core)];
  const kin = kinInspectors(core, holders);
  const checks = core.checks.flatMap((check, at) => checkQuestion(core, check, at, questions));
  const states = answers(core, papers);
  const rows: PointRow[] = [];
  for (const question of [...questions, ...checks, ...kinQuestion(kin)]) {
    rows.push(rowOf(core, question, states, rows));
  }
  return rows;
}

function memberQuestions(
  { founders }: DossierCore,
  holders: readonly OfficeHolder[],
  member: DossierMember,
): Question[] {
  const { seeker, unknown, clearRecord } = member;
  const offices = holders.flatMap((holder) => (holder.seeker === seeker ? [holder.office] : []));
  const rulesOf = new Map(unknown.map(({ point, rules }) => [point, rules]));
  const asked = new Set<MemberPoint>(["consent", ...rulesOf.keys()]);
  if (clearRecord !== "met" && (offices.length > 0 || founders.includes(seeker))) {
    asked.add("clear-record");
  }
  if (offices.includes("board") || offices.includes("manager")) asked.add("know-how");
  return [...asked].map((point) => ({
    id: `${point}:${seeker}`,
    point,
    concerns: [seeker],
    rules: rulesOf.get(point) ?? [],
    // why: founders are confirmed by agreeing
    ...(point === "consent" && founders.includes(seeker) ? { status: FIRST } : {}),
    broken: point === "clear-record" && clearRecord === "failed",
  }));
}

function statuteQuestions({ statute }: DossierCore): Question[] {
  const isLeftOpen = statute.surplus.some(
    ({ minShare, maxShare }) => minShare === null && maxShare === null,
  );
  const open: readonly (readonly [StatutePoint, boolean])[] = [
    ["statute.name", statute.name === null],
    ["statute.address", statute.address === null],
    ["statute.duration", statute.duration.months === null],
    ["statute.surplus", isLeftOpen],
  ];
  return open.flatMap(([point, isOpen]) =>
    isOpen ? [{ id: point, point, concerns: [], rules: [] }] : [],
  );
}

/** A check that is not ok; where data are missing it rests on the points that ask for them. */
function checkQuestion(
  core: DossierCore,
  { rule, status }: Check,
  at: number,
  questions: readonly Question[],
): Question[] {
  // kinship depends on who is elected, and is asked about apart
  if (rule === "inspector-kin") return [];
  const point = `check.${rule}` as const;
  const question: Question = {
    id: rule === "composition" ? `${point}:${at}` : point,
    point,
    concerns: [],
    rules: [],
  };
  // why: what no event can mend keeps the dossier from its first step on
  if (status === "fail") return [{ ...question, status: FIRST, broken: true }];
  if (status === "warn") return [question];
  const behind = questions.filter((one) => isBehind(rule, one));
  const concerned = new Set(behind.flatMap(({ concerns }) => concerns));
  const concerns = core.members.flatMap(({ seeker }) => (concerned.has(seeker) ? [seeker] : []));
  return [{ ...question, concerns, restsOn: behind.map(({ id }) => id) }];
}

function isBehind(rule: Check["rule"], { point, rules }: Question): boolean {
  if (rule === "eligibility") return rules.length > 0;
  return point === (rule === "capital" ? "capital" : "clear-record");
}

function kinQuestion(kin: readonly string[]): Question[] {
  const point = "check.inspector-kin";
  return kin.length === 0 ? [] : [{ id: point, point, concerns: kin, rules: [] }];
}

type Answer = "holds" | "fails";

/** What has been found out: what papers prove, and over it the last finding on each point. */
function answers(core: DossierCore, papers: readonly PaperRow[]): Map<string, Answer> {
  const found = new Map<string, Answer>();
  const proves = new Map(core.procedure.papers.map((paper) => [paper.id, paper.proves]));
  for (const { paper, seeker, state } of papers) {
    if (state !== "in" || seeker === null) continue;
    for (const point of proves.get(paper) ?? []) found.set(`${point}:${seeker}`, "holds");
  }
  for (const event of core.evidence) {
    if (event.kind === "consent") found.set(`consent:${event.seeker}`, "holds");
    if (event.kind === "settled") found.set(event.point, event.outcome);
  }
  return found;
}

function rowOf(
  { procedure }: DossierCore,
  question: Question,
  found: ReadonlyMap<string, Answer>,
  before: readonly PointRow[],
): PointRow {
  const { id, point, concerns, rules, restsOn, broken } = question;
  const listed = procedure.points.find((row) => row.point === point)?.status;
  const row = {
    id,
    point,
    concerns,
    rules,
    status: question.status ?? listed ?? "registered",
    restsOn: restsOn ?? [],
  };
  if (broken) return { ...row, state: "fails" };
  if (restsOn !== undefined) return { ...row, state: jointState(new Set(restsOn), before) };
  const answer = found.get(id);
  const state = answer === undefined ? "open" : answer === "holds" ? "settled" : "fails";
  return { ...row, state };
}

const FIRST = "founders-confirmed";

function jointState(restsOn: ReadonlySet<string>, rows: readonly PointRow[]): PointRow["state"] {
  const states = rows.filter(({ id }) => restsOn.has(id)).map(({ state }) => state);
  if (states.includes("fails")) return "fails";
  return states.includes("open") ? "open" : "settled";
}
