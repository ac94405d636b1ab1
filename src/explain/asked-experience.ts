import type { Role } from "../dataset/opportunity";

const UNSTATED_MONTHS = 24;

/** The experience that a role asks for (SPEC §3): its own, or 24 months in its occupation. */
export function askedExperience({
  experience,
  occupation,
}: Role): { readonly occupation: string; readonly months: number } | undefined {
  if (experience !== undefined) return experience;
  return occupation === undefined ? undefined : { occupation, months: UNSTATED_MONTHS };
}
