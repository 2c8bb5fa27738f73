import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../account-page";
import { AccountPart } from "../account-part";
import { EmailForm, NameForm } from "./profile-forms";

export const metadata: Metadata = { title: "Profile", robots: { index: false } };

// Rendered in one piece: its forms work without a script.
export const instant = false;

const PATH = "/account/profile";

export default async function ProfilePage() {
  const actor = await currentActor();
  const profile = actor.kind === "guest" ? null : await findProfile(actor);
  if (!profile) return <SignInPanel next={PATH} />;
  return (
    <AccountPage actor={actor} current={PATH}>
      <PageHeading title="Profile" />
      <div className="grid gap-12">
        <AccountPart title="Name">
          <NameForm name={profile.name ?? ""} answer={await keptAnswer("name")} />
        </AccountPart>
        <AccountPart title="E-mail address">
          <p className="mb-5 max-w-text wrap-anywhere">
            Now: <strong className="font-medium">{profile.email}</strong>
          </p>
          <EmailForm answer={await keptAnswer("email")} />
        </AccountPart>
      </div>
    </AccountPage>
  );
}
