/** One instalment; money in rial. */
export interface Instalment {
  /** counted from 1 */
  readonly number: number;
  /** whole months after the payout */
  readonly month: number;
  /** the ISO date on which it falls due, where the day of the payout is known */
  readonly dueOn: string | null;
  readonly principal: number;
  readonly profit: number;
  /** principal + profit */
  readonly amount: number;
  /** the principal still owed after it */
  readonly balance: number;
}

/** How a facility is repaid: the rows sum to principal plus profit exactly. */
export interface RepaymentSchedule {
  readonly principal: number;
  readonly profit: number;
  /** principal + profit */
  readonly total: number;
  readonly instalments: readonly Instalment[];
}
