import { determinismLaws } from "./determinism-laws";
import { fairnessLaws } from "./fairness-laws";
import type { Law } from "./law";
import { legalLaws } from "./legal-laws";
import { sanityLaws } from "./sanity-laws";

/**
 * Every law, to be run over any policy.
 *
 * @example
 * for (const law of laws) fc.assert(law.property(policy));
 */
export const laws: readonly Law[] = [
  ...legalLaws,
  ...fairnessLaws,
  ...sanityLaws,
  ...determinismLaws,
];
