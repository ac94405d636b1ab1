import type { Office, Text } from "../../dataset/primitives";
import type { Region } from "../../dataset/region";
import type { Market } from "../../market/market";
import { formatInteger } from "../../text/format-number";
import { type Language, pickText } from "../../text/language";
import { fillText } from "./fill-text";

/** What a proposed course is about. */
export type CourseMatter =
  | { readonly office: Office; readonly region: Region }
  | { readonly skill: string; readonly level: number; readonly region: Region };

/** What a proposed course is called, in both languages. */
export function courseTitle({ dataset }: Market, matter: CourseMatter): Text {
  const title = (language: Language): string => {
    const region = pickText(matter.region.name, language, matter.region.id);
    if ("office" in matter) {
      const office = fillText(`office.${matter.office}`, language);
      return fillText("course.office", language, new Map(Object.entries({ office, region })));
    }
    const { name } = dataset.taxonomy.skills.find(({ id }) => id === matter.skill) ?? { name: {} };
    const skill = pickText(name, language, matter.skill);
    const level = formatInteger(matter.level, language);
    return fillText("course.skill", language, new Map(Object.entries({ skill, level, region })));
  };
  return { fa: title("fa"), en: title("en") };
}
