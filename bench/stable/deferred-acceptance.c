// The stable bench's peer: rows propose to columns, plainly.
//
// stdin: int32 rows, columns, edges, runs; start[rows + 1]; columns[edges]; likings[edges] of the rows,
// most liked first; ranks[edges] of the columns, lowest first; capacities[columns].
// stdout, a line a run: CPU milliseconds of sorting and of proposing; then each row's column or -1.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { int32_t liking, edge; } wish;
typedef struct { int32_t rank, row; } seat;

static int32_t *read_many(size_t count) {
  int32_t *numbers = malloc((count + 1) * sizeof *numbers);
  if (fread(numbers, sizeof *numbers, count, stdin) != count) exit(2);
  return numbers;
}

static int by_liking(const void *a, const void *b) {
  const wish *x = a, *y = b;
  if (x->liking != y->liking) return x->liking < y->liking ? 1 : -1;
  return x->edge < y->edge ? -1 : 1;
}

static int behind(seat a, seat b) { return a.rank == b.rank ? a.row > b.row : a.rank > b.rank; }

static double since(clock_t begun) { return 1000.0 * (double)(clock() - begun) / CLOCKS_PER_SEC; }

int main(void) {
  int32_t *head = read_many(4);
  int rows = head[0], columns = head[1], edges = head[2];
  int32_t *start = read_many(rows + 1), *ends = read_many(edges), *likings = read_many(edges);
  int32_t *ranks = read_many(edges), *capacities = read_many(columns);
  wish *wishes = malloc(((size_t)edges + 1) * sizeof *wishes);
  int32_t *next = malloc(((size_t)rows + 1) * sizeof *next), *held = malloc(((size_t)rows + 1) * sizeof *held);
  int64_t *first = malloc(((size_t)columns + 1) * sizeof *first);
  int32_t *counts = malloc(((size_t)columns + 1) * sizeof *counts);
  first[0] = 0;
  for (int column = 0; column < columns; column++) {
    first[column + 1] = first[column] + (capacities[column] < rows ? capacities[column] : rows);
  }
  seat *seats = malloc(((size_t)first[columns] + 1) * sizeof *seats);
  for (int run = 0; run < head[3]; run++) {
    clock_t begun = clock();
    for (int edge = 0; edge < edges; edge++) wishes[edge] = (wish){likings[edge], edge};
    for (int row = 0; row < rows; row++) {
      qsort(wishes + start[row], start[row + 1] - start[row], sizeof *wishes, by_liking);
    }
    double sorting = since(begun);
    begun = clock();
    memcpy(next, start, (size_t)rows * sizeof *next);
    memset(counts, 0, (size_t)columns * sizeof *counts);
    for (int row = 0; row < rows; row++) held[row] = -1;
    for (int proposer = 0; proposer < rows; proposer++) {
      int row = proposer;
      while (row >= 0 && next[row] < start[row + 1]) {
        int edge = wishes[next[row]++].edge, column = ends[edge];
        int64_t room = first[column + 1] - first[column];
        seat *heap = seats + first[column], one = {ranks[edge], row};
        if (counts[column] < room) {
          int64_t at = counts[column]++;
          for (; at > 0 && behind(one, heap[(at - 1) / 2]); at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
          heap[at] = one;
          held[row] = column;
          break;
        }
        if (room == 0 || behind(one, heap[0])) continue;
        int refused = heap[0].row;
        int64_t at = 0;
        for (int64_t child = 1; child < room; child = 2 * at + 1) {
          if (child + 1 < room && behind(heap[child + 1], heap[child])) child++;
          if (!behind(heap[child], one)) break;
          heap[at] = heap[child];
          at = child;
        }
        heap[at] = one;
        held[row] = column;
        held[refused] = -1;
        row = refused;
      }
    }
    printf("%.3f %.3f\n", sorting, since(begun));
  }
  for (int row = 0; row < rows; row++) printf("%d\n", held[row]);
  return 0;
}
