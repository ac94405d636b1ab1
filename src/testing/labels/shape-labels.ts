import { type Label, type LabelFamily, requiredIf } from "./label";
import type { MarketView } from "./market-view";

/** What a market is like as a whole. */
export const shapeLabels: LabelFamily = {
  labels: ({ policy, regions }) => [
    ...REQUIRED.map(([id, en, fa]): Label => ({ id, statement: { en, fa }, standing: "required" })),
    {
      id: "unknown-distance",
      statement: {
        en: "How far it is from somebody to an opportunity is not known.",
        fa: "فاصلهٔ کسی تا فرصتی معلوم نیست.",
      },
      // why: a map of one's own may know every distance
      standing: requiredIf(regions === undefined),
    },
    {
      id: "prioritised",
      statement: {
        en: "Somebody belongs to a group that the policy gives priority.",
        fa: "کسی عضو گروهی است که سیاست‌نامه به آن اولویت می‌دهد.",
      },
      standing: requiredIf(policy.priorities.some(({ bonus }) => bonus > 0)),
    },
  ],
  see: (view, mark) => {
    const { seekers } = view.dataset;
    if (seekers.length === 0 || view.market.opportunities.length === 0) mark("empty");
    if (view.roles.some(hasTie)) mark("tied");
    if (seekers.some(({ skills }) => skills.length === 0)) mark("no-skills");
    if (view.market.roles.some(({ role }) => role.skills.length === 0)) mark("nothing-asked");
    if (isContested(view)) mark("contested");
    const pairs = view.roles.flat();
    if (pairs.some(({ assessment }) => assessment.priority > 0)) mark("prioritised");
    if (pairs.some(({ km }) => km === undefined)) mark("unknown-distance");
  },
};

const REQUIRED = [
  ["empty", "Nobody seeks, or nothing is offered.", "جوینده‌ای نیست یا فرصتی نیست."],
  ["tied", "Two candidates of a role have the same value.", "دو نامزد یک نقش ارزش برابر دارند."],
  ["no-skills", "Somebody has no skill at all.", "کسی هیچ مهارتی ندارد."],
  ["nothing-asked", "A role asks for no skill.", "نقشی هیچ مهارتی نمی‌خواهد."],
  ["contested", "Somebody is a candidate of two opportunities.", "کسی نامزد دو فرصت است."],
] as const;

function hasTie(pairs: MarketView["roles"][number]): boolean {
  const values = pairs.flatMap(({ assessment }) =>
    assessment.candidate ? [assessment.value] : [],
  );
  return new Set(values).size < values.length;
}

function isContested({ roles }: MarketView): boolean {
  const first = new Map<string, string>();
  return roles.flat().some(({ seeker, opportunity, assessment }) => {
    if (!assessment.candidate) return false;
    const other = first.get(seeker.id) ?? opportunity.id;
    first.set(seeker.id, other);
    return other !== opportunity.id;
  });
}
