import { createChangedMarket } from "./changed-market";
import { createTouching, type Effect, type EffectSearch, type EffectTools } from "./effect-search";
import { gapEffects } from "./gap-effects";
import type { DutyOpening, Opening } from "./openings";
import { createProspectsOf, placeEffects } from "./place-effects";
import { withoutHopeless } from "./without-hopeless";

// problem: what each course would open: every pair of a person and a subject that fills an opening,
//   with its worth, found by assessing the changed person anew.
// method: for the roles with open places, those of the unplaced whom the columns let pass are given the
//   subjects that touch a requirement of the role; who then meets it better is assessed. For gaps the
//   members' fit is computed anew. Units are checked by their whole law with the newcomer.
// complexity: a visit of everybody within reach of each open role, a look at the requirements for each
//   subject that touches them, and an assessment for the few who may serve.
// what it does not do: it looks at one course and one person at a time.

/** All that the courses could open, each (seeker, subject, opening) once. */
export function findEffects(search: EffectSearch): Effect[] {
  const changed = createChangedMarket(search.view.market);
  const touching = createTouching(search);
  const prospectsOf = createProspectsOf(search, changed, touching);
  const tools: EffectTools = { ...search, changed, touching, prospectsOf };
  const effects = search.openings.flatMap((opening, index) =>
    effectsOf(tools, opening, index).filter(({ worth }) => worth > 0),
  );
  return withoutHopeless(search, effects);
}

function effectsOf(tools: EffectTools, opening: Opening, index: number): Effect[] {
  switch (opening.kind) {
    case "gap":
      return gapEffects(tools, opening, index);
    case "duty":
      return dutyEffects(tools, opening, index);
    default:
      return placeEffects(tools, opening, index);
  }
}

function dutyEffects(
  { offer, canLearn }: EffectTools,
  { seeker, worth, duty }: DutyOpening,
  opening: number,
): Effect[] {
  return offer.subjects.flatMap((taught, subject) => {
    const isIt = taught.kind === "office" && taught.office === duty.office;
    return isIt && canLearn(seeker, subject) ? [{ seeker, subject, opening, worth }] : [];
  });
}
