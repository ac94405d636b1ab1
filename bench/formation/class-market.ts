import {
  createMarket,
  type Dataset,
  type Market,
  type Policy,
  parseDataset,
  parsePolicy,
} from "taavon";
import { CLASSES, type ClassName } from "./classes";
import { type DatasetDraw, drawDataset } from "./draw-dataset";

/** A market that formation is measured on, with what it was made of. */
export interface ClassMarket {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly market: Market;
}

/** Draws a class; throws where the library would not accept a record of it as it is. */
export function classMarket(name: ClassName, seed: string): ClassMarket {
  return drawnMarket({ ...CLASSES[name], seed });
}

/** The same for sizes of one's own. */
export function drawnMarket(draw: DatasetDraw): ClassMarket {
  const parsed = parseDataset(drawDataset(draw));
  const policy = parsePolicy({ id: "bench", version: 1, asOf: "2026-01-01" });
  if (!parsed.ok || !policy.ok || parsed.value.rejected.length > 0) {
    throw new Error("a drawn market should be valid");
  }
  const { dataset } = parsed.value;
  return { dataset, policy: policy.value, market: createMarket(dataset, policy.value) };
}
