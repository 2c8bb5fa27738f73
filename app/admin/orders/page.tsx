import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CursorNav } from "@/components/admin/cursor-nav";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterSelect } from "@/components/admin/filter-select";
import { OrderList } from "@/components/admin/order-list";
import { orderStateOptions } from "@/components/admin/state-badges";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { listDeskOrders } from "@/lib/orders/desk-queries";
import { orderFilter, type OrderFilter } from "@/lib/orders/desk-view";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { listHref } from "../list-href";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Orders · Desk", robots: { index: false } };

const PATH = "/admin/orders";
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OrdersPage({ searchParams }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const filter = orderFilter(await searchParams);
  const list = await listDeskOrders(actor, filter);
  if (!list.ok) notFound();
  const { q, status } = filter;
  const { rows, previous, next } = list.value;
  return (
    <Desk actor={actor} current={PATH}>
      <DeskHeading title="Orders" />
      <FilterBar
        action={PATH}
        search={{ name: "q", label: "Number, e-mail or SKU", defaultValue: q }}
        clearHref={q || status ? PATH : undefined}
      >
        <FilterSelect
          name="status"
          label="Order status"
          defaultValue={status ?? ""}
          options={[{ value: "", label: "All" }, ...orderStateOptions]}
        />
      </FilterBar>
      {rows.length > 0 ? <OrderList orders={rows} /> : <NoOrders filter={filter} />}
      <CursorNav
        label="orders"
        previousHref={previous && listHref(PATH, { q, status, before: previous })}
        previousLabel="Newer orders"
        next={
          next ? { href: listHref(PATH, { q, status, after: next }), label: "Older orders" } : null
        }
      />
    </Desk>
  );
}

function NoOrders({ filter }: { filter: OrderFilter }) {
  if (filter.after || filter.before) {
    return (
      <EmptyState
        title="No more orders"
        action={
          <TextLink href={listHref(PATH, { q: filter.q, status: filter.status })}>
            Back to the newest
          </TextLink>
        }
      >
        The list ends here.
      </EmptyState>
    );
  }
  if (filter.q || filter.status) {
    return (
      <EmptyState title="No order fits" action={<TextLink href={PATH}>Show all orders</TextLink>}>
        Search looks at the order number, the e-mail address and the SKUs of its lines.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No orders yet">
      An order appears here as soon as a shopper starts to pay for it.
    </EmptyState>
  );
}
