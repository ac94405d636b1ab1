import type {
  DossierOffice,
  OfficeCondition,
  OfficeRow,
  PaperRow,
  PointRow,
} from "../../document/dossier-checklist";
import type { Condition, DossierMember } from "../../document/dossier-member";
import type { MemberPoint } from "../../document/dossier-point";
import type { DossierCore } from "./dossier-core";
import { kinInspectors, type OfficeHolder } from "./office-holders";

/** What the rows are read from. */
export interface OfficeFacts {
  readonly holders: readonly OfficeHolder[];
  readonly points: readonly PointRow[];
  readonly papers: readonly PaperRow[];
}

/** Everybody in an office with the conditions of eligibility: met, still open, or failed. */
export function listOffices(core: DossierCore, facts: OfficeFacts): OfficeRow[] {
  const members = new Map(core.members.map((member) => [member.seeker, member]));
  const states = new Map(facts.points.map(({ id, state }) => [id, state]));
  const kin = new Set(kinInspectors(core, facts.holders));
  const accepted = new Set(
    facts.papers.flatMap(({ from, seeker, state }) => {
      const isLetter = from === "each-officer" || from === "manager";
      return isLetter && state !== "missing" ? [`${from}:${seeker}`] : [];
    }),
  );
  return facts.holders.flatMap(({ office, seeker }): OfficeRow[] => {
    const member = members.get(seeker);
    if (member === undefined) return [];
    const found = (point: MemberPoint, fact: Condition): Condition =>
      fact === "failed" ? "failed" : pointState(states.get(`${point}:${seeker}`) ?? fact);
    const letter = `${office === "manager" ? "manager" : "each-officer"}:${seeker}`;
    const state: Readonly<Record<OfficeCondition, Condition>> = {
      "clear-record": found("clear-record", member.clearRecord),
      citizen: found("citizen", member.citizen),
      "not-barred": found("barred", member.notBarred),
      age: found("birth-date", member.age),
      "no-similar-membership": found("memberships", member.noSimilarMembership),
      "know-how": found("know-how", "open"),
      "no-kin-on-board": kin.has(seeker) ? pointState(states.get(KIN) ?? "open") : "met",
      accepts: accepted.has(letter) ? "met" : "open",
    };
    const conditions = conditionsOf(office).map((condition) => ({
      condition,
      state: state[condition],
    }));
    return [{ office, seeker, offered: offersOffice(member, office), conditions }];
  });
}

const KIN = "check.inspector-kin";

function pointState(state: PointRow["state"] | Condition): Condition {
  if (state === "settled") return "met";
  return state === "fails" ? "failed" : state;
}

const EVERY_OFFICE = [
  "clear-record",
  "citizen",
  "not-barred",
  "age",
  "no-similar-membership",
] as const;

function conditionsOf(office: DossierOffice): readonly OfficeCondition[] {
  if (office === "board" || office === "manager") return [...EVERY_OFFICE, "know-how", "accepts"];
  if (office === "alternates") return [...EVERY_OFFICE, "accepts"];
  return [...EVERY_OFFICE, "no-kin-on-board", "accepts"];
}

/** Whether an offer to lead speaks for an office. */
function offersOffice({ leads }: DossierMember, office: DossierOffice): boolean {
  if (office === "manager") return leads.includes("manager");
  return leads.includes(office === "board" || office === "alternates" ? "board" : "inspector");
}
