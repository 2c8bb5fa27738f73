import { AuthPanel } from "@/components/account/auth-panel";
import { ButtonLink } from "@/components/ui/button";
import { safeNext } from "@/lib/web/safe-next";

/** For people who come to sign in and are. Said, not redirected: a redirect out of a page needs a script. */
export function SignedIn({ next }: { next: string | undefined }) {
  return (
    <AuthPanel title="You are signed in">
      <ButtonLink href={safeNext(next)}>Go on</ButtonLink>
    </AuthPanel>
  );
}
