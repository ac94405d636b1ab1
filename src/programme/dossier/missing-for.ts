import type { PointRow } from "../../document/dossier-checklist";
import type { FormationStatus } from "../../document/dossier-status";
import type { Checklists, DossierCore } from "./dossier-core";
import { paidBy, standingAssembly, standingManager } from "./evidence";
import type { Missing } from "./missing";
import { missingAssembly } from "./missing-assembly";
import { hasReached, isDueBy } from "./status-order";

/**
 * Everything that keeps a dossier from a status, by its evidence: what the statuses before ask is
 * asked again. Empty means that the guard holds; the order of statuses is not looked at.
 */
export function missingFor(
  core: DossierCore,
  lists: Checklists,
  status: FormationStatus,
): Missing[] {
  const from = (first: FormationStatus, found: () => Missing[]): Missing[] =>
    hasReached(status, first) ? found() : [];
  return [
    ...from("founders-confirmed", () => missingFounders(core)),
    ...missingPoints(lists, status),
    ...missingPapers(lists, status),
    ...missingSteps(core, lists, status),
    ...from("capital-paid", () => missingPayments(core)),
    ...from("assembly-held", () => missingAssembly(core)),
    ...from("registered", () => missingManager(core)),
  ];
}

function missingFounders({ founders, procedure }: DossierCore): Missing[] {
  const count = procedure.founders.count - founders.length;
  return count > 0 ? [{ code: "founders", count }] : [];
}

/** Points that are due and not settled; where one rests on others, those, each once. */
function missingPoints({ points }: Checklists, status: FormationStatus): Missing[] {
  const due = points.filter((row) => row.state !== "settled" && isDueBy(row.status, status));
  const asked = new Set(due.flatMap(({ id, restsOn }) => (restsOn.length === 0 ? [id] : restsOn)));
  return points.filter(({ id, state }) => asked.has(id) && state !== "settled").map(missingPoint);
}

function missingPoint({ id, point, concerns, state }: PointRow): Missing {
  const code = state === "fails" ? "fails" : point === "consent" ? "consent" : "point";
  return { code, point: id, about: point, seekers: concerns };
}

function missingPapers({ papers }: Checklists, status: FormationStatus): Missing[] {
  return papers.flatMap(({ paper, seeker, state, status: due }): Missing[] => {
    if (state !== "missing" || !isDueBy(due, status)) return [];
    return [{ code: "paper", paper, ...(seeker === null ? {} : { seekers: [seeker] }) }];
  });
}

/** Steps without papers; the papers of the others are asked for one by one. */
function missingSteps(
  { procedure }: DossierCore,
  { steps, papers }: Checklists,
  status: FormationStatus,
): Missing[] {
  const withPapers = new Set(papers.map(({ step }) => step));
  const reaching = new Set(procedure.steps.flatMap(({ id, reaches }) => (reaches ? [id] : [])));
  return steps.flatMap(({ step, status: due, done }): Missing[] => {
    if (done || !isDueBy(due, status) || reaching.has(step) || withPapers.has(step)) return [];
    return [{ code: "step", step }];
  });
}

/** Each member's part before registration, and the whole at least the policy's share (Article 21). */
function missingPayments(core: DossierCore): Missing[] {
  const { contributions } = core.capital;
  const short = contributions.flatMap(({ seeker, dueAtRegistration }): Missing[] => {
    const left = BigInt(dueAtRegistration) - paidBy(core, seeker);
    return left > 0n ? [{ code: "payment", seekers: [seeker], rials: Number(left) }] : [];
  });
  const paid = contributions.reduce((sum, { seeker }) => sum + paidBy(core, seeker), 0n);
  const left = BigInt(core.statute.capital.dueAtRegistration) - paid;
  return left > 0n ? [...short, { code: "capital", rials: Number(left) }] : short;
}

/** A manager chosen by the board, from outside or not, who is no inspector. */
function missingManager(core: DossierCore): Missing[] {
  const choice = standingManager(core);
  if (choice === undefined) return [{ code: "manager" }];
  const { manager } = choice;
  const elected = standingAssembly(core)?.elected;
  const inspecting = [...(elected?.inspectors ?? []), ...(elected?.inspectorAlternates ?? [])];
  if (manager === null || !inspecting.includes(manager)) return [];
  return [{ code: "two-offices", seekers: [manager] }];
}
