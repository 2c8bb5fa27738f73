import type { Metadata } from "next";
import { LookupForm } from "@/components/checkout/lookup-form";
import { PageHeading } from "@/components/ui/page-heading";
import { keptAnswer } from "@/lib/web/kept-answer";
import { findOrder } from "./actions";

export const metadata: Metadata = {
  title: "Find an order",
  description: "Get the link to an order mailed to the address it was bought with.",
};

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default async function LookupPage() {
  const answer = await keptAnswer("lookup");
  return (
    <div className="page-shell">
      <PageHeading
        title="Find an order"
        intro="Give the order's number and the address you bought it with. We mail you a link to its page; no account is needed."
      />
      <div className="max-w-form">
        <LookupForm action={findOrder} answer={answer} />
      </div>
    </div>
  );
}
