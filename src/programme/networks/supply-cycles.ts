import { shortCycles } from "../../solvers/short-cycles";
import { type Digraph, strongComponents } from "../../solvers/strong-components";
import type { Cooperative } from "./cooperative";
import type { SupplyLink } from "./supply-links";

/** Cooperatives that supply one another in a round. */
export interface SupplyCycle {
  /** From the smallest id on, each supplying the next, the last supplying the first. */
  readonly cooperatives: readonly string[];
  /** By step: the products that the cooperative there supplies to the next, by name. */
  readonly products: readonly (readonly string[])[];
}

/** The rounds in a network. */
export interface SupplyCycles {
  /** Largest sets of cooperatives each of which supplies every other one, directly or through others. */
  readonly groups: readonly (readonly string[])[];
  /** Rounds without a repetition, shortest first, then by ids. */
  readonly cycles: readonly SupplyCycle[];
  /** Whether every round up to the length asked is listed. */
  readonly complete: boolean;
}

/** Finds the rounds of a network; cooperatives in id order. */
export function supplyCycles(
  cooperatives: readonly Cooperative[],
  links: readonly SupplyLink[],
  limits: { readonly maxLength: number; readonly limit: number },
): SupplyCycles {
  const indexOf = new Map(cooperatives.map(({ id }, index) => [id, index]));
  const products = new Map<number, Map<number, string[]>>();
  for (const { supplier, user, product } of links) {
    const from = indexOf.get(supplier)!;
    const row = products.get(from) ?? new Map<number, string[]>();
    products.set(from, row);
    row.set(indexOf.get(user)!, [...(row.get(indexOf.get(user)!) ?? []), product]);
  }
  const graph = graphOf(cooperatives.length, products);
  const { cycles, complete } = shortCycles(graph, limits);
  return {
    groups: groupsOf(cooperatives, graph),
    cycles: cycles.map((nodes) => ({
      cooperatives: nodes.map((node) => cooperatives[node]!.id),
      products: nodes.map((node, at) => products.get(node)!.get(nodes[(at + 1) % nodes.length]!)!),
    })),
    complete,
  };
}

function graphOf(
  count: number,
  products: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): Digraph {
  const start = new Int32Array(count + 1);
  const targets: number[] = [];
  for (let node = 0; node < count; node++) {
    targets.push(...[...(products.get(node)?.keys() ?? [])].sort((a, b) => a - b));
    start[node + 1] = targets.length;
  }
  return { start, targets: Int32Array.from(targets) };
}

function groupsOf(cooperatives: readonly Cooperative[], graph: Digraph): string[][] {
  const components = strongComponents(graph);
  const groups = Array.from({ length: components.count }, (): string[] => []);
  cooperatives.forEach(({ id }, node) => {
    groups[components.of[node]!]!.push(id);
  });
  return groups.filter(({ length }) => length > 1);
}
