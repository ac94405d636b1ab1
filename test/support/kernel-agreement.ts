import { assessPair } from "../../src/assessment/assess";
import type { Market } from "../../src/market/market";
import { createRoleScanner } from "../../src/shortlist/scan-role";

/** Every candidate of every role as the columnar kernel finds it: `role seeker fit appeal value`. */
export function scannedLines(market: Market): string[] {
  const scan = createRoleScanner(market);
  return market.roles.flatMap((_, role) => {
    const found = scan(role);
    const lines: string[] = [];
    for (let at = 0; at < found.count; at++) {
      const { seekers, fits, appeals, values } = found;
      lines.push(`${role} ${seekers[at]} ${fits[at]} ${appeals[at]} ${values[at]}`);
    }
    return lines.sort();
  });
}

/** The same lines from the readable reference, one pair after the other. */
export function assessedLines(market: Market): string[] {
  return market.roles.flatMap((_, role) => {
    const lines = market.seekerRecords.flatMap((_, seeker) => {
      const { candidate, fit, appeal, value } = assessPair(market, seeker, role);
      return candidate ? [`${role} ${seeker} ${fit} ${appeal} ${value}`] : [];
    });
    return lines.sort();
  });
}
