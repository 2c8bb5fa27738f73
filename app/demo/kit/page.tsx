import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PageHeading } from "@/components/ui/page-heading";
import { env } from "@/lib/env";
import { Overlays } from "./overlays";

// Rendered when it is asked for: only then is it known whether this is a demo.
export const instant = false;
export const metadata: Metadata = { title: "The kit", robots: { index: false } };

export default async function KitPage() {
  await connection();
  if (!env.DEMO) notFound();
  return (
    <div className="page-shell pb-16">
      <PageHeading
        title="The kit"
        intro="Every part that the shop's pages are made of, in every state. Only the demo shows this page."
      />
      <Overlays />
    </div>
  );
}
