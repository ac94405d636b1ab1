/** A member of a unit by indices: who, in which role of the market, with which value. */
export interface Member {
  readonly seeker: number;
  readonly role: number;
  /** Score plus priority of the placement, in basis points. */
  readonly value: number;
}
