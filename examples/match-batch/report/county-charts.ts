import { barChart } from "./bar-chart";
import type { CountyFacts } from "./county-facts";
import { type Html, html } from "./html";
import type { Report } from "./report-input";
import { hint, section } from "./section";
import type { Voice } from "./voice";

/** Bars in one chart; what comes after is summed up in a last one. */
const MOST_ROWS = 40;

/** Placed and unplaced people by county. */
export function countiesSection({ facts }: Report, voice: Voice): Html {
  const rows = shorten(
    facts.counties.filter(({ placed, unplaced }) => placed + unplaced > 0),
    voice,
  );
  const chart = barChart({
    labelName: voice.say("county"),
    chartName: voice.say("chart"),
    series: [
      { look: "a", name: voice.say("placedPeople") },
      { look: "b", name: voice.say("unplacedPeople") },
    ],
    more: [{ name: voice.say("placedShare") }, { name: voice.say("unitsProposed") }],
    rows: rows.map(({ name, id, placed, unplaced, units }) => ({
      label: voice.name(name, id),
      amounts: [placed, unplaced],
      shown: [voice.integer(placed), voice.integer(unplaced)],
      more: [voice.share(placed, placed + unplaced), voice.integer(units)],
    })),
  });
  return section(voice, "counties", html`${hint(voice.say("countiesHint"))}${chart}`);
}

/** Filled and empty vacancies by county. */
export function jobsSection({ facts }: Report, voice: Voice): Html {
  const rows = shorten(
    facts.counties.filter(({ vacancies }) => vacancies > 0),
    voice,
  );
  const chart = barChart({
    labelName: voice.say("county"),
    chartName: voice.say("chart"),
    series: [
      { look: "a", name: voice.say("filled") },
      { look: "b", name: voice.say("empty") },
    ],
    rows: rows.map(({ name, id, vacancies, filled }) => ({
      label: voice.name(name, id),
      amounts: [filled, vacancies - filled],
      shown: [voice.integer(filled), voice.integer(vacancies - filled)],
    })),
  });
  return section(voice, "jobs", chart);
}

function shorten(counties: readonly CountyFacts[], voice: Voice): readonly CountyFacts[] {
  if (counties.length <= MOST_ROWS) return counties;
  const rest = counties.slice(MOST_ROWS - 1);
  const sum = (key: "placed" | "unplaced" | "units" | "vacancies" | "filled"): number =>
    rest.reduce((total, county) => total + county[key], 0);
  const other: CountyFacts = {
    id: "",
    name: voice.say("otherCounties", { count: voice.integer(rest.length) }),
    placed: sum("placed"),
    unplaced: sum("unplaced"),
    units: sum("units"),
    vacancies: sum("vacancies"),
    filled: sum("filled"),
  };
  return [...counties.slice(0, MOST_ROWS - 1), other];
}
