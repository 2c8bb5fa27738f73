import { SubmitButton } from "@/components/ui/submit-button";
import { signOut } from "./actions";

/** The way out, at the end of the account's rooms. */
export function SignOutForm() {
  return (
    <form action={signOut}>
      <SubmitButton variant="quiet" size="sm" className="-ml-3" pendingLabel="Signing out…">
        Sign out
      </SubmitButton>
    </form>
  );
}
