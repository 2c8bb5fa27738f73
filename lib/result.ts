/** Outcome of a use case: expected failures are values, only bugs are thrown. */
export type Result<T, Code extends string = string> = Ok<T> | Err<Code>;

export type Ok<T> = { readonly ok: true; readonly value: T };

/** `detail` carries what the page needs to explain the failure, never anything secret. */
export type Err<Code extends string> = {
  readonly ok: false;
  readonly code: Code;
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Wraps a success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps an expected failure under its code. */
export function err<Code extends string>(
  code: Code,
  detail?: Readonly<Record<string, unknown>>,
): Err<Code> {
  return detail ? { ok: false, code, detail } : { ok: false, code };
}
