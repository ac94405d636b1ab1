// The transportation bench's peer: LEMON's network simplex.
//
// stdin: int32 rows, columns, edges, runs; start[rows + 1]; columns[edges]; weights[edges]; capacities[columns].
// stdout, a line a run: the optimum and the CPU milliseconds from the maps of the digraph to the flow.
// Each row sends one unit along an edge or straight to the sink, which is worth 0.

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

typedef lemon::StaticDigraph Graph;

static std::vector<int32_t> readMany(size_t count) {
  std::vector<int32_t> numbers(count);
  if (std::fread(numbers.data(), sizeof(int32_t), count, stdin) != count) std::exit(2);
  return numbers;
}

int main() {
  const std::vector<int32_t> head = readMany(4);
  const int rows = head[0], columns = head[1], edges = head[2];
  const std::vector<int32_t> start = readMany(rows + 1), ends = readMany(edges);
  const std::vector<int32_t> weights = readMany(edges), capacities = readMany(columns);

  const int sink = rows + columns;
  std::vector<std::pair<int, int>> arcs;
  std::vector<int64_t> costs, uppers;
  arcs.reserve(edges + rows + columns);
  for (int row = 0; row < rows; row++) {
    for (int edge = start[row]; edge < start[row + 1]; edge++) {
      arcs.push_back({row, rows + ends[edge]});
      costs.push_back(-weights[edge]);
      uppers.push_back(1);
    }
    arcs.push_back({row, sink});
    costs.push_back(0);
    uppers.push_back(1);
  }
  for (int column = 0; column < columns; column++) {
    arcs.push_back({rows + column, sink});
    costs.push_back(0);
    uppers.push_back(capacities[column]);
  }

  Graph graph;
  graph.build(sink + 1, arcs.begin(), arcs.end());
  for (int run = 0; run < head[3]; run++) {
    const std::clock_t begun = std::clock();
    Graph::ArcMap<int64_t> cost(graph), upper(graph);
    for (Graph::ArcIt arc(graph); arc != lemon::INVALID; ++arc) {
      cost[arc] = costs[graph.id(arc)];
      upper[arc] = uppers[graph.id(arc)];
    }
    Graph::NodeMap<int64_t> supply(graph, 0);
    for (int row = 0; row < rows; row++) supply[graph.node(row)] = 1;
    supply[graph.node(sink)] = -rows;
    lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
    simplex.upperMap(upper).costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL) return 3;
    const double spent = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("%lld %.3f\n", static_cast<long long>(-simplex.totalCost<int64_t>()), spent);
  }
  return 0;
}
