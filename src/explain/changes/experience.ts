import { askedExperience } from "../asked-experience";
import { type ChangeOf, type Lever, smallestPassing } from "./lever";

/** More months in the asked occupation, up to those asked. */
export const experience: Lever<"experience"> = {
  mends: "experience",
  raises: "fit",
  isStated: ({ experience: held }) => held !== undefined,
  find: (pair, { accepts }) => {
    const { seeker, role } = pair;
    const asked = askedExperience(role);
    if (asked === undefined) return undefined;
    const isAnswer = seeker.experience === undefined;
    const change = (to: number): ChangeOf<"experience"> => {
      return { kind: "experience", occupation: asked.occupation, to, isAnswer };
    };
    const months = smallestPassing(pair, [1, asked.months], (to) => accepts(change(to)));
    return months === undefined ? undefined : change(months);
  },
  apply: (seeker, { occupation, to: months }) => ({
    ...seeker,
    experience: [...(seeker.experience ?? []), { occupation, months }],
  }),
};
