import type { Dataset } from "../../src/dataset/dataset";
import type { Workload } from "./workload";

/** The whole workload in memory; about 1 kB a seeker, as equal strings are held once. */
export function collectDataset(workload: Workload): Dataset {
  const { regions, distances, taxonomy, opportunities } = workload;
  return {
    regions,
    ...(distances === undefined ? {} : { distances }),
    taxonomy,
    seekers: [...workload.seekers()],
    opportunities,
  };
}
