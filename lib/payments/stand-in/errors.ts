type Details = { code?: string; param?: string; decline_code?: string; charge?: string };

/**
 * An answer in Stripe's error shape. `saved` says whether an idempotency key remembers it:
 * Stripe keeps the outcome of what began to run, and forgets what was refused beforehand.
 */
export class StripeApiError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    readonly details: Details = {},
    readonly saved = false,
  ) {
    super(message);
  }

  body(): { error: { type: string; message: string } & Details } {
    return { error: { type: this.type, message: this.message, ...this.details } };
  }
}

/** A parameter is wrong: refused before anything ran, so a corrected retry may reuse its key. */
export function invalidParam(message: string, param: string, code?: string): StripeApiError {
  const details = code ? { code, param } : { param };
  return new StripeApiError(400, "invalid_request_error", message, details);
}

/** The request is well-formed, but the state of things does not allow it; remembered. */
export function refused(message: string, details: Details = {}): StripeApiError {
  return new StripeApiError(400, "invalid_request_error", message, details, true);
}

/** `param` is absent where the id is part of the path, which makes it a 404. */
export function noSuch(kind: string, id: string, param?: string): StripeApiError {
  const details = { code: "resource_missing", param: param ?? "id" };
  const status = param ? 400 : 404;
  return new StripeApiError(status, "invalid_request_error", `No such ${kind}: '${id}'`, details);
}

export function unrecognizedUrl(method: string, path: string): StripeApiError {
  const text = `Unrecognized request URL (${method}: ${path}). The stand-in does not know it.`;
  return new StripeApiError(404, "invalid_request_error", text);
}
