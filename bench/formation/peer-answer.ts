/** What a solver of integer programs says of a model. */
export interface PeerAnswer {
  readonly status: "optimal" | "stopped" | "nothing";
  /** One value a variable; empty where nothing was found. */
  readonly values: readonly number[];
  readonly cpuSeconds: number;
}

export const PEERS = ["cbc", "highs"] as const;
export type Peer = (typeof PEERS)[number];
