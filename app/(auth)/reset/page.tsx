import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { mailResetLink } from "../actions";
import { LinkRequestForm } from "../link-request-form";

export const metadata: Metadata = { title: "Choose a new password", robots: { index: false } };

// Rendered in one piece, so that the form is there without a script.
export const instant = false;

export default async function ResetPage() {
  const answer = await keptAnswer("link-request");
  return (
    <AuthPanel
      title="Choose a new password"
      intro="Give the address of your account. We mail you a link to a page where you can set a new password."
      links={<TextLink href="/sign-in">Back to sign in</TextLink>}
    >
      <LinkRequestForm action={mailResetLink} label="Mail me a link" answer={answer} />
    </AuthPanel>
  );
}
