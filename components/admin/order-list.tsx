import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { DeskOrder } from "@/lib/orders/desk-view";
import { DataTable } from "./data-table";
import { OrderBadge, PaymentBadge, ShipmentBadge } from "./state-badges";

const headers = [
  { key: "number", label: "Order" },
  { key: "placed", label: "Placed" },
  { key: "shopper", label: "Shopper" },
  { key: "lines", label: "Goods" },
  { key: "order", label: "Status" },
  { key: "payment", label: "Payment" },
  { key: "shipment", label: "Parcel" },
  { key: "total", label: "Total", align: "end" },
] as const;

function NumberLink({ number }: { number: string }) {
  return (
    <TextLink
      href={`/admin/orders/${number}`}
      className="inline-block min-h-6 font-medium tabular-nums"
    >
      {number}
    </TextLink>
  );
}

/** When it was placed; for an order that was not, when it was started. */
function Placed({ order }: { order: DeskOrder }) {
  if (order.placedAt) return <DateTime iso={order.placedAt.toISOString()} withTime />;
  return (
    <span className="text-stone">
      Started <DateTime iso={order.createdAt.toISOString()} withTime />
    </span>
  );
}

function Goods({ order }: { order: DeskOrder }) {
  const [first, ...others] = order.lines;
  if (!first) return null;
  const rest = others.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <>
      {first.quantity > 1 ? `${first.quantity} × ` : ""}
      {first.title}
      {rest > 0 ? <span className="text-stone"> and {rest} more</span> : null}
    </>
  );
}

/** Orders as a table; on a phone as cards. */
export function OrderList({ orders }: { orders: readonly DeskOrder[] }) {
  const rows = orders.map((order) => ({
    key: order.id,
    cells: {
      number: <NumberLink number={order.number} />,
      placed: (
        <span className="block w-36 whitespace-normal">
          <Placed order={order} />
        </span>
      ),
      shopper: (
        <>
          <span className="block max-w-44 truncate">{order.shopperName}</span>
          <span className="block max-w-44 truncate text-xs text-stone" title={order.email}>
            {order.email}
          </span>
        </>
      ),
      lines: (
        <span className="block min-w-40 whitespace-normal">
          <Goods order={order} />
        </span>
      ),
      order: <OrderBadge state={order.status} />,
      payment: <PaymentBadge state={order.paymentStatus} />,
      shipment: <ShipmentBadge state={order.shipmentStatus} />,
      total: <Price cents={order.totalCents} currency={order.currency} />,
    },
  }));
  return (
    <>
      <div className="hidden lg:block">
        <DataTable caption="Orders" headers={headers} rows={rows} />
      </div>
      <ul aria-label="Orders" className="border-t border-hairline lg:hidden">
        {orders.map((order) => (
          <li key={order.id} className="border-b border-hairline py-3">
            <p className="flex justify-between gap-4">
              <NumberLink number={order.number} />
              <Price cents={order.totalCents} currency={order.currency} />
            </p>
            <p className="break-words">
              {order.shopperName} <span className="inline-block text-stone">{order.email}</span>
            </p>
            <p>
              <Goods order={order} />
            </p>
            <p className="mt-2 flex flex-wrap gap-1.5">
              <OrderBadge state={order.status} />
              <PaymentBadge state={order.paymentStatus} />
              <ShipmentBadge state={order.shipmentStatus} />
            </p>
            <p className="mt-1.5 text-xs text-stone">
              <Placed order={order} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
