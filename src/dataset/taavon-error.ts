/**
 * Misuse by the caller: an id that does not exist, an option out of range, a clause in code that gives no
 * answer, a call that was stopped.
 */
export class TaavonError extends Error {
  readonly code: "unknown_id" | "invalid_option" | "invalid_clause" | "aborted";

  constructor(code: TaavonError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TaavonError";
    this.code = code;
  }
}
