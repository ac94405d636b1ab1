import type { Seeker } from "../../dataset/seeker";
import type { Lever } from "./lever";

type Standing = NonNullable<Seeker["standing"]>;

/** Stating citizenship. */
export const citizen: Lever<"citizen"> = {
  mends: "citizen",
  raises: "nothing",
  isStated: ({ standing }) => standing?.citizen !== undefined,
  find: ({ seeker }, { accepts }) =>
    seeker.standing?.citizen === undefined && accepts({ kind: "citizen" })
      ? { kind: "citizen" }
      : undefined,
  apply: (seeker) => withStanding(seeker, { citizen: true }),
};

/** Stating that there is no legal bar. */
export const barred: Lever<"barred"> = {
  mends: "barred",
  raises: "nothing",
  isStated: ({ standing }) => standing?.barred !== undefined,
  find: ({ seeker }, { accepts }) =>
    seeker.standing?.barred === undefined && accepts({ kind: "barred" })
      ? { kind: "barred" }
      : undefined,
  apply: (seeker) => withStanding(seeker, { barred: false }),
};

/** Stating that there is no other membership. */
export const membership: Lever<"membership"> = {
  mends: "membership",
  raises: "nothing",
  isStated: ({ standing }) => standing?.memberships !== undefined,
  find: ({ seeker }, { accepts }) =>
    seeker.standing?.memberships === undefined && accepts({ kind: "membership" })
      ? { kind: "membership" }
      : undefined,
  apply: (seeker) => withStanding(seeker, { memberships: [] }),
};

function withStanding(seeker: Seeker, standing: Standing): Seeker {
  return { ...seeker, standing: { ...seeker.standing, ...standing } };
}
