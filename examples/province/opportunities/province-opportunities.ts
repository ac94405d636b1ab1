import { buildingOpportunities } from "./building-opportunities";
import { careOpportunities } from "./care-opportunities";
import { craftOpportunities } from "./craft-opportunities";
import { farmOpportunities } from "./farm-opportunities";
import { foodOpportunities } from "./food-opportunities";
import { livestockOpportunities } from "./livestock-opportunities";
import { metalOpportunities } from "./metal-opportunities";
import { miningOpportunities } from "./mining-opportunities";
import { officeOpportunities } from "./office-opportunities";
import type { Opportunity } from "./opportunity-record";
import { orchardOpportunities } from "./orchard-opportunities";
import { tourismOpportunities } from "./tourism-opportunities";
import { transportOpportunities } from "./transport-opportunities";

/** The opportunities of the bundled province, invented but true to its lines of work. */
export const provinceOpportunities: readonly Opportunity[] = [
  ...orchardOpportunities,
  ...farmOpportunities,
  ...livestockOpportunities,
  ...foodOpportunities,
  ...miningOpportunities,
  ...metalOpportunities,
  ...craftOpportunities,
  ...buildingOpportunities,
  ...transportOpportunities,
  ...careOpportunities,
  ...officeOpportunities,
  ...tourismOpportunities,
];
