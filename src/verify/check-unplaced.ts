import type { Facts } from "./facts";
import type { Report } from "./finding";
import { addUnknown, type PlanReading } from "./read-plan";
import type { Survey } from "./survey";

/** Checks that each seeker is placed or unplaced, once, and every unplaced one's reason and best role. */
export function checkUnplaced(
  facts: Facts,
  { plan, ofSeeker }: PlanReading,
  { survey, report }: { readonly survey: Survey; readonly report: Report },
): void {
  const listed = new Set<string>();
  plan.unplaced.forEach((entry, at) => {
    const path = ["unplaced", at];
    const seeker = facts.seekerOf.get(entry.seeker);
    listed.add(entry.seeker);
    if (seeker === undefined) {
      addUnknown(report, [...path, "seeker"], "seeker", entry.seeker);
      return;
    }
    if (ofSeeker.has(seeker)) {
      report.add("seeker-twice", path, "placed or unplaced", [seeker.id, "both"]);
    }
    const prospect = survey.prospects.of(seeker);
    report.equal(
      "unplaced-reason",
      [...path, "reason"],
      reasonOf(seeker.consent, prospect?.hasOpen),
      entry.reason,
    );
    const best = prospect && [prospect.opportunity.id, prospect.role, prospect.value];
    const stated = entry.best && [entry.best.opportunity, entry.best.role, entry.best.value];
    report.equal("unplaced-best", [...path, "best"], best, stated);
  });
  for (const seeker of facts.seekers) {
    if (!ofSeeker.has(seeker) && !listed.has(seeker.id)) {
      report.add("seeker-lost", ["unplaced"], "every seeker placed or unplaced", seeker.id);
    }
  }
}

function reasonOf(consent: boolean | undefined, hasOpen: boolean | undefined): string {
  if (consent === false) return "no-consent";
  if (hasOpen === undefined) return "no-candidates";
  return hasOpen ? "outbid" : "closed";
}
