import { float64, int32, uint8 } from "../column";
import type { SeekerColumns } from "../seeker-columns";

/** Seekers of one region who are equally mobile: for them a place lies equally near. */
export interface MobilityCells {
  readonly region: Int32Array;
  /** Kilometres, or `UNKNOWN`. */
  readonly travelKm: Float64Array;
  readonly relocates: Uint8Array;
  /** How many seekers may be looked at: some opportunities admit them. */
  readonly population: Int32Array;
  /** By seeker: the cell. */
  readonly cellOf: Int32Array;
}

/** The cells of all seekers, in the order by reach. Linear. */
export function mobilityCells(seekers: SeekerColumns): MobilityCells {
  const { byReach, region, travelKm, relocates, admission } = seekers;
  const cellOf = new Int32Array(seekers.count);
  const heads: number[] = [];
  const population: number[] = [];
  for (let place = 0; place < byReach.length; place++) {
    const seeker = byReach[place]!;
    const head = heads.at(-1);
    const isSame =
      head !== undefined &&
      region[head] === region[seeker] &&
      travelKm[head] === travelKm[seeker] &&
      relocates[head] === relocates[seeker];
    if (!isSame) {
      heads.push(seeker);
      population.push(0);
    }
    cellOf[seeker] = heads.length - 1;
    if (admission[seeker] !== 0) population[heads.length - 1]! += 1;
  }
  return {
    region: int32(heads.map((seeker) => region[seeker]!)),
    travelKm: float64(heads.map((seeker) => travelKm[seeker]!)),
    relocates: uint8(heads.map((seeker) => relocates[seeker]!)),
    population: Int32Array.from(population),
    cellOf,
  };
}
