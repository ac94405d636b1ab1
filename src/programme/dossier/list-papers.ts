import type { PaperRow } from "../../document/dossier-checklist";
import type { DossierMember } from "../../document/dossier-member";
import type { PointCode } from "../../document/dossier-point";
import type { FormationPaper } from "../../document/dossier-procedure";
import type { DossierCore } from "./dossier-core";
import { recordsOf } from "./evidence";
import type { OfficeHolder } from "./office-holders";

/** Every paper with who brings it, in the procedure's order, and whether it is in. */
export function listPapers(core: DossierCore, holders: readonly OfficeHolder[]): PaperRow[] {
  const members = new Map(core.members.map((member) => [member.seeker, member]));
  const stepStatus = new Map(core.procedure.steps.map(({ id, status }) => [id, status]));
  const states = brought(core);
  return core.procedure.papers.flatMap((paper) =>
    bearersOf(paper, core, holders).map((seeker): PaperRow => {
      const member = seeker === null ? undefined : members.get(seeker);
      return {
        paper: paper.id,
        step: paper.step,
        status: stepStatus.get(paper.step) ?? null,
        from: paper.from,
        seeker,
        ...(paper.when === undefined ? {} : { when: paper.when }),
        stated: isStated(paper, member),
        state: states(paper, seeker),
      };
    }),
  );
}

/** Who brings a paper; `null` once where it is the unit's or any one founder's. */
function bearersOf(
  { from }: FormationPaper,
  { members, founders }: DossierCore,
  holders: readonly OfficeHolder[],
): readonly (string | null)[] {
  switch (from) {
    case "each-member":
      return members.map(({ seeker }) => seeker);
    case "each-founder":
      return founders;
    case "each-officer":
      return holders.flatMap(({ office, seeker }) => (office === "manager" ? [] : [seeker]));
    case "manager":
      return [holders.find(({ office }) => office === "manager")?.seeker ?? null];
    case "one-founder":
    case "unit":
      return [null];
  }
}

/** Whether the dataset states all that a paper is to prove of somebody. */
function isStated({ proves }: FormationPaper, member: DossierMember | undefined): boolean {
  if (member === undefined || proves.length === 0) return false;
  return proves.every((point) => isKnown(member, point));
}

function isKnown(member: DossierMember, point: PointCode): boolean {
  if (point === "clear-record") return member.clearRecord === "met";
  if (point === "education") return member.education !== null;
  return !member.unknown.some((missing) => missing.point === point);
}

type StateOf = (paper: FormationPaper, seeker: string | null) => PaperRow["state"];

/** What has come in; the last word on a paper counts. */
function brought(core: DossierCore): StateOf {
  const states = new Map<string, PaperRow["state"]>();
  const founders = new Set(core.founders);
  const oneFounders = new Set(
    core.procedure.papers.flatMap(({ id, from }) => (from === "one-founder" ? [id] : [])),
  );
  for (const { paper, seeker, waived } of recordsOf(core, "paper")) {
    // a paper that any founder may bring is the unit's, as long as who brought it is a founder
    const isCommon = oneFounders.has(paper);
    if (isCommon && !founders.has(seeker ?? "")) continue;
    states.set(keyOf(paper, isCommon ? null : (seeker ?? null)), waived ? "waived" : "in");
  }
  return ({ id }, seeker) => states.get(keyOf(id, seeker)) ?? "missing";
}

function keyOf(paper: string, seeker: string | null): string {
  return JSON.stringify([paper, seeker]);
}
