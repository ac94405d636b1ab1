import type { Investment, Market, Plan } from "taavon";
import { type CreditPart, planCredit } from "./credit-part";
import { type OpenedDossier, openDossiers } from "./dossier-part";
import { type HousingPart, planHousing } from "./housing-part";
import { findNetworks, type NetworkPart } from "./network-part";
import { countFormation, type StatisticsPart } from "./statistics-part";
import { foreseeSupervision, type SupervisionPart } from "./supervision-part";
import { planCourses, type TrainingPart } from "./training-part";

/** What the office does with the proposed units, part by part. */
export interface Programme {
  readonly dossiers: readonly OpenedDossier[];
  readonly credit: CreditPart;
  /** The courses; `null` where the run was not asked for them. */
  readonly training: TrainingPart | null;
  readonly networks: NetworkPart;
  readonly supervision: SupervisionPart;
  readonly statistics: StatisticsPart;
  readonly housing: HousingPart;
}

export interface ProgrammeOptions {
  /** Whether courses are planned, and the plan made anew to see what they open. */
  readonly courses: boolean;
  /** Rial for facilities; half of what the units ask where unstated. */
  readonly creditBudget?: number | undefined;
}

/** Works out the parts one after the other; yields the name of the part that comes next. */
export function* programmeSteps(
  market: Market,
  plan: Plan,
  { courses, creditBudget }: ProgrammeOptions,
): Generator<string, Programme> {
  const { dataset, policy } = market;
  const investments = new Map(
    dataset.opportunities.flatMap((one): [string, Investment][] =>
      one.kind === "investment" ? [[one.id, one]] : [],
    ),
  );
  yield "dossiers";
  const dossiers = openDossiers(market, plan);
  yield "credit";
  const credit = planCredit({ dataset, policy, plan, budget: creditBudget });
  if (courses) yield "training";
  const training = courses ? planCourses(market, plan) : null;
  yield "networks";
  const networks = findNetworks(market, plan);
  const supervision = foreseeSupervision({ policy, plan, investments });
  const statistics = countFormation(market, plan);
  yield "housing";
  const housing = planHousing({ market, plan, investments });
  return { dossiers, credit, training, networks, supervision, statistics, housing };
}
