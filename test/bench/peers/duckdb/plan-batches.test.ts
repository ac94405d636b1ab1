import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBatches, type RoleShape } from "../../../../bench/peers/duckdb/plan-batches";

const shape = (role: number, place: number, strict: boolean, requirements: number): RoleShape => ({
  role,
  place,
  strict,
  requirements,
});

describe("the batches of the database peer", () => {
  it("keep a place whole and part strict roles from open ones", () => {
    const shapes = [
      shape(0, 7, false, 2),
      shape(1, 4, true, 3),
      shape(2, 4, false, 1),
      shape(3, 7, false, 0),
      shape(4, 9, false, 4),
    ];
    expect(planBatches(shapes, { rolesPerGroup: 3, rolesPerBatch: 2 })).toEqual([
      {
        places: [4, 7],
        batches: [
          { strict: true, roles: [1], width: 3 },
          { strict: false, roles: [3, 2], width: 1 },
          { strict: false, roles: [0], width: 2 },
        ],
      },
      { places: [9], batches: [{ strict: false, roles: [4], width: 4 }] },
    ]);
  });

  it("name every role once, within the sizes", () => {
    const drawn = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.boolean(), fc.nat({ max: 5 })));
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4 }), (rows, size) => {
        const shapes = rows.map(([place, strict, count], role) =>
          shape(role, place, strict, count),
        );
        const groups = planBatches(shapes, { rolesPerGroup: size, rolesPerBatch: size });
        const batches = groups.flatMap((group) => group.batches);
        const roles = batches.flatMap((batch) => batch.roles).sort((a, b) => a - b);
        expect(roles).toEqual(shapes.map(({ role }) => role));
        for (const batch of batches) {
          const own = batch.roles.map((role) => shapes[role]!);
          expect(own.length).toBeLessThanOrEqual(size);
          expect(new Set(own.map(({ strict }) => strict))).toEqual(new Set([batch.strict]));
          expect(Math.max(...own.map(({ requirements }) => requirements))).toBe(batch.width);
        }
        expect(new Set(groups.flatMap(({ places }) => places)).size).toBe(
          groups.flatMap(({ places }) => places).length,
        );
      }),
    );
  });
});
