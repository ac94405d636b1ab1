import type { Dataset } from "../../dataset/dataset";
import type { Employment, Investment, Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";

/** Skills by id and level, in short, or as a dataset lists them. */
type Held = Seeker["skills"] | Readonly<Record<string, number>>;
type Asked = Role["skills"] | Readonly<Record<string, number>>;

/** What is known of the seeker: any part of a record, and shorter names for what is asked of most. */
export interface GivenSeeker extends Partial<Omit<Seeker, "skills">> {
  readonly skills?: Held;
  /** Hours a week. */
  readonly hours?: number;
  /** In rial. */
  readonly capital?: number;
  readonly travelKm?: number;
  readonly relocates?: boolean;
  /** The monthly income expected, in rial. */
  readonly income?: number;
  /** Whole years on the policy's day: born that day. */
  readonly age?: number;
}

/** What is known of the role: any part of a record, and what its opportunity offers and asks. */
export interface GivenRole extends Partial<Omit<Role, "skills" | "places">> {
  readonly skills?: Asked;
  /** Hours a week. */
  readonly hours?: number;
  /** The monthly income offered, in rial. */
  readonly income?: number;
}

/** What is known of the opportunity: a job, unless it says `investment` or has what only a business has. */
export type GivenOpportunity =
  | (Partial<Omit<Employment, "role" | "kind">> & { readonly kind?: "employment" })
  | (Partial<Omit<Investment, "roles" | "kind">> & { readonly kind?: "investment" });

/** One case: what matters to it, and nothing else. */
export interface GivenCase {
  readonly seeker?: GivenSeeker;
  readonly role?: GivenRole;
  readonly opportunity?: GivenOpportunity;
  /** How far apart they are, in whole kilometres; in one region where it is not stated. */
  readonly km?: number | "unknown";
  /** Skills and places of one's own; skills that are only named need none. */
  readonly world?: Partial<Pick<Dataset, "regions" | "distances" | "taxonomy">>;
}

/** Two cases as one; what the second knows counts. */
export function mergeCases(first: GivenCase, second: GivenCase): GivenCase {
  return {
    ...first,
    ...second,
    seeker: { ...first.seeker, ...second.seeker },
    role: { ...first.role, ...second.role },
    opportunity: { ...first.opportunity, ...second.opportunity } as GivenOpportunity,
    world: { ...first.world, ...second.world },
  };
}
