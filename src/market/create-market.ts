import { sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import type { Policy } from "../policy/policy";
import { compileSeekers } from "./compile-seekers";
import { compileDistances } from "./distances";
import { joinMarket } from "./join-market";
import type { Market } from "./market";
import { compileSkills } from "./skill-table";

/**
 * Compiles a parsed dataset and policy to a market: seekers and valid opportunities in id order,
 * every datum in a typed array. Nothing depends on the order of the input. About linear in the
 * dataset; neither argument is changed, and both must stay unchanged while the market is in use.
 * `createMarket(dataset, policy).opportunities` are those that take part on `policy.asOf`.
 */
export function createMarket(dataset: Dataset, policy: Policy): Market {
  const distances = compileDistances(dataset);
  const skills = compileSkills(dataset.taxonomy, policy);
  const seekerRecords = sortedById(dataset.seekers);
  const world = { policy, distances, skills };
  const described = compileSeekers(seekerRecords, world);
  return joinMarket({ dataset, ...world, seekerRecords, described });
}
