export type DsheaDisclaimerProps = {
  statements: "one" | "many";
  /** False where no claim carries a dagger that would lead here. */
  dagger: boolean;
};

/** The sentence US law asks for beside a supplement's claims: boxed, bold, word for word (21 CFR 101.93). */
export function DsheaDisclaimer({ statements, dagger }: DsheaDisclaimerProps) {
  const subject = statements === "one" ? "This statement has" : "These statements have";
  return (
    <p className="max-w-[36rem] border border-ink px-4 py-3 text-sm font-bold">
      {dagger ? "† " : ""}
      {subject} not been evaluated by the Food and Drug Administration. This product is not intended
      to diagnose, treat, cure, or prevent any disease.
    </p>
  );
}
