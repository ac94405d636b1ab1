import type { Market, Plan } from "taavon";
import {
  type Cluster,
  clusters,
  type Federation,
  federations,
  type SupplyNetwork,
  supplyNetwork,
} from "taavon/programme";

/** Who supplies whom, who is near whom and who could federate. */
export interface NetworkPart {
  readonly network: SupplyNetwork;
  readonly clusters: readonly Cluster[];
  readonly federations: readonly Federation[];
}

/** What the report calls a cluster: a default to be replaced by the office's own practice. */
export const CLUSTER = { maxKm: 60, minUnits: 2 } as const;

/** The networks of a plan; quick. */
export function findNetworks(market: Market, plan: Plan): NetworkPart {
  return {
    network: supplyNetwork(market, plan),
    clusters: clusters(market, plan, CLUSTER),
    federations: federations(market, plan),
  };
}
