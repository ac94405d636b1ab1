import { type Html, html } from "../html";
import type { Voice } from "../voice";

/** Where a number comes from. */
export interface Basis {
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
  readonly validFrom?: string | undefined;
}

/** The source of a number, how far it can be relied on and since when it holds. */
export function basisNote({ source, confidence, validFrom }: Basis, voice: Voice): Html {
  const level = confidence === "A" || confidence === "B" ? confidence : "C";
  const since = validFrom && voice.say("since", { date: voice.date(validFrom) });
  return html`<bdi>${source ?? "—"}</bdi>${since && ` (${since})`}<br>${voice.say(`confidence${level}`)}`;
}
