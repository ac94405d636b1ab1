/** The steps at which people are selected, each out of all people, from the widest to the narrowest. */
export const STAGES = ["candidate", "listed", "placed", "member"] as const;

/**
 * `candidate`: for at least one role; `listed`: on at least one role's shortlist; `placed`: anywhere;
 * `member`: of a proposed cooperative.
 */
export type Stage = (typeof STAGES)[number];

/** Whoever is selected at a stage was selected at this one. */
const WITHIN: Readonly<Record<Stage, Stage | undefined>> = {
  candidate: undefined,
  listed: "candidate",
  placed: "candidate",
  member: "placed",
};

/** People and how many of them were selected at each stage. */
export interface StageCounts {
  readonly seekers: number;
  readonly selected: Readonly<Record<Stage, number>>;
}

/**
 * The numbers that would tell of few people if they were small: all people, those selected at each stage
 * that is shown, and those selected at the stage around it who were not at it.
 */
export function protectedNumbers(
  { seekers, selected }: StageCounts,
  shown: readonly Stage[],
): readonly number[] {
  const around = (stage: Stage): number => {
    const outer = WITHIN[stage];
    if (outer === undefined) return seekers;
    return shown.includes(outer) ? selected[outer] : around(outer);
  };
  return [seekers, ...shown.flatMap((stage) => [selected[stage], around(stage) - selected[stage]])];
}
