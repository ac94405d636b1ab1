import type { CountyName } from "../regions";

/** What people of one occupation are like: the seekers are drawn from these. */
export interface OccupationProfile {
  readonly id: string;
  /** ISCO-08, one to four digits. */
  readonly occupation: string;
  /** The group that someone holds in general who names no single skill of it. */
  readonly general: string;
  /** Such as "olive-pruning 85 2-5": a skill, in how many of 100, levels from–to. */
  readonly skills: string;
  /** ISCED levels, each as likely as the others; repeat one to make it likelier. */
  readonly schooling: string;
  readonly field?: string;
  readonly months: readonly [number, number];
  /** Such as "health-card 60": a licence, in how many of 100. */
  readonly licences?: string;
  /** Expected monthly income, million rial, from–to. */
  readonly income: readonly [number, number];
  /** Typical capital, million rial. */
  readonly capital: number;
  /** ISIC codes that they would work in. */
  readonly sectors: string;
  /** How common in the counties named; elsewhere as `elsewhere` says. */
  readonly common: { readonly [name in CountyName]?: number };
  readonly elsewhere: number;
  /** In how many of 100 the record is known not to be clear; 3 where not said. */
  readonly unclear?: number;
}
