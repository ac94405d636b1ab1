import type { Dossier } from "../../../document/dossier";
import { OFFICE_CONDITIONS } from "../../../document/dossier-checklist";
import type { DossierMember } from "../../../document/dossier-member";
import type { DescribedRow, DescribedSection } from "../described-section";
import { type DossierVoice, MARKS, markOf, pointMark } from "../dossier-voice";
import { paidBy } from "../evidence";

/** The founding board, with the rule by which it is named and room to sign. */
export function foundersSection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const members = new Map(dossier.members.map((member) => [member.seeker, member]));
  return {
    code: "founders",
    heading: voice.say("section.founders"),
    notes: [voice.say("note.founders")],
    columns: [
      voice.say("column.number"),
      voice.say("column.member"),
      voice.say("column.role"),
      voice.say("column.office"),
      voice.say("point.consent"),
      voice.say("column.signature"),
    ],
    rows: dossier.founders.map((seeker, at) => ({
      cells: [
        voice.integer(at + 1),
        voice.id(seeker),
        voice.name(members.get(seeker)?.roleTitle, ""),
        officesOf(dossier, seeker, voice),
        consentMark(dossier, seeker),
        "",
      ],
    })),
  };
}

function officesOf({ offices }: Dossier, seeker: string, voice: DossierVoice): string {
  const own = offices.filter((row) => row.seeker === seeker);
  if (own.length === 0) return MARKS.none;
  return voice.list(own.map(({ office }) => voice.say(`office.${office}`)));
}

function consentMark({ points }: Dossier, seeker: string): string {
  return pointMark(points.find(({ id }) => id === `consent:${seeker}`)?.state ?? "open");
}

/** Every member with the conditions of membership as the data and the evidence have them. */
export function membersSection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const states = new Map(dossier.points.map(({ id, state }) => [id, state]));
  const mark = (member: DossierMember, point: string, fact: DossierMember["age"]): string => {
    const state = states.get(`${point}:${member.seeker}`);
    return fact === "open" && state !== undefined ? pointMark(state) : markOf(fact);
  };
  return {
    code: "members",
    heading: voice.say("section.members"),
    notes: [voice.say("note.marks")],
    columns: [
      voice.say("column.member"),
      voice.say("column.role"),
      voice.say("column.years"),
      voice.say("point.consent"),
      voice.say("condition.age"),
      voice.say("condition.citizen"),
      voice.say("condition.not-barred"),
      voice.say("condition.no-similar-membership"),
    ],
    rows: dossier.members.map((member) => ({
      cells: [
        voice.id(member.seeker),
        voice.name(member.roleTitle, member.role),
        member.years === null ? MARKS.none : voice.integer(member.years),
        consentMark(dossier, member.seeker),
        mark(member, "birth-date", member.age),
        mark(member, "citizen", member.citizen),
        mark(member, "barred", member.notBarred),
        mark(member, "memberships", member.noSimilarMembership),
      ],
    })),
  };
}

/** Everybody in an office with what it asks: met, open, failed, or not asked. */
export function officesSection({ offices }: Dossier, voice: DossierVoice): DescribedSection {
  return {
    code: "offices",
    heading: voice.say("section.offices"),
    notes: [voice.say("note.marks")],
    columns: [
      voice.say("column.office"),
      voice.say("column.member"),
      voice.say("column.offered"),
      ...OFFICE_CONDITIONS.map((condition) => voice.say(`condition.${condition}`)),
    ],
    rows: offices.map(({ office, seeker, offered, conditions }): DescribedRow => {
      const states = new Map(conditions.map(({ condition, state }) => [condition, state]));
      const marks = OFFICE_CONDITIONS.map((condition) => {
        const state = states.get(condition);
        return state === undefined ? MARKS.none : markOf(state);
      });
      const isOut = conditions.some(({ state }) => state === "failed");
      const own = offered ? MARKS.met : MARKS.none;
      const cells = [voice.say(`office.${office}`), voice.id(seeker), own, ...marks];
      return isOut ? { cells, state: "failed" } : { cells };
    }),
  };
}

/** Who pays in what, what of it before registration, and what has been paid. */
export function capitalSection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const { contributions } = dossier.capital;
  const rows = contributions.map(({ seeker, amount, dueAtRegistration }): DescribedRow => {
    const paid = paidBy(dossier, seeker);
    return {
      cells: [
        voice.id(seeker),
        voice.rials(amount),
        voice.rials(dueAtRegistration),
        voice.rials(paid),
      ],
      state: paid >= BigInt(dueAtRegistration) ? "done" : "open",
    };
  });
  const sum = (amounts: readonly (number | bigint)[]): string =>
    voice.rials(amounts.reduce<bigint>((total, amount) => total + BigInt(amount), 0n));
  const total: DescribedRow = {
    cells: [
      voice.say("column.sum"),
      sum(contributions.map(({ amount }) => amount)),
      sum(contributions.map(({ dueAtRegistration }) => dueAtRegistration)),
      sum(contributions.map(({ seeker }) => paidBy(dossier, seeker))),
    ],
  };
  return {
    code: "capital",
    heading: voice.say("section.capital"),
    notes: [],
    columns: [
      voice.say("column.member"),
      voice.say("column.amount"),
      voice.say("column.due"),
      voice.say("column.paid"),
    ],
    rows: [...rows, total],
  };
}
