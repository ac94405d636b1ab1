import * as z from "zod";
import type { Immutable } from "./immutable";
import { Opportunity } from "./opportunity";
import { Distance, Region } from "./region";
import { Seeker } from "./seeker";
import { Taxonomy } from "./taxonomy";

/** What is known: the map, the skills, the people and the opportunities. */
export const Dataset = z.object({
  regions: z.array(Region),
  distances: z.array(Distance).optional(),
  taxonomy: Taxonomy,
  seekers: z.array(Seeker),
  opportunities: z.array(Opportunity),
});
export type Dataset = Immutable<z.infer<typeof Dataset>>;

/** JSON Schema (draft 2020-12) of a dataset, for services in other languages. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(Dataset, { io: "input" });
}
