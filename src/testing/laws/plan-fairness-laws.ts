import type { Words } from "../../explain/texts/words";
import { verifyPlan } from "../../verify/verify-plan";
import { defineLaw, type LawMaker, type Whole, wholeMarket } from "./define-law";
import { describeFindings } from "./describe-findings";
import { proposeQuickly } from "./propose-quickly";
import { tell } from "./tell";

const SIZE = { seekers: 10, opportunities: 3 };

const LOST: Words = {
  en: "`{seeker}` is named {times} times among the placed and the unplaced",
  fa: "نام «{seeker}» در میان جای‌گرفتگان و بی‌جایان {times} بار آمده است",
};

/** Everyone who was read is either placed once or told why not. */
export const nobodyIsLost: LawMaker = defineLaw<Whole>({
  id: "nobody-is-lost",
  class: "fairness",
  statement: {
    en: "Everyone who was read is either placed once or told why not.",
    fa: "هر کس که ثبت شده، یا درست یک جا دارد یا دلیل نداشتن آن را می‌داند.",
  },
  runs: 80,
  size: SIZE,
  aim: wholeMarket,
  breach: (scene) => {
    const plan = proposeQuickly(scene);
    const named = new Map(scene.dataset.seekers.map(({ id }) => [id, 0]));
    for (const { seeker } of [...plan.placements, ...plan.unplaced]) {
      named.set(seeker, (named.get(seeker) ?? 1) + 1);
    }
    const lost = [...named].find(([, times]) => times !== 1);
    return lost && { happened: tell(LOST, { seeker: lost[0], times: lost[1] }) };
  },
});

/** Under the stable mechanism no seeker and employer would both rather have each other. */
export const stableMeansStable: LawMaker = defineLaw<Whole>({
  id: "stable-means-stable",
  class: "fairness",
  statement: {
    en: "Under the stable mechanism no seeker and employer would both rather have each other.",
    fa: "در سازوکار پایدار، هیچ جوینده و کارفرمایی نیست که هر دو یکدیگر را به وضع موجود ترجیح دهند.",
  },
  runs: 80,
  size: SIZE,
  aim: wholeMarket,
  breach: ({ dataset, policy }) => {
    const stable = { ...policy, placement: "stable" as const };
    const plan = proposeQuickly({ dataset, policy: stable });
    return describeFindings(verifyPlan(dataset, stable, plan));
  },
});
