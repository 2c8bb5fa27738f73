import type { Metadata } from "next";
import { LookupForm } from "@/components/checkout/lookup-form";
import { PageHeading } from "@/components/ui/page-heading";
import { findOrder } from "./actions";

export const metadata: Metadata = {
  title: "Find an order",
  description: "Get the link to an order mailed to the address it was bought with.",
};

export default function LookupPage() {
  return (
    <div className="page-shell">
      <PageHeading
        title="Find an order"
        intro="Give the order's number and the address you bought it with. We mail you a link to its page; no account is needed."
      />
      <div className="max-w-form">
        <LookupForm action={findOrder} />
      </div>
    </div>
  );
}
