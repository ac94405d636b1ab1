import { join } from "node:path";
import {
  createMarket,
  ESCO_NOTICE,
  occupationsFromEsco,
  parseDataset,
  parsePolicy,
  type Shortlist,
  shortlists,
  taxonomyFromEsco,
  zanjanPolicy,
} from "taavon";
import { account } from "./account";
import type { Arguments } from "./arguments";
import { occupationMarket, seekerIdOf } from "./occupation-market";
import { readEscoFolder } from "./read-folder";
import { writeAtomically } from "./write-atomically";

/** Reads ESCO, matches its occupations with each other, writes `shortlists.json`; yields what to say. */
export function* matchOccupations({ esco, out, k }: Arguments): Generator<string> {
  const seconds = stopwatch();
  const folder = readEscoFolder(esco);
  const pillar = taxonomyFromEsco(folder.skillPillar);
  const { taxonomy } = pillar;
  const jobs = occupationsFromEsco(folder.occupationPillar, { taxonomy });
  yield ESCO_NOTICE;
  yield `read in ${seconds()} s (${folder.layout} layout)`;
  yield* account([...pillar.counts, ...jobs.counts], [...pillar.skipped, ...jobs.skipped]);
  for (const level of pillar.unreadReuseLevels) yield `  reuse level left unstated: ${level}`;

  const edges = taxonomy.skills.reduce((sum, { broader = [] }) => sum + broader.length, 0);
  const required = jobs.occupations.reduce((sum, job) => sum + job.requirements.length, 0);
  yield `${taxonomy.skills.length} skills, ${edges} broader links, ${jobs.occupations.length} occupations, ${required} requirements`;

  const policy = unwrap(parsePolicy(zanjanPolicy));
  const parsed = unwrap(parseDataset(occupationMarket(taxonomy, jobs.occupations)));
  for (const { list, index, issues } of parsed.rejected) {
    yield `  rejected ${list} ${index}: ${issues.map(({ message }) => message).join("; ")}`;
  }
  const market = createMarket(parsed.dataset, policy);
  yield `market of ${parsed.dataset.seekers.length} seekers and ${market.roles.length} roles in ${seconds()} s`;

  const path = join(out, "shortlists.json");
  const tally = { candidates: 0, ownFirst: 0 };
  writeAtomically(path, jsonPieces(counted(shortlists(market, { by: "role", k }), tally)));
  yield `${tally.candidates} candidates in ${seconds()} s; in ${tally.ownFirst} of ${market.roles.length} roles the occupation's own seeker comes first`;
  yield `wrote ${path}`;
}

/** Passes shortlists on and counts what is in them. */
function* counted(
  lists: Iterable<Shortlist>,
  tally: { candidates: number; ownFirst: number },
): Generator<Shortlist> {
  for (const list of lists) {
    tally.candidates += list.candidates.length;
    if (list.candidates[0]?.seeker === seekerIdOf(list.opportunity ?? "")) tally.ownFirst += 1;
    yield list;
  }
}

/** The document in pieces, one role each, keys in the order of the README. */
function* jsonPieces(lists: Iterable<Shortlist>): Generator<string> {
  let before = '{"roles":[\n';
  for (const { opportunity, role, candidates } of lists) {
    const shown = candidates.map(({ seeker, fit, appeal, score, priority, value, toConfirm }) => ({
      seeker,
      fit,
      appeal,
      score,
      priority,
      value,
      toConfirm,
    }));
    yield before + JSON.stringify({ opportunity, role, candidates: shown });
    before = ",\n";
  }
  yield before === ",\n" ? "\n]}\n" : `${before}]}\n`;
}

function unwrap<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly { readonly message: string }[] },
): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join("\n"));
}

/** Seconds since the last call, one decimal. */
function stopwatch(): () => string {
  let since = performance.now();
  return () => {
    const now = performance.now();
    const passed = (now - since) / 1_000;
    since = now;
    return passed.toFixed(1);
  };
}
