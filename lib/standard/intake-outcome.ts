import type { ProductVerdict } from "./audit";

export const INTAKE_OUTCOMES = ["accepted", "review", "rejected"] as const;
export type IntakeOutcome = (typeof INTAKE_OUTCOMES)[number];

const OUTCOMES: Readonly<Record<ProductVerdict, IntakeOutcome>> = {
  meets: "accepted",
  needs_declaration: "review",
  unknown: "review",
  fails: "rejected",
};

/** What becomes of a product that a brand offers: what we cannot tell is looked at, never waved through. */
export const intakeOutcome = (verdict: ProductVerdict): IntakeOutcome => OUTCOMES[verdict];
