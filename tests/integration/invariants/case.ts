/** A way to break the small world, and the checks that must say so: exactly these, no others. */
export type Violated = {
  readonly breaks: string;
  readonly checks: readonly string[];
  /** Rejected by the database itself unless these are dropped first. */
  readonly without?: readonly string[];
  readonly by: string;
  /** The subject that the first check names. */
  readonly subject: string | RegExp;
};
