import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import type { Text } from "../../dataset/primitives";
import type { LeftOutReason, TrainingOpening, UnmetOpening } from "../../document/course-programme";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { type Language, pickText } from "../../text/language";
import { fillText } from "./fill-text";
import type { NearMiss } from "./near-misses";
import type { DutyNeed, GapNeed } from "./training-needs";
import type { TrainingTextCode } from "./training-texts";

/** Writes what training speaks of in words; an id stands where the dataset has no name. */
export interface TrainingWords {
  readonly opening: (opening: TrainingOpening, language: Language) => string;
  readonly gap: (need: GapNeed, language: Language) => string;
  readonly duty: (need: DutyNeed, language: Language) => string;
  readonly nearMiss: (need: NearMiss, language: Language) => string;
}

type Named = ReadonlyMap<string, Text>;

/** Makes the words of a dataset. Linear in its skills and opportunities, once. */
export function createTrainingWords({ taxonomy, opportunities }: Dataset): TrainingWords {
  const skills: Named = new Map(taxonomy.skills.map(({ id, name }) => [id, name]));
  const titles: Named = new Map(opportunities.map(({ id, title }) => [id, title]));
  const roles: Named = new Map(
    opportunities.flatMap((one) =>
      rolesOf(one).map(({ id, title }): [string, Text] => [roleKey(one.id, id), title]),
    ),
  );
  const name = (names: Named, key: string, id: string, language: Language): string =>
    isolate(pickText(names.get(key) ?? {}, language, id));
  const skillFacts = (skill: string, language: Language) => ({
    skill: name(skills, skill, skill, language),
  });
  const unitFacts = (id: string, language: Language) => ({
    opportunity: name(titles, id, id, language),
  });
  return {
    opening: (opening, language) => {
      const unit = unitFacts(opening.opportunity, language);
      switch (opening.kind) {
        case "gap":
          return say("opening.gap", language, { ...unit, ...skillFacts(opening.skill, language) });
        case "duty":
          return say("opening.duty", language, { ...unit, ...officeFacts(opening, language) });
        default: {
          const { kind, opportunity, role: id } = opening;
          if (id === undefined) return say("opening.missing-any", language, unit);
          const role = name(roles, roleKey(opportunity, id), id, language);
          return say(`opening.${kind}`, language, { ...unit, role });
        }
      }
    },
    gap: ({ opportunity, skill, level, best }, language) =>
      say("need.gap", language, {
        ...unitFacts(opportunity, language),
        ...skillFacts(skill, language),
        level: formatInteger(level, language),
        best: formatPercent(best, language),
      }),
    duty: (need, language) =>
      say(need.isAlternate ? "need.duty-alternate" : "need.duty", language, {
        ...unitFacts(need.opportunity, language),
        ...officeFacts(need, language),
        seeker: isolate(need.seeker),
      }),
    nearMiss: ({ seeker, skill, from, level, opens }, language) =>
      say("need.near-miss", language, {
        ...skillFacts(skill, language),
        seeker: isolate(seeker),
        from: formatInteger(from, language),
        level: formatInteger(level, language),
        count: formatInteger(opens.length, language),
      }),
  };
}

/** Why a course does not run, in words. */
export function describeLeftOut(reason: LeftOutReason, language: Language): string {
  return fillText(`left-out.${reason}`, language);
}

/** Why an opening stays open, in words. */
export function describeUnmet(reason: UnmetOpening["reason"], language: Language): string {
  return fillText(`unmet.${reason}`, language);
}

function officeFacts(
  { office }: Pick<DutyNeed, "office">,
  language: Language,
): { readonly office: string } {
  return { office: fillText(`office.${office}`, language) };
}

function roleKey(opportunity: string, role: string): string {
  return JSON.stringify([opportunity, role]);
}

function say(
  code: TrainingTextCode,
  language: Language,
  facts: Readonly<Record<string, string>>,
): string {
  return fillText(code, language, new Map(Object.entries(facts)));
}
