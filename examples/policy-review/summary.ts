import type { LawReview, PolicyReview } from "taavon/testing";

/** The closing lines: the verdict, what broke, what the data at hand say, where the files lie. */
export function summarize(review: PolicyReview, folder: string): string {
  const { policy, laws, missingLabels, atHand } = review;
  const broken = laws.filter(({ outcome }) => outcome === "broken");
  const required = broken.filter(({ standing }) => standing === "required");
  const informative = broken.filter(({ standing }) => standing === "informative");
  const comparison = atHand?.comparison;
  const lines: readonly (readonly [string, string])[] = [
    ["policy", `${policy.id}, version ${policy.version}`],
    ["review", review.passed ? "passed" : "not passed"],
    ["laws", `${laws.length - broken.length} of ${laws.length} held`],
    ...required.map((law) => ["broken", told(law)] as const),
    ...informative.map((law) => ["gains", told(law)] as const),
    ["cases", missingLabels.length === 0 ? "all met" : `not met: ${missingLabels.join(", ")}`],
    ...(comparison === undefined
      ? []
      : [["moves", `${comparison.moves.length} of ${comparison.seekers} seekers`] as const]),
    ["files", `review.json, report.html in ${folder}`],
  ];
  return `${lines.map(([name, text]) => `${name.padEnd(9)} ${text}`).join("\n")}\n`;
}

function told({ id, counterexample }: LawReview): string {
  return counterexample === undefined ? id : `${id}: ${counterexample.happened.en}`;
}
