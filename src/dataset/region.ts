import * as z from "zod";
import type { Immutable } from "./immutable";
import { Count, Id, IsoDate, Text } from "./primitives";

/** A place of the administrative map; only its identity and position change a number. */
export const Region = z.object({
  id: Id,
  name: Text,
  parent: Id.optional(),
  position: z
    .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
});
export type Region = Immutable<z.infer<typeof Region>>;

/** A stated distance in whole kilometres, the same in both directions. */
export const Distance = z.object({ from: Id, to: Id, km: Count });
export type Distance = Immutable<z.infer<typeof Distance>>;
