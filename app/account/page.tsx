import type { Metadata } from "next";
import { OrderCard } from "@/components/account/order-card";
import { mediaBase } from "@/components/product/card-props";
import type { BadgeTone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { countClaimable } from "@/lib/orders/claim-orders";
import { listOrdersOf } from "@/lib/orders/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "./account-page";
import { ClaimNotice } from "./claim-notice";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

// Rendered in one piece: nobody's orders belong into a shell that is shared.
export const instant = false;

type Order = Awaited<ReturnType<typeof listOrdersOf>>[number];

const STATUS: Record<Order["status"], { label: string; tone?: BadgeTone }> = {
  pending_payment: { label: "Waiting for payment", tone: "warning" },
  placed: { label: "Placed", tone: "success" },
  completed: { label: "Completed", tone: "success" },
  expired: { label: "Not paid in time" },
  cancelled: { label: "Cancelled" },
};

export default async function OrdersPage() {
  const actor = await currentActor();
  if (actor.kind === "guest") return <SignInPanel next="/account" />;
  const [profile, orders, claimable] = await Promise.all([
    findProfile(actor),
    listOrdersOf(actor),
    countClaimable(actor),
  ]);
  return (
    <AccountPage actor={actor} current="/account">
      <PageHeading
        title={profile?.name ?? "Your account"}
        intro={<p className="wrap-anywhere">{profile?.email}</p>}
        className="wrap-anywhere"
      />
      {claimable > 0 ? <ClaimNotice count={claimable} answer={await keptAnswer("claim")} /> : null}
      <h2 className="sr-only">Orders</h2>
      {orders.length > 0 ? (
        <ul className="border-t border-hairline">
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title="No orders yet"
          action={<ButtonLink href="/shop">See what is in the shop</ButtonLink>}
        >
          What you order while signed in is listed here.
        </EmptyState>
      )}
    </AccountPage>
  );
}

function OrderRow({ order }: { order: Order }) {
  if (!order.placedAt) return null;
  const more = order.lineCount - 1;
  return (
    <OrderCard
      href={`/orders/${order.number}`}
      number={order.number}
      placedAt={order.placedAt.toISOString()}
      status={STATUS[order.status]}
      totalCents={order.totalCents}
      currency={order.currency}
      summary={more > 0 ? `${order.firstTitle} and ${more} more` : order.firstTitle}
      images={order.imageBase ? [{ base: mediaBase(order.imageBase), alt: "" }] : []}
    />
  );
}
