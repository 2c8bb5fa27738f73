import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { findSignInMethods, offerSecondFactor } from "@/lib/accounts/second-factor";
import { qrCode } from "@/lib/documents/qr-code";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor, deskAwaitsSecondFactor } from "@/lib/web/session";
import { SignInPanel } from "../../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../../account-page";
import { renewCodes, turnOffCodes } from "../actions";
import { CodeForm } from "./code-form";
import { TurnOnForm } from "./turn-on-form";

export const metadata: Metadata = { title: "Codes from an app", robots: { index: false } };

// Rendered in one piece: its forms work without a script.
export const instant = false;

export default async function CodesPage() {
  const actor = await currentActor();
  if (actor.kind === "guest") return <SignInPanel next="/account/security/codes" />;
  const [methods, profile, answer] = await Promise.all([
    findSignInMethods(actor),
    findProfile(actor),
    keptAnswer("codes-on"),
  ]);
  const on = methods?.secondFactorSince && !answer?.notice;
  return (
    <AccountPage actor={actor} current="/account/security">
      <PageHeading title="Codes from an app" />
      {on ? (
        <div className="grid gap-12">
          <section>
            <h2 className="display mb-4 text-2xl">New recovery codes</h2>
            <CodeForm
              id="codes-renew"
              action={renewCodes}
              label="Make new ones"
              answer={await keptAnswer("codes-renew")}
            />
          </section>
          <section>
            <h2 className="display mb-4 text-2xl">Turn codes off</h2>
            <CodeForm
              id="codes-off"
              action={turnOffCodes}
              label="Turn codes off"
              answer={await keptAnswer("codes-off")}
            />
          </section>
        </div>
      ) : (
        <>
          {(await deskAwaitsSecondFactor()) ? (
            <Notice title="The desk opens once this is on" className="mb-8 max-w-text">
              Staff sign in with a code besides.
            </Notice>
          ) : null}
          <TurnOnForm answer={answer} {...offered(actor, profile?.email ?? "", answer)} />
        </>
      )}
    </AccountPage>
  );
}

type Offer = Parameters<typeof offerSecondFactor>;
type Answer = Awaited<ReturnType<typeof keptAnswer>>;

/** The same secret again for a browser that posted a wrong code by itself: it is in the app already. */
function offered(actor: Offer[0], email: string, answer: Answer) {
  const before = answer?.initialValue?.["sealed"];
  const { secret, address, sealed } = offerSecondFactor(
    actor,
    email,
    typeof before === "string" ? before : undefined,
  );
  const { path, modules } = qrCode(address);
  return {
    sealed,
    children: (
      <div className="flex flex-wrap items-start gap-8">
        <svg
          viewBox={`0 0 ${modules} ${modules}`}
          role="img"
          aria-label="The secret as a picture for your app"
          shapeRendering="crispEdges"
          className="w-48 shrink-0 border border-hairline bg-[#fff]"
        >
          <path d={path} fill="#000" />
        </svg>
        <div className="grid max-w-96 gap-3">
          <p>
            Take this picture with an app for codes on your phone, for instance the one that your
            password manager or your phone brings along.
          </p>
          <p className="text-sm text-stone">
            Without a camera, type this into the app:{" "}
            <span className="block font-mono text-ink wrap-anywhere">
              {secret.replaceAll(/(.{4})/g, "$1 ").trim()}
            </span>
          </p>
        </div>
      </div>
    ),
  };
}
