import type { Closed } from "taavon";

const NEARNESS: readonly Closed["reason"][] = [
  "outbid",
  "composition",
  "offices",
  "capital",
  "role",
  "members",
  "no-candidates",
];

/** Closed opportunities, those nearest to opening first: by reason, then by how much is missing. */
export function nearestFirst(closed: readonly Closed[]): readonly Closed[] {
  return [...closed].sort(
    (a, b) =>
      NEARNESS.indexOf(a.reason) - NEARNESS.indexOf(b.reason) ||
      (a.shortBy ?? 0) - (b.shortBy ?? 0) ||
      (a.opportunity < b.opportunity ? -1 : 1),
  );
}
