// with fast-check beside it, the third entry draws markets for the first
import * as fc from "fast-check";
import { createMarket, proposePlan } from "taavon";
import { bruteForcePlan, marketArbitrary } from "taavon/testing";

for (const { dataset, policy } of fc.sample(marketArbitrary(), { numRuns: 5, seed: 1389 })) {
  const { objective } = proposePlan(createMarket(dataset, policy)).certificate;
  if (objective > bruteForcePlan(dataset, policy).objective) throw new Error("above the optimum");
}
