import { dossierPage } from "../../dossier/dossier-page";
import { jsonPieces } from "../json-pieces";
import type { OutputFile } from "../write-output";
import type { Programme } from "./programme";

/** The files of the programme beside the plan; each JSON has a published schema. */
export function programmeFiles(programme: Programme): readonly OutputFile[] {
  const { dossiers, credit, training, supervision, statistics, housing } = programme;
  const documents: readonly (readonly [string, unknown])[] = [
    ["formation", statistics.records],
    ["credit-terms", credit.terms],
    ["declaration-rules", supervision.rules],
    ...(housing.beside === null ? [] : [["housing-plan", housing.beside.plan] as const]),
    ...(training === null
      ? []
      : ([
          ["training", training.programme],
          ["courses", { schema: "taavon.courses/1", courses: training.courses }],
          ["course-terms", training.terms],
        ] as const)),
  ];
  return [
    ...dossiers.flatMap(({ folder, dossier }) => [
      { name: `${folder}/dossier.json`, pieces: jsonPieces(dossier) },
      { name: `${folder}/dossier.html`, pieces: pieceOf(() => dossierPage(dossier)) },
    ]),
    ...documents.map(([name, document]) => ({
      name: `programme/${name}.json`,
      pieces: jsonPieces(document),
    })),
  ];
}

/** A text that is made only when it is written. */
function* pieceOf(make: () => string): Generator<string> {
  yield make();
}
