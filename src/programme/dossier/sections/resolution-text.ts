import type { Dossier } from "../../../document/dossier";
import type { Resolution } from "../../../document/dossier-procedure";
import type { DossierVoice } from "../dossier-voice";

/** A resolution of the first assembly with whom and how much it is about. */
export function resolutionText(
  resolution: Resolution,
  { assembly, procedure }: Dossier,
  voice: DossierVoice,
): string {
  const content = assembly.resolutions.find((row) => row.resolution === resolution);
  const people = (ids: readonly string[] = []): string =>
    ids.length === 0 ? voice.say("event-word.nobody") : voice.ids(ids);
  return voice.say(`resolution.${resolution}`, {
    who: people(content?.seekers),
    others: people(content?.alternates),
    rials: voice.rials(content?.rials ?? 0),
    bank: voice.name(procedure.bank.name, ""),
  });
}
