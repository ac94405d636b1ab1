import { byCodeUnit } from "../dataset/code-unit-order";
import type { Plan } from "../document/plan";
import type { PlanPath, Report } from "./finding";
import { byPinOrder } from "./pins";
import { priceRows } from "./read-plan";

/** Checks that the plan's lists stand in the order of SPEC §8 and name nothing twice. */
export function checkOrder(plan: Plan, report: Report): void {
  const check = <Item>(path: PlanPath, items: readonly Item[], idOf: (item: Item) => string) =>
    checkSorted(report, { path, items, compare: (a, b) => byCodeUnit(idOf(a), idOf(b)) });
  const own = (id: string): string => id;

  checkSorted(report, {
    path: ["placements"],
    items: plan.placements,
    // a seeker placed twice has a finding of its own
    compare: (a, b) => byPinOrder(a, b) || -1,
  });
  check(["units"], plan.units, ({ opportunity }) => opportunity);
  check(["closed"], plan.closed, ({ opportunity }) => opportunity);
  check(["unplaced"], plan.unplaced, ({ seeker }) => seeker);
  check(["certificate", "prices"], priceRows(plan.certificate.prices), ([id]) => id);
  check(["certificate", "capitalPrices"], priceRows(plan.certificate.capitalPrices), ([id]) => id);
  checkSorted(report, { path: ["unheldPins"], items: plan.unheldPins, compare: byPinOrder });
  checkSorted(report, {
    path: ["refusedPins"],
    items: plan.refusedPins,
    // the same pin may be refused twice
    compare: (a, b) => byPinOrder(a, b) || -1,
  });
  plan.units.forEach((unit, at) => {
    check(["units", at, "members"], unit.members, own);
  });
}

function checkSorted<Item>(
  report: Report,
  list: {
    readonly path: PlanPath;
    readonly items: readonly Item[];
    readonly compare: (a: Item, b: Item) => number;
  },
): void {
  for (let at = 1; at < list.items.length; at++) {
    const order = list.compare(list.items[at - 1]!, list.items[at]!);
    if (order === 0) report.add("duplicate", [...list.path, at], "each id once", "one twice");
    if (order > 0) report.add("unsorted", [...list.path, at], "the order of ids", "another");
  }
}
