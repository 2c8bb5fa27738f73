import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import type { UserActor } from "@/lib/access/actor";
import { authOptions } from "./auth-options";

/** What of next-auth the shop uses; its log endpoint, for one, would let anyone write into our log. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  GET: ["csrf", "session", "providers", "signin", "signout", "callback", "error"],
  POST: ["signin", "signout", "callback", "session"],
};

export type AuthContext = { params: Promise<{ nextauth: string[] }> };
export type AuthHandler = (request: NextRequest, context: AuthContext) => Promise<Response>;

/** next-auth's routes, behind a door that turns away what it would stumble over. */
export function authHandler(welcome: (actor: UserActor) => Promise<void>): AuthHandler {
  const options = authOptions(welcome);
  return async (request, context) => {
    const [action = "", , ...rest] = (await context.params).nextauth;
    if (rest.length > 0 || !ACTIONS[request.method]?.includes(action))
      return refusal(404, "There is nothing here.");
    if (!(await isReadable(request)))
      return refusal(400, "This request has a body that cannot be read.");
    return (await NextAuth(request, context, options)) as Response;
  };
}

/** next-auth parses JSON as it comes and expects an object. */
async function isReadable(request: NextRequest): Promise<boolean> {
  if (!request.headers.get("content-type")?.includes("application/json")) return true;
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
