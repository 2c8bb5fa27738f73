"use server";

import { redirect } from "next/navigation";
import { closeSession } from "@/lib/web/browser-session";

/** Ends this browser's session. Signing out while signed out does no harm. */
export async function signOut(): Promise<void> {
  await closeSession();
  redirect("/sign-in");
}
