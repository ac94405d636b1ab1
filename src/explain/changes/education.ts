import { type Lever, numberChange, smallestPassing } from "./lever";

/** A higher level of education, up to the one asked. */
export const education: Lever<"education"> = {
  mends: "education",
  raises: "fit",
  isStated: ({ education: held }) => held !== undefined,
  find: (pair, { accepts }) => {
    const { seeker, role } = pair;
    const held = seeker.education?.level;
    const change = (to: number) => numberChange("education", held, to);
    const to = smallestPassing(pair, [(held ?? -1) + 1, role.education?.level ?? -1], (level) =>
      accepts(change(level)),
    );
    return to === undefined ? undefined : change(to);
  },
  apply: (seeker, { to }) => ({ ...seeker, education: { ...seeker.education, level: to } }),
};
