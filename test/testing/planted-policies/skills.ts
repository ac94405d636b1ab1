import { planted } from "./planted";

export const skillPolicies = [
  planted("a skill three steps away counts more than the next one", "closer-skill-counts-no-less", {
    similarity: { narrower: [3_000, 7_000, 9_000] },
  }),
  planted("a broader skill two steps away counts more", "closer-skill-counts-no-less", {
    similarity: { broader: [0, 6_000] },
  }),
  planted("politeness outweighs welding", "specific-skill-tells-no-less", {
    specificity: { transversal: 10, crossSector: 7, sector: 4, occupation: 2 },
  }),
  planted("no weight is left on skills", "skills-count", {
    weights: { fit: { skills: 0 }, appeal: { use: 0 } },
  }),
  planted("an essential skill need not be held", "essential-is-essential", {
    thresholds: { essentialFit: 0, minFit: 0 },
  }),
];
