import "server-only";
import type { ShopperActor } from "../access/actor";
import { countTry } from "../accounts/rate-limits";
import type { Origin } from "../accounts/origin";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { ok, type Result } from "../result";
import { orderUrl } from "./access-key";
import { findForLink } from "./queries";
import type { OrderLookupInput } from "./schema";

/**
 * Mails the link to an order to the address it was bought with. The answer is the same whether or not number and
 * address belong together; asking again within a minute does not mail again.
 */
export async function mailOrderLink(
  _actor: ShopperActor,
  input: OrderLookupInput,
  from: Origin,
  clock: Clock,
): Promise<Result<void, "too_many">> {
  const counted = await countTry("link", input.email, from);
  if (!counted.ok) return counted;
  const order = await findForLink(input.number, input.email);
  if (order) {
    const minute = Math.floor(clock.now().getTime() / 60_000);
    await transaction((tx) =>
      queueMail(tx, {
        template: "order-link",
        key: `order-link:${order.id}:${minute}`,
        to: order.email,
        props: { number: order.number, url: orderUrl(order), minutes: null },
      }),
    );
  }
  return ok(undefined);
}
