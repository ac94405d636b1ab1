import { SeededRandom } from "../../src/solvers/seeded-random";
import type { TransportationProblem } from "../../src/solvers/transportation";

/** Rows, columns and how many times the places. */
export interface EdgesDraw {
  readonly rows: number;
  readonly columns: number;
  readonly places: number;
}

const EDGES = 50;
const COLUMNS_A_REGION = 20;

/**
 * A candidate graph with 50 edges a row: two thirds in the row's own region; some columns are wanted by
 * all, some rows want all columns. Half of the columns have five places at most, a tenth 20 to 100; there
 * are about four rows a place, and as many times the places as `places` says.
 */
export function drawEdges({ rows, columns, places }: EdgesDraw): TransportationProblem {
  const random = new SeededRandom(`1389 ${rows} × ${columns}`);
  const regions = Math.max(1, Math.round(columns / COLUMNS_A_REGION));
  const inRegion = Array.from({ length: regions }, (_, region) =>
    Array.from(
      { length: Math.ceil((columns - region) / regions) },
      (__, at) => region + at * regions,
    ),
  );
  const popularity = Int32Array.from({ length: columns }, () => random.below(4_000));
  const capacities = Int32Array.from({ length: columns }, () => {
    const kind = random.below(10);
    const most =
      kind < 5 ? 1 + random.below(5) : kind < 9 ? 5 + random.below(15) : 20 + random.below(80);
    return places * most;
  });
  const degree = Math.min(EDGES, columns);
  const chosen = new Int32Array(rows * degree);
  const weights = new Int32Array(rows * degree);
  const lastRow = new Int32Array(columns).fill(-1);
  for (let row = 0, edge = 0; row < rows; row++) {
    const ability = random.below(3_000);
    const home = inRegion[random.below(regions)]!;
    const near = Math.min(degree, Math.floor((home.length * 2) / 3));
    for (let count = 0; count < degree; ) {
      const isNear = count < near;
      const column = isNear ? home[random.below(home.length)]! : random.below(columns);
      if (lastRow[column] === row) continue;
      lastRow[column] = row;
      chosen[edge] = column;
      weights[edge] =
        10_000 + popularity[column]! + ability + random.below(2_000) + (isNear ? 1_000 : 0);
      edge += 1;
      count += 1;
    }
  }
  return {
    rowCount: rows,
    columnCount: columns,
    start: Int32Array.from({ length: rows + 1 }, (_, row) => row * degree),
    columns: chosen,
    weights,
    capacities,
  };
}
