import type { Metadata } from "next";
import { currentActor } from "@/lib/web/session";
import { param, type SearchParams } from "../search-params";
import { SignedIn } from "../signed-in";
import { SignInPanel } from "./sign-in-panel";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const next = await param(searchParams, "next");
  if ((await currentActor()).kind !== "guest") return <SignedIn next={next} />;
  return (
    <SignInPanel
      next={next}
      failed={(await param(searchParams, "error")) !== undefined}
      deleted={(await param(searchParams, "deleted")) !== undefined}
    />
  );
}
