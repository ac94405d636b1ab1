import type { SkillGap } from "taavon";
import { type Html, html } from "../html";
import { hint } from "../section";
import type { Voice } from "../voice";
import type { ProgrammeReport } from "./programme-section";
import { table } from "./table";

/** What the plan itself says of training: gaps by skill, and how many hold each office. */
export function needTables(report: ProgrammeReport, voice: Voice): Html {
  return html`<h3>${voice.say("gaps")}</h3>
${gapTable(report, voice)}
<h3>${voice.say("trainingOfficers")}</h3>
${officerTable(report, voice)}`;
}

function gapTable({ plan, names }: ProgrammeReport, voice: Voice): Html {
  const bySkill = new Map<string, SkillGap[]>();
  for (const gap of plan.units.flatMap(({ gaps }) => gaps)) {
    bySkill.set(gap.skill, [...(bySkill.get(gap.skill) ?? []), gap]);
  }
  if (bySkill.size === 0) return hint(voice.say("noGaps"));
  return table({
    columns: [
      { name: voice.say("skill") },
      { name: voice.say("trainingUnitsLacking"), isNumber: true },
      { name: voice.say("trainingHighest"), isNumber: true },
    ],
    rows: [...bySkill]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([skill, gaps]) => [
        voice.name(names.skill(skill), skill),
        voice.integer(gaps.length),
        voice.integer(Math.max(...gaps.map(({ level }) => level))),
      ]),
  });
}

function officerTable({ plan }: ProgrammeReport, voice: Voice): Html {
  const offices = plan.units.map((unit) => unit.offices);
  const count = (key: "board" | "alternates" | "inspectors" | "inspectorAlternates"): number =>
    offices.reduce((sum, one) => sum + one[key].length, 0);
  const keys = ["board", "alternates", "inspectors", "inspectorAlternates"] as const;
  const managers = offices.filter(({ manager }) => manager !== null).length;
  return table({
    columns: [
      { name: voice.say("office") },
      { name: voice.say("trainingHolders"), isNumber: true },
    ],
    rows: [
      ...keys.map((key) => [voice.label(`office.${key}`), voice.integer(count(key))]),
      [voice.label("office.manager"), voice.integer(managers)],
    ],
  });
}
