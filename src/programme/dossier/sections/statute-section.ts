import type { Dossier } from "../../../document/dossier";
import type { FormationProcedure } from "../../../document/dossier-procedure";
import type { DescribedSection } from "../described-section";
import type { DossierVoice, Standing } from "../dossier-voice";
import type { DossierTextCode } from "../texts/dossier-texts";

interface Article {
  readonly field: DossierTextCode;
  readonly name?: string;
  readonly value: string;
  readonly standing?: Standing;
}

/** The parameters of the statute with where each number comes from. */
export function statuteSection(dossier: Dossier, voice: DossierVoice): DescribedSection {
  const articles = [
    ...subjectArticles(dossier, voice),
    ...capitalArticles(dossier, voice),
    ...bodyArticles(dossier, voice),
    ...dossier.statute.surplus.map((part) => surplusArticle(part, voice)),
  ];
  return {
    code: "statute",
    heading: voice.say("section.statute"),
    notes: [voice.say("note.statute")],
    columns: [voice.say("column.field"), voice.say("column.value"), voice.say("column.source")],
    rows: articles.map(({ field, name = "", value, standing = {} }) => ({
      cells: [voice.say(field, { use: name }), value, voice.standing(standing)],
    })),
  };
}

function subjectArticles(dossier: Dossier, voice: DossierVoice): Article[] {
  const { statute, opportunity } = dossier;
  const { members, duration } = statute;
  return [
    { field: "field.name", value: statute.name ?? foundOut(dossier, "statute.name", voice) },
    { field: "field.type", value: voice.say(`cooperative.${statute.cooperative}`) },
    { field: "field.subject", value: voice.name(statute.subject, opportunity) },
    { field: "field.sector", value: voice.id(statute.sector) },
    { field: "field.region", value: voice.name(statute.regionName, statute.region) },
    {
      field: "field.address",
      value: statute.address ?? foundOut(dossier, "statute.address", voice),
    },
    {
      field: "field.duration",
      value:
        duration.months === null
          ? foundOut(dossier, "statute.duration", voice)
          : voice.say("value.months", { months: voice.integer(duration.months) }),
      standing: duration,
    },
    {
      field: "field.members",
      value: voice.say("value.members", {
        now: voice.integer(members.now),
        min: voice.integer(members.min),
        max: voice.integer(members.max),
      }),
      standing: members,
    },
  ];
}

/** What was written down when an open point of the statute was settled. */
function foundOut({ evidence }: Dossier, point: string, voice: DossierVoice): string {
  const found = evidence.filter(
    (event) => event.kind === "settled" && event.point === point && event.outcome === "holds",
  );
  return found.at(-1)?.note ?? voice.say("value.open");
}

function capitalArticles({ statute }: Dossier, voice: DossierVoice): Article[] {
  const { capital, restOfCapital } = statute;
  return [
    { field: "field.required", value: voice.rials(capital.required) },
    { field: "field.equity", value: voice.rials(capital.equity), standing: capital },
    { field: "field.publicPart", value: voice.rials(capital.publicPart) },
    { field: "field.facility", value: voice.rials(capital.facility) },
    {
      field: "field.share",
      value: voice.say("value.from-to", {
        min: voice.rials(capital.shareMin),
        max: voice.rials(capital.shareMax),
      }),
      standing: capital,
    },
    {
      field: "field.due",
      value: voice.say("value.due", {
        share: voice.percent(capital.paidAtRegistration),
        rials: voice.rials(capital.dueAtRegistration),
      }),
      standing: capital,
    },
    {
      field: "field.rest",
      value: voice.say("value.months", { months: voice.integer(restOfCapital.withinMonths) }),
      standing: restOfCapital,
    },
  ];
}

function bodyArticles({ statute, procedure }: Dossier, voice: DossierVoice): Article[] {
  const { offices, board, inspectors, manager, vote, fiscalYear } = statute;
  return [
    { field: "field.vote", value: voice.integer(vote.perMember), standing: vote },
    {
      field: "field.board",
      value: voice.say("value.board", {
        members: voice.integer(offices.board),
        alternates: voice.integer(offices.alternates),
        months: voice.integer(board.termMonths),
      }),
      standing: board,
    },
    {
      field: "field.inspectors",
      value: voice.say("value.inspectors", {
        members: voice.integer(offices.inspectors),
        alternates: voice.integer(offices.inspectorAlternates),
        years: voice.integer(inspectors.termFiscalYears),
      }),
      standing: inspectors,
    },
    {
      field: "field.manager",
      value: voice.say("value.months", { months: voice.integer(manager.termMonths) }),
      standing: manager,
    },
    {
      field: "field.fiscalYear",
      value: voice.say("value.jalali-day", {
        day: voice.integer(fiscalYear.day),
        month: voice.integer(fiscalYear.month),
      }),
      standing: fiscalYear,
    },
    {
      field: "field.bank",
      value: voice.name(procedure.bank.name, ""),
      standing: procedure.bank,
    },
  ];
}

type SurplusPart = FormationProcedure["statute"]["surplus"][number];

function surplusArticle(part: SurplusPart, voice: DossierVoice): Article {
  return {
    field: "field.surplus",
    name: voice.say(`surplus.${part.use}`),
    value: surplusValue(part, voice),
    standing: part,
  };
}

function surplusValue({ minShare, maxShare, until }: SurplusPart, voice: DossierVoice): string {
  const share = shareText(minShare, maxShare, voice);
  if (until === undefined) return share;
  return voice.say("value.until", {
    share,
    until: voice.percent(until.capitalShare),
    years: voice.integer(until.years),
  });
}

function shareText(min: number | null, max: number | null, voice: DossierVoice): string {
  if (min === null && max === null) return voice.say("value.open");
  if (min === null) return voice.say("value.at-most", { max: voice.percent(max ?? 0) });
  if (max === null) return voice.say("value.at-least", { min: voice.percent(min) });
  if (min === max) return voice.percent(min);
  return voice.say("value.from-to", { min: voice.percent(min), max: voice.percent(max) });
}
