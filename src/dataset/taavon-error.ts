/** Misuse by the caller: an id that does not exist, an option out of range, a call that was stopped. */
export class TaavonError extends Error {
  readonly code: "unknown_id" | "invalid_option" | "aborted";

  constructor(code: TaavonError["code"], message: string) {
    super(message);
    this.name = "TaavonError";
    this.code = code;
  }
}
