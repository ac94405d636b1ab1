import type { PinnedSeeker } from "../pins";
import type { FormableUnit } from "./formable-unit";

/** A unit with one more held pin, whose seeker stands only in the roles that the pin allows. */
export function withPin(
  { problem, law, held }: FormableUnit,
  { seeker, roles }: PinnedSeeker,
): FormableUnit {
  const pinned = problem.seekers.indexOf(seeker);
  const restricted = problem.roles.map((role) => {
    if (roles.includes(role.role)) return role;
    const keeps = Array.from(role.candidates, (local) => local !== pinned);
    return {
      ...role,
      candidates: role.candidates.filter((_, at) => keeps[at]),
      worths: role.worths.filter((_, at) => keeps[at]),
    };
  });
  return { problem: { ...problem, roles: restricted }, law, held: [...held, pinned] };
}
