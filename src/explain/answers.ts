import type { Pair } from "../assessment/pair";
import type { Seeker } from "../dataset/seeker";
import { askedExperience } from "./asked-experience";
import type { QuestionCode } from "./questions";

const MOST = Number.MAX_SAFE_INTEGER;

/** The questions about a seeker's own data; the distance between two regions is the office's. */
export type SeekerQuestion = Exclude<QuestionCode, "distance" | "skills">;

/** Whether a seeker has left a question open. */
export function isOpen(question: SeekerQuestion, seeker: Seeker): boolean {
  const { capacities, standing } = seeker;
  switch (question) {
    case "consent":
      return seeker.consent === undefined;
    case "birth-date":
      return seeker.birthDate === undefined;
    case "hours":
      return capacities.hoursPerWeek === undefined;
    case "travel":
      return capacities.travelKm === undefined;
    case "capital":
      return capacities.capital === undefined;
    case "education":
    case "experience":
    case "licences":
      return seeker[question] === undefined;
    case "citizen":
    case "barred":
    case "memberships":
      return standing?.[question] === undefined;
  }
}

/**
 * The extreme answers to a question before a role, as records: between them lies whatever any answer
 * makes of the rules and criteria of the pair.
 */
export function extremeAnswers(question: SeekerQuestion, pair: Pair): readonly Seeker[] {
  const { seeker, opportunity, market } = pair;
  const capacity = (capacities: Seeker["capacities"]): Seeker => {
    return { ...seeker, capacities: { ...seeker.capacities, ...capacities } };
  };
  const standing = (answer: NonNullable<Seeker["standing"]>): Seeker => {
    return { ...seeker, standing: { ...seeker.standing, ...answer } };
  };
  switch (question) {
    case "consent":
      return [true, false].map((matching) => ({ ...seeker, consent: { matching } }));
    case "birth-date":
      return ["0001-01-01", market.policy.asOf].map((birthDate) => ({ ...seeker, birthDate }));
    case "hours":
      return [84, 1].map((hoursPerWeek) => capacity({ hoursPerWeek }));
    case "travel":
      // what lies just within the limit scores least, but for what lies beyond it
      return [MOST, pair.km ?? 1, 0].map((travelKm) => capacity({ travelKm }));
    case "capital":
      return [MOST, 0].map((capital) => capacity({ capital }));
    case "education":
      return [8, 0].map((level) => ({ ...seeker, education: { level } }));
    case "experience": {
      const occupation = askedExperience(pair.role)?.occupation ?? "0";
      return [[{ occupation, months: MOST }], []].map((experience) => ({ ...seeker, experience }));
    }
    case "licences":
      return [[pair.role.licence ?? ""], []].map((licences) => ({ ...seeker, licences }));
    case "citizen":
      return [true, false].map((citizen) => standing({ citizen }));
    case "barred":
      return [false, true].map((barred) => standing({ barred }));
    case "memberships": {
      if (opportunity.kind === "employment") return [];
      const { cooperative, sector } = opportunity;
      return [[], [{ cooperative, sector }]].map((memberships) => standing({ memberships }));
    }
  }
}

/** The extreme distances where nothing tells how far the place is. */
export function extremeDistances({ seeker }: Pair): readonly number[] {
  return [0, seeker.capacities.travelKm ?? 1, MOST];
}
