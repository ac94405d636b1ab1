// problem: the k-th largest of n numbers, without sorting them all.
// method: Hoare's FIND (1961, Algorithm 65), with the median of three as pivot.
// complexity: O(n) on average, O(n²) at worst; in place.
// invariants: the numbers are the same ones afterwards, in another order.

/** The `k`-th largest (from 1) of the numbers `from…end`, which are reordered; `k` is within them. */
export function kthLargest(
  numbers: Float32Array | Float64Array,
  from: number,
  end: number,
  k: number,
): number {
  const wanted = end - k;
  let low = from;
  let high = end - 1;
  while (low < high) {
    const pivot = medianOf(numbers[low]!, numbers[(low + high) >>> 1]!, numbers[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left]!;
      numbers[left++] = numbers[right]!;
      numbers[right--] = moved;
    }
    // what lies between the two is equal to the pivot
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return pivot;
  }
  return numbers[wanted]!;
}

function medianOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
