import type { ChangeCount, Names, Text } from "taavon";
import type { Voice } from "./voice";

const SENTENCES = {
  age: "changeAge",
  hours: "changeHours",
  travel: "changeTravel",
  income: "changeIncome",
  experience: "changeExperience",
  capital: "changeCapital",
} as const;

/** What many people's changes have in common, without the amounts, which are each person's own. */
export function changeWords(change: ChangeCount, names: Names, voice: Voice): string {
  const { kind, subject = "", level = 0 } = change;
  switch (kind) {
    case "consent":
    case "relocation":
      return voice.term(`change.${kind}`);
    case "citizen":
    case "barred":
    case "membership":
      return voice.term(`answer.${kind}`);
    case "kind": {
      const code = subject === "investment" ? "kind.investment" : "kind.employment";
      return voice.describe({ code: "change.kind", facts: { to: { kind: "text", code } } }, names);
    }
    case "licence": {
      const to = { kind: "licence", id: subject } as const;
      return voice.describe({ code: "change.licence", facts: { to } }, names);
    }
    case "skill":
      return voice.say("changeSkill", {
        skill: isolated(names.skill(subject), subject, voice),
        level: voice.integer(level),
      });
    case "education": {
      const to = { kind: "education", level } as const;
      return voice.describe({ code: "answer.education", facts: { to } }, names);
    }
    default:
      return voice.say(SENTENCES[kind]);
  }
}

/** A name that keeps its own direction within a sentence. */
function isolated(name: Text | undefined, id: string, voice: Voice): string {
  return `\u2068${voice.name(name, id)}\u2069`;
}
