export type DsheaDisclaimerProps = { statements?: "one" | "many" };

/** The sentence US law asks for beside a supplement's claims: boxed, bold, word for word (21 CFR 101.93). */
export function DsheaDisclaimer({ statements = "one" }: DsheaDisclaimerProps) {
  const subject = statements === "one" ? "This statement has" : "These statements have";
  return (
    <p className="max-w-[38rem] border border-ink px-4 py-3 text-sm font-bold">
      † {subject} not been evaluated by the Food and Drug Administration. This product is not
      intended to diagnose, treat, cure, or prevent any disease.
    </p>
  );
}
