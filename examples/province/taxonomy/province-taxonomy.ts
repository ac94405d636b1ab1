import { building } from "./building";
import { care } from "./care";
import { education } from "./education";
import { enterprise } from "./enterprise";
import { fieldCrops } from "./field-crops";
import { foodProcessing } from "./food-processing";
import { handicrafts } from "./handicrafts";
import { informationTechnology } from "./information-technology";
import { installation } from "./installation";
import { livestock } from "./livestock";
import { metalWorks } from "./metal-works";
import { mining } from "./mining";
import { officeWork } from "./office-work";
import { orcharding } from "./orcharding";
import { repair } from "./repair";
import { expandField, type Skill } from "./skill-field";
import { textiles } from "./textiles";
import { tourism } from "./tourism";
import { trade } from "./trade";
import { transport } from "./transport";
import { transversal } from "./transversal";
import { viticulture } from "./viticulture";

/** The lines of work of the province, the general skills last. */
export const fields = [
  orcharding,
  viticulture,
  fieldCrops,
  livestock,
  foodProcessing,
  mining,
  metalWorks,
  textiles,
  handicrafts,
  building,
  installation,
  transport,
  repair,
  care,
  officeWork,
  informationTechnology,
  tourism,
  trade,
  education,
  enterprise,
  transversal,
];

/** The taxonomy of the bundled province: field, group, skill; levels 1 to 5. */
export const taxonomy: { readonly levels: number; readonly skills: readonly Skill[] } = {
  levels: 5,
  skills: fields.flatMap(expandField),
};
