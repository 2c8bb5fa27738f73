import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { mailResetLink } from "../actions";
import { LinkRequestForm } from "../link-request-form";

export const metadata: Metadata = { title: "Choose a new password", robots: { index: false } };

export default function ResetPage() {
  return (
    <AuthPanel
      title="Choose a new password"
      intro="Give the address of your account. We mail you a link to a page where you can set a new password."
      links={<TextLink href="/sign-in">Back to sign in</TextLink>}
    >
      <LinkRequestForm action={mailResetLink} label="Mail me a link" />
    </AuthPanel>
  );
}
