/** What a role needs of a batch. */
export interface RoleShape {
  readonly role: number;
  /** Region and kind of the opportunity as one number. */
  readonly place: number;
  readonly strict: boolean;
  readonly requirements: number;
}

/** Roles that one round of statements answers; all strict or none. */
export interface Batch {
  readonly strict: boolean;
  readonly roles: readonly number[];
  /** The most requirements of a role. */
  readonly width: number;
}

/** Batches over the same places, which share the tables of who lives within reach. */
export interface BatchGroup {
  readonly places: readonly number[];
  readonly batches: readonly Batch[];
}

/** Groups places until they hold so many roles, and cuts each group's roles to batches. */
export function planBatches(
  shapes: readonly RoleShape[],
  { rolesPerGroup, rolesPerBatch }: BatchSizes,
): BatchGroup[] {
  const sorted = [...shapes].sort((a, b) => a.place - b.place);
  const groups: RoleShape[][] = [];
  for (const shape of sorted) {
    const group = groups.at(-1);
    const continues = group !== undefined && group.at(-1)!.place === shape.place;
    if (group === undefined || (!continues && group.length >= rolesPerGroup)) groups.push([shape]);
    else group.push(shape);
  }
  return groups.map((group) => ({
    places: [...new Set(group.map(({ place }) => place))],
    batches: [true, false].flatMap((strict) =>
      cut(
        group.filter((shape) => shape.strict === strict),
        rolesPerBatch,
      ),
    ),
  }));
}

/** How large groups and batches should be. */
export interface BatchSizes {
  readonly rolesPerGroup: number;
  readonly rolesPerBatch: number;
}

function cut(shapes: readonly RoleShape[], size: number): Batch[] {
  const sorted = [...shapes].sort((a, b) => a.requirements - b.requirements || a.role - b.role);
  const batches: Batch[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    batches.push({
      strict: part[0]!.strict,
      roles: part.map(({ role }) => role),
      width: part.at(-1)!.requirements,
    });
  }
  return batches;
}
