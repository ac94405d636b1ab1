// problem: which rows of a table that is published with its total must stay blank, so that no small number
//   of people is shown and none can be had by subtracting what is shown from the total.
// method: rows with a small number are blank; then the smallest shown rows are blanked with them until
//   the blank ones, taken together as the total gives them away, are no small number either and leave open
//   who is in which row (complementary suppression; Willenborg and de Waal 2001, "Elements of Statistical
//   Disclosure Control", ch. 4).
// complexity: O(rows² · numbers).
// invariants: no row is blank alone; of the blank rows together every number is 0 or at least k, and there
//   are more people than rows. Zeros are no secret and can follow from the rest.
// why: which of the blank rows is the small one is not told, since that alone can give its number away.
// it does not: know that rows of different tables count the same people, or what a reader knows already.

/**
 * Chooses the blank rows of a table whose total is shown. A row is the numbers of people to protect, first of
 * them all people of the row; a number from 1 to `k − 1` is small. The totals themselves must not be small.
 * Null where not even a table of blanks would do: as many people as rows, so that there is one in each.
 */
export function hideRows(
  rows: readonly (readonly number[])[],
  k: number,
): readonly boolean[] | null {
  const isSmall = (value: number): boolean => value > 0 && value < k;
  const blanks = rows.map((row) => row.some(isSmall));
  for (;;) {
    const hidden = rows.filter((_, at) => blanks[at]);
    if (hidden.length === 0 || isSafe(hidden, isSmall)) return blanks;
    const next = smallestShown(rows, blanks);
    if (next === undefined) return null;
    blanks[next] = true;
  }
}

function isSafe(
  hidden: readonly (readonly number[])[],
  isSmall: (value: number) => boolean,
): boolean {
  const together = hidden[0]!.map((_, at) => hidden.reduce((sum, row) => sum + row[at]!, 0));
  // a row that is hidden alone is small, and so are its sums
  return together[0]! > hidden.length && !together.some(isSmall);
}

/** The shown row with the fewest people above 0, of equals the first. */
function smallestShown(
  rows: readonly (readonly number[])[],
  blanks: readonly boolean[],
): number | undefined {
  let best: number | undefined;
  rows.forEach(([people = 0], at) => {
    if (people === 0 || blanks[at]) return;
    if (best === undefined || people < rows[best]![0]!) best = at;
  });
  return best;
}
