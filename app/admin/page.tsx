import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { requireStaff } from "@/lib/web/session";
import { roomsOf } from "./rooms";

export const metadata: Metadata = { title: "Desk", robots: { index: false } };

/** Leads on to the first room that is open to whoever asks. */
export default function DeskPage() {
  // Inside of Suspense a redirect reaches browsers without JavaScript as well, as a refresh.
  return (
    <Suspense>
      <LeadOn />
    </Suspense>
  );
}

async function LeadOn(): Promise<never> {
  const [first] = roomsOf(await requireStaff());
  if (!first) notFound();
  redirect(first.href);
}
