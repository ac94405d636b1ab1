import type { Plan } from "../../document/plan";
import type { Words } from "../../explain/texts/words";
import { type Told, tell } from "./tell";

/** Where two plans differ first, in words; undefined where they are the same to the byte. */
export function planDifference(before: Plan, after: Plan, cause: Words): Words | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const facts = { cause, before: before.certificate.objective, after: after.certificate.objective };
  if (facts.before !== facts.after) return tell(WORTH, facts);
  const seatsBefore = seatsOf(before);
  const moved = [...seatsOf(after)].find(([seeker, seat]) => seatsBefore.get(seeker) !== seat);
  if (moved === undefined) return tell(PAPERS, facts);
  const [seeker, seat] = moved;
  const told = (id: string | undefined): Told => id ?? { en: "no place", fa: "بدون جا" };
  return tell(MOVED, { cause, seeker, before: told(seatsBefore.get(seeker)), after: told(seat) });
}

const WORTH: Words = {
  en: "{cause}, the worth of the plan changes from {before} to {after}",
  fa: "{cause}، ارزش طرح از {before} به {after} می‌رسد",
};

const MOVED: Words = {
  en: "{cause}, `{seeker}` moves from {before} to {after}",
  fa: "{cause}، جای «{seeker}» از {before} به {after} تغییر می‌کند",
};

const PAPERS: Words = {
  en: "{cause}, the papers, reasons or prices of the plan change",
  fa: "{cause}، مدارک، دلیل‌ها یا قیمت‌های طرح تغییر می‌کند",
};

function seatsOf({ placements, unplaced }: Plan): ReadonlyMap<string, string | undefined> {
  return new Map<string, string | undefined>([
    ...placements.map(
      ({ seeker, opportunity, role }) => [seeker, `\`${opportunity}\` / \`${role}\``] as const,
    ),
    ...unplaced.map(({ seeker }) => [seeker, undefined] as const),
  ]);
}
