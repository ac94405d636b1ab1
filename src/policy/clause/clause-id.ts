/**
 * The id of a criterion or rule in code: the name that the policy gives it, in a namespace of its own, so
 * that it is never the id of one of the specification.
 */
export type ClauseId = `custom:${string}`;

const PREFIX = "custom:";

/** What a policy may call a clause: `night`, `night-work`, `v2`. */
export const CLAUSE_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The id of the clause of a name. */
export function clauseId(name: string): ClauseId {
  return `${PREFIX}${name}`;
}

/** Whether an id is that of a clause in code. */
export function isClauseId(id: string): id is ClauseId {
  return id.startsWith(PREFIX);
}
