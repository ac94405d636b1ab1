import { craftProfiles } from "./craft-profiles";
import { industryProfiles } from "./industry-profiles";
import { landProfiles } from "./land-profiles";
import type { OccupationProfile } from "./occupation-profile";
import { officeProfiles } from "./office-profiles";
import { serviceProfiles } from "./service-profiles";

/** The occupations that seekers are drawn from. */
export const provinceProfiles: readonly OccupationProfile[] = [
  ...landProfiles,
  ...industryProfiles,
  ...craftProfiles,
  ...serviceProfiles,
  ...officeProfiles,
];
