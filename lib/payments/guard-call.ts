import "server-only";
import Stripe from "stripe";
import { err, ok, type Result } from "../result";

/**
 * Runs calls to Stripe and returns its refusals as values. `unreachable`: Stripe did not answer or answered with a
 * fault of its own. `refused`: it did not like the request; `detail` says what and, in `param`, about which part.
 */
export async function guardCall<T>(
  call: () => Promise<T>,
): Promise<Result<T, "unreachable" | "refused">> {
  try {
    return ok(await call());
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const refused =
      error instanceof Stripe.errors.StripeInvalidRequestError ||
      error instanceof Stripe.errors.StripeCardError;
    return err(refused ? "refused" : "unreachable", {
      message: error.message,
      code: error.code ?? null,
      param: error.param ?? null,
    });
  }
}
