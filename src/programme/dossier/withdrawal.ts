import type { Dossier, Trial } from "../../document/dossier";
import type { Plan } from "../../document/plan";
import type { Missing } from "./missing";

/** Who leaves a unit, and who recorded it on which day. */
export interface Leaving {
  readonly dossier: Dossier;
  readonly seeker: string;
  readonly by: string;
  readonly on: string;
  readonly note?: string;
}

/**
 * What became of a unit that somebody left: `replaced` by reserves, `reduced` where it stays lawful
 * with fewer, `fallen-back` where it can no longer be formed. `left` are all who go, since those who
 * come together leave together; `trials` are the ways that break a rule.
 */
export type Withdrawal =
  | {
      readonly outcome: "replaced" | "reduced" | "fallen-back";
      readonly plan: Plan;
      readonly dossier: Dossier;
      readonly left: readonly string[];
      readonly joined: Trial["joined"];
      readonly trials: readonly Trial[];
    }
  | { readonly outcome: "refused"; readonly missing: readonly Missing[] };
