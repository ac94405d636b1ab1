import type { Dataset, Plan, Text } from "taavon";
import type { Cell } from "../csv";
import { publicAmount } from "../public-amount";
import { inLanguage } from "./in-language";

export const UNIT_HEADER = [
  "opportunity",
  "title_fa",
  "title_en",
  "region",
  "region_fa",
  "region_en",
  "cooperative",
  "sector",
  "status",
  "members",
  "members_min",
  "members_max",
  "capital_required_rial",
  "members_capital_rial",
  "due_at_registration_rial",
  "public_share_rial",
  "facility_rial",
  "board",
  "alternates",
  "inspectors",
  "inspector_alternates",
  "manager",
  "reserves",
  "skill_gaps",
  "checks_ok",
  "checks_warn",
  "checks_unknown",
  "checks_fail",
] as const;

/** One row per proposed unit; lists of people are separated by spaces, money is in old rial. */
export function* unitRows(dataset: Dataset, plan: Plan): Generator<readonly Cell[]> {
  const opportunities = new Map(dataset.opportunities.map((item) => [item.id, item]));
  const regions = new Map<string, Text>(dataset.regions.map(({ id, name }) => [id, name]));
  for (const { opportunity: id, members, offices, reserves, capital, checks, gaps } of plan.units) {
    const opportunity = opportunities.get(id);
    if (opportunity?.kind !== "investment") continue;
    const region = regions.get(opportunity.region);
    const due = capital.contributions.reduce((sum, part) => sum + part.dueAtRegistration, 0);
    const count = (status: string): number =>
      checks.filter((check) => check.status === status).length;
    yield [
      id,
      inLanguage(opportunity.title, "fa"),
      inLanguage(opportunity.title, "en"),
      opportunity.region,
      inLanguage(region, "fa"),
      inLanguage(region, "en"),
      opportunity.cooperative,
      opportunity.sector,
      "proposed",
      members.length,
      opportunity.members.min,
      opportunity.members.max,
      capital.required,
      capital.equity,
      due,
      publicAmount(opportunity),
      capital.facility,
      offices.board.join(" "),
      offices.alternates.join(" "),
      offices.inspectors.join(" "),
      offices.inspectorAlternates.join(" "),
      offices.manager,
      new Set(reserves.flatMap(({ seekers }) => seekers)).size,
      gaps.length,
      count("ok"),
      count("warn"),
      count("unknown"),
      count("fail"),
    ];
  }
}
