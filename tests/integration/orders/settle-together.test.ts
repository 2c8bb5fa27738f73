import "../../support/stripe";
import { afterEach, expect, it, vi } from "vitest";
import * as sessions from "@/lib/payments/checkout-session";
import { makePiece } from "../../support/goods";
import { guest, payOnPage, sessionOf, settle, startPayment } from "../../support/shop";

// The real functions, counted.
vi.mock(import("@/lib/payments/checkout-session"), { spy: true });
afterEach(() => void vi.clearAllMocks());

it("asks Stripe once where the webhook's job and the return page settle at the same moment", async () => {
  const { orderId } = await startPayment(guest(), [await makePiece()]);
  const session = await payOnPage(orderId);
  expect(await Promise.all([settle(session), settle(session)])).toEqual(["placed", "placed"]);
  expect(sessions.fetchSession).toHaveBeenCalledTimes(1);
});

it("asks for itself where the other was told that the page is still open", async () => {
  const { orderId } = await startPayment(guest(), [await makePiece()]);
  const session = await sessionOf(orderId);
  expect(await Promise.all([settle(session), settle(session)])).toEqual(["open", "open"]);
  expect(sessions.fetchSession).toHaveBeenCalledTimes(2);
});
