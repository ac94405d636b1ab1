import {
  describeCluster,
  describeFederation,
  type Federation,
  type NetworkNames,
} from "taavon/programme";
import { CLUSTER } from "../../programme/network-part";
import { type Html, html } from "../html";
import { hint } from "../section";
import type { Voice } from "../voice";
import { basisNote } from "./basis-note";
import type { ProgrammeReport } from "./programme-section";
import { unitLink } from "./unit-link";

/** Like cooperatives near each other, with what they could buy and sell together. */
export function clusterList(report: ProgrammeReport, names: NetworkNames, voice: Voice): Html {
  const { clusters } = report.programme.networks;
  const note = voice.say("networkClustersHint", {
    least: voice.integer(CLUSTER.minUnits),
    km: voice.integer(CLUSTER.maxKm),
  });
  return html`<h3>${voice.say("networkClusters")}</h3>${hint(note)}${
    clusters.length === 0
      ? hint(voice.say("networkNoClusters"))
      : html`<ul>${clusters.map((cluster) => {
          const [first, ...others] = describeCluster(cluster, voice.language, names);
          return html`<li>${first}<ul><li>${unitList(report, cluster.cooperatives, voice)}</li>${others.map(
            (text) => html`<li>${text}</li>`,
          )}</ul></li>`;
        })}</ul>`
  }`;
}

/** Groups that lack at most this many are named one by one. */
const MOST_MISSING = 5;

/** Unions that could be founded, then those that lack a few; the others are counted. */
export function federationList(report: ProgrammeReport, voice: Voice): Html {
  const { federations } = report.programme.networks;
  const near = federations.filter(({ missing }) => missing !== null && missing <= MOST_MISSING);
  const rest = federations.length - near.length;
  return html`<h3>${voice.say("networkFederations")}</h3>
<ul>${near.map((one) => html`<li>${describeFederation(one, voice.language)}${foundable(report, one, voice)}</li>`)}</ul>${
    rest === 0
      ? undefined
      : hint(
          voice.say("networkShort", {
            count: voice.integer(rest),
            missing: voice.integer(MOST_MISSING),
          }),
        )
  }`;
}

function foundable(
  report: ProgrammeReport,
  { missing, cooperatives, rule }: Federation,
  voice: Voice,
): Html | undefined {
  if (missing !== 0 || rule === null) return undefined;
  return html`<ul><li>${unitList(report, cooperatives, voice)}</li><li class="soft">${basisNote(rule, voice)}</li></ul>`;
}

function unitList(report: ProgrammeReport, ids: readonly string[], voice: Voice): Html {
  const comma = voice.language === "fa" ? "، " : ", ";
  return html`${ids.map((id, at) => [at === 0 ? "" : comma, unitLink(report, id, voice)])}`;
}
