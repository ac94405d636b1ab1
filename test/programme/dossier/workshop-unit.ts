import { createMarket, type Dataset, type Market, type Plan, type Policy } from "taavon";
import type { Dossier } from "../../../src/document/dossier";
import { dossier } from "../../../src/programme/dossier/dossier";
import { changed, policyOf, workshop, workshopPlan } from "../../verify/workshop";

/** The workshop of seven, its plan computed by hand, and the dossier of its unit. */
export interface WorkshopUnit {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly market: Market;
  readonly plan: Plan;
  readonly dossier: Dossier;
}

/** The workshop as it is computed by hand. */
export function workshopUnit(): WorkshopUnit {
  const policy = policyOf();
  const market = createMarket(workshop, policy);
  const plan = workshopPlan();
  return { dataset: workshop, policy, market, plan, dossier: dossier(market, plan, "u1") };
}

/**
 * The same with data missing: m1's date of birth and clear record (board), m3's capital and limit of
 * travel. Scores stand as they were, since a dossier does not read them.
 */
export function workshopWithGaps(): WorkshopUnit {
  const dataset = changed(workshop, (draft) => {
    const m1 = draft.seekers.find(({ id }) => id === "m1")!;
    delete m1.birthDate;
    delete m1.standing!.clearRecord;
    const m3 = draft.seekers.find(({ id }) => id === "m3")!;
    delete m3.capacities.capital;
    m3.relatives = ["m7", "nobody", "e1"];
  });
  const policy = policyOf();
  const market = createMarket(dataset, policy);
  const plan = changed(workshopPlan(dataset, policy), (draft) => {
    const [unit] = draft.units;
    for (const check of unit!.checks) {
      const isOpen = ["capital", "offices", "eligibility"].includes(check.rule);
      if (isOpen) check.status = "unknown";
    }
  }) as Plan;
  return { dataset, policy, market, plan, dossier: dossier(market, plan, "u1") };
}
