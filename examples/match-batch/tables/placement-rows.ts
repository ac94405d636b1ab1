import type { Dataset, Opportunity, Plan, Role, Text } from "taavon";
import type { Cell } from "../csv";
import { inLanguage } from "./in-language";

export const PLACEMENT_HEADER = [
  "seeker",
  "opportunity",
  "kind",
  "title_fa",
  "title_en",
  "role",
  "role_fa",
  "role_en",
  "region",
  "region_fa",
  "region_en",
  "fit_bp",
  "appeal_bp",
  "score_bp",
  "priority_bp",
  "value_bp",
  "to_confirm",
  "pinned",
  "contribution_rial",
  "due_at_registration_rial",
] as const;

/** One row per placed seeker, members of units too; scores in basis points, money in old rial. */
export function* placementRows(dataset: Dataset, plan: Plan): Generator<readonly Cell[]> {
  const opportunities = new Map(dataset.opportunities.map((item) => [item.id, item]));
  const regions = new Map<string, Text>(dataset.regions.map(({ id, name }) => [id, name]));
  const contributions = new Map(
    plan.units.flatMap((unit) => unit.capital.contributions.map((part) => [part.seeker, part])),
  );
  for (const placement of plan.placements) {
    const opportunity = opportunities.get(placement.opportunity);
    if (opportunity === undefined) continue;
    const role = findRole(opportunity, placement.role);
    const region = regions.get(opportunity.region);
    const contribution = contributions.get(placement.seeker);
    yield [
      placement.seeker,
      opportunity.id,
      opportunity.kind,
      inLanguage(opportunity.title, "fa"),
      inLanguage(opportunity.title, "en"),
      placement.role,
      inLanguage(role?.title, "fa"),
      inLanguage(role?.title, "en"),
      opportunity.region,
      inLanguage(region, "fa"),
      inLanguage(region, "en"),
      placement.fit,
      placement.appeal,
      placement.score,
      placement.priority,
      placement.value,
      placement.toConfirm.join(" "),
      placement.pinned ? "yes" : "no",
      contribution?.amount,
      contribution?.dueAtRegistration,
    ];
  }
}

function findRole(opportunity: Opportunity, id: string): Role | undefined {
  if (opportunity.kind === "employment") return opportunity.role;
  return opportunity.roles.find((role) => role.id === id);
}
