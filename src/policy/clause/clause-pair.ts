import type { Opportunity, Role } from "../../dataset/opportunity";
import type { Region } from "../../dataset/region";
import type { Seeker } from "../../dataset/seeker";

/** A role as a clause in code sees it, whoever is to fill it. */
export interface ClausePlace {
  readonly opportunity: Opportunity;
  readonly role: Role;
  /** Where the opportunity is. */
  readonly region: Region;
  /** The policy's day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A seeker before a role as a clause in code sees them: records of the dataset and nothing else. */
export interface ClausePair extends ClausePlace {
  readonly seeker: Seeker;
  /** Where the seeker lives. */
  readonly home: Region;
  /** Whole kilometres between the two; `undefined` where nobody knows. */
  readonly km: number | undefined;
}
