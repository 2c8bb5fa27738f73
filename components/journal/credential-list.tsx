import type { CredentialView } from "@/lib/journal/people-view";

/** What qualifies a person: the credential, who gave it, and when. */
export function CredentialList({ credentials }: { credentials: readonly CredentialView[] }) {
  return (
    <ul className="credentials">
      {credentials.map(({ credential, issuer, year }) => (
        <li key={`${credential} ${year}`}>
          {credential}
          <span>{`${issuer}, ${year}`}</span>
        </li>
      ))}
    </ul>
  );
}

/** Said wherever somebody invented is introduced. */
export const DEMO_PERSON =
  "This person is invented, as are their credentials: they are part of the demo.";
