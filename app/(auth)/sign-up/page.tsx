import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { withNext } from "@/lib/web/safe-next";
import { currentActor } from "@/lib/web/session";
import { param, type SearchParams } from "../search-params";
import { SignedIn } from "../signed-in";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Make an account", robots: { index: false } };

// Rendered in one piece, so that the form is there without a script.
export const instant = false;

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const next = await param(searchParams, "next");
  if ((await currentActor()).kind !== "guest") return <SignedIn next={next} />;
  return (
    <AuthPanel
      title="Make an account"
      intro="It keeps your orders in one place. We write to you about them and nothing else."
      links={<TextLink href={withNext("/sign-in", next)}>Sign in to an account you have</TextLink>}
    >
      <SignUpForm next={next} answer={await keptAnswer("sign-up")} />
    </AuthPanel>
  );
}
