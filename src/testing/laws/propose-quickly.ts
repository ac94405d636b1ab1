import type { Plan } from "../../document/plan";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import type { Scene } from "./define-law";

/** A plan for a small market. */
export function proposeQuickly({ dataset, policy }: Scene): Plan {
  return proposePlan(createMarket(dataset, policy), { effort: "quick" });
}
