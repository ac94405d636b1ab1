import { count, type Fact, type Reason, reason, rials, text } from "../reason";
import type { Change } from "./change";

/** A change in words: what would be different, or which answer would do. */
export function changeReason(change: Change): Reason {
  switch (change.kind) {
    case "consent":
    case "relocation":
      return reason(`change.${change.kind}`);
    case "citizen":
    case "barred":
    case "membership":
      return reason(`answer.${change.kind}`);
    case "age":
      return reason("answer.age", { to: { kind: "date", value: change.to } });
    case "kind":
      return reason("change.kind", { to: text(`kind.${change.to}`) });
    case "income":
      return reason("change.income", { from: rials(change.from), to: rials(change.to) });
    case "skill":
      return reason("change.skill", {
        skill: { kind: "skill", id: change.skill },
        from: count(change.from),
        to: count(change.to),
      });
    case "licence":
      return reason(change.isAnswer ? "answer.licence" : "change.licence", {
        to: { kind: "licence", id: change.to },
      });
    case "experience":
      return reason(change.isAnswer ? "answer.experience" : "change.experience", {
        to: { kind: "months", value: change.to },
        occupation: { kind: "occupation", id: change.occupation },
      });
    default:
      return numberReason(change);
  }
}

type NumberChange = Extract<
  Change,
  { readonly kind: "hours" | "travel" | "education" | "capital" }
>;

const MEASURES = {
  hours: count,
  travel: (value: number): Fact => ({ kind: "kilometres", value }),
  education: (level: number): Fact => ({ kind: "education", level }),
  capital: rials,
} as const;

function numberReason({ kind, from, to }: NumberChange): Reason {
  const measure = MEASURES[kind];
  return from === undefined
    ? reason(`answer.${kind}`, { to: measure(to) })
    : reason(`change.${kind}`, { from: measure(from), to: measure(to) });
}

/** How large a change is among those of its kind: kilometres, hours, levels, months or rial. */
export function changeAmount(change: Change): number {
  switch (change.kind) {
    case "hours":
    case "travel":
    case "education":
    case "capital":
      return change.to - (change.from ?? 0);
    case "skill":
      // why: to begin with a skill takes more than to go on with one
      return change.to - change.from + Number(change.from === 0);
    case "income":
      return change.from - change.to;
    case "experience":
      return change.to;
    default:
      return 0;
  }
}

/** What a change is about: two changes of one subject differ only in how far they go. */
export function changeSubject(change: Change): string {
  switch (change.kind) {
    case "skill":
      return `skill ${change.skill}`;
    case "licence":
      return `licence ${change.to}`;
    default:
      return change.kind;
  }
}
