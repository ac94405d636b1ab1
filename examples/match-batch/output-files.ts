import { createExplainer, type Market, shortlists } from "taavon";
import { csvPieces } from "./csv";
import { jsonPieces } from "./json-pieces";
import { programmeFiles } from "./programme/programme-files";
import { reportPieces } from "./report/report";
import type { ReportInput } from "./report/report-input";
import { PLACEMENT_HEADER, placementRows } from "./tables/placement-rows";
import { UNIT_HEADER, unitRows } from "./tables/unit-rows";
import type { OutputFile } from "./write-output";

/** Everything that the files are written from. */
export interface Outcome extends Omit<ReportInput, "explainer"> {
  readonly market: Market;
  /** Candidates listed per role. */
  readonly shortlists: number;
}

/** The files of one run, each produced piece by piece when it is written. */
export function outputFiles(outcome: Outcome): readonly OutputFile[] {
  const { dataset, plan, rejected, programme } = outcome;
  return [
    { name: "plan.json", pieces: jsonPieces(plan) },
    { name: "rejected.json", pieces: jsonPieces({ rejected }) },
    { name: "shortlists.json", pieces: jsonPieces({ roles: shortlistRows(outcome) }) },
    { name: "units.csv", pieces: csvPieces(UNIT_HEADER, unitRows(dataset, plan)) },
    { name: "placements.csv", pieces: csvPieces(PLACEMENT_HEADER, placementRows(dataset, plan)) },
    { name: "report.html", pieces: report(outcome) },
    ...(programme === undefined ? [] : programmeFiles(programme)),
  ];
}

function* report(outcome: Outcome): Generator<string> {
  const { market, plan } = outcome;
  yield* reportPieces({ ...outcome, explainer: createExplainer(market, plan) });
}

function* shortlistRows({ market, shortlists: k }: Outcome): Generator<object> {
  for (const { opportunity, role, candidates } of shortlists(market, { by: "role", k })) {
    yield {
      opportunity,
      role,
      candidates: candidates.map(({ seeker, fit, appeal, score, priority, value, toConfirm }) => ({
        seeker,
        fit,
        appeal,
        score,
        priority,
        value,
        toConfirm,
      })),
    };
  }
}
