/** Where a request comes from: the client's address where it can be believed, and what the browser calls itself. */
export type Origin = { readonly ip: string | null; readonly userAgent: string | null };
