import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** The codes that are shown this once. */
export function RecoveryCodes({ codes, title }: { codes: string; title: string }) {
  return (
    <div className="max-w-text">
      <Notice tone="success" title={title} live>
        Keep these recovery codes where you will find them without your phone. Each works once in
        place of a code, and we cannot show them again.
      </Notice>
      <ul
        aria-label="Recovery codes"
        className="my-5 grid gap-x-8 gap-y-1 border border-hairline bg-bone p-5 font-mono text-sm sm:grid-cols-2"
      >
        {codes.split("\n").map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonLink href="/account/security">I have kept them</ButtonLink>
    </div>
  );
}
