/** Whether things hang together by the links that they share; one thing, or none, always does. */
export function isConnected(links: readonly (readonly (string | number)[])[]): boolean {
  const byLink = new Map<string | number, number[]>();
  links.forEach((own, thing) => {
    for (const link of own) {
      const others = byLink.get(link);
      if (others === undefined) byLink.set(link, [thing]);
      else others.push(thing);
    }
  });
  return links.length === 0 || reachedFrom(0, links, byLink) === links.length;
}

function reachedFrom(
  first: number,
  links: readonly (readonly (string | number)[])[],
  byLink: Map<string | number, number[]>,
): number {
  const queue = [first];
  const seen = new Set(queue);
  for (const thing of queue) {
    for (const link of links[thing]!) {
      for (const other of byLink.get(link) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
      // looked at once
      byLink.delete(link);
    }
  }
  return seen.size;
}
