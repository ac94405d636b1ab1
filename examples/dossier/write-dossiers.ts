import { join } from "node:path";
import {
  createMarket,
  type Dataset,
  type Issue,
  type Plan,
  type Policy,
  parsePlan,
  verifyPlan,
} from "taavon";
import {
  dossier,
  type FormationProcedure,
  formationProcedure,
  parseFormationProcedure,
} from "taavon/programme";
import { BadInput } from "../match-batch/bad-input";
import { Unverified } from "../match-batch/failure";
import { jsonPieces } from "../match-batch/json-pieces";
import { readInput } from "../match-batch/read-input";
import { readJsonFile } from "../match-batch/read-json-file";
import { readPolicy } from "../match-batch/read-policy";
import { writeOutput } from "../match-batch/write-output";
import type { Arguments } from "./arguments";
import { dossierPage } from "./dossier-page";
import { folderOf } from "./folder-of";

/** Writes dossier.json and dossier.html of every unit of a plan; tells how many. */
export async function writeDossiers(given: Arguments, signal: AbortSignal): Promise<number> {
  const policy = await readPolicy(given.policy);
  const { dataset } = await readInput(given.dataset);
  const plan = await readPlan(given.plan);
  const procedure = await readProcedure(given.procedure);
  assertVerified(dataset, policy, plan);
  const market = createMarket(dataset, policy);
  for (const [at, { opportunity }] of plan.units.entries()) {
    const paper = dossier(market, plan, { opportunity, procedure });
    const files = [
      { name: "dossier.json", pieces: jsonPieces(paper) },
      { name: "dossier.html", pieces: [dossierPage(paper)] },
    ];
    await writeOutput(join(given.out, folderOf(opportunity, at)), files, { signal });
  }
  return plan.units.length;
}

function assertVerified(dataset: Dataset, policy: Policy, plan: Plan): void {
  const { ok, findings } = verifyPlan(dataset, policy, plan);
  if (!ok) throw new Unverified(findings);
}

async function readPlan(path: string): Promise<Plan> {
  const plan = parsePlan(await readJsonFile(path, path));
  if (!plan.ok) throw badInput(path, plan.issues);
  return plan.value;
}

async function readProcedure(path: string | undefined): Promise<FormationProcedure> {
  if (path === undefined) return formationProcedure;
  const procedure = parseFormationProcedure(await readJsonFile(path, path));
  if (!procedure.ok) throw badInput(path, procedure.issues);
  return procedure.value;
}

function badInput(path: string, issues: readonly Issue[]): BadInput {
  return new BadInput(issues.map(({ message }) => `${path}: ${message}`));
}
