import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import type { UserActor } from "@/lib/access/actor";
import { authOptions } from "./auth-options";
import { safeNext } from "./safe-next";
import { secureCookies } from "./session-cookie";

/** What of next-auth the shop uses; its log endpoint, for one, would let anyone write into our log. */
const DOORS: Readonly<Record<string, RegExp>> = {
  GET: /^(csrf|session|providers|signin|signout|error|callback\/google)$/,
  POST: /^(session|signout|signin\/google|callback\/credentials)$/,
};

const CALLBACK_COOKIE = `${secureCookies ? "__Secure-" : ""}next-auth.callback-url`;

export type AuthContext = { params: Promise<{ nextauth: string[] }> };
export type AuthHandler = (request: NextRequest, context: AuthContext) => Promise<Response>;

/** next-auth's routes, behind a door that turns away what they would stumble over. */
export function authHandler(welcome: (actor: UserActor) => Promise<void>): AuthHandler {
  const options = authOptions(welcome);
  return async (request, context) => {
    const path = (await context.params).nextauth.join("/");
    if (!DOORS[request.method]?.test(path)) return refusal(404, "There is nothing here.");
    if (!(await isReadable(request))) return refusal(400, "This request cannot be read.");
    const remembered = request.cookies.get(CALLBACK_COOKIE)?.value;
    if (remembered !== undefined && !isAddress(remembered)) return forgetCallback();
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

function isAddress(value: string): boolean {
  return /^https?:/.test(value) ? URL.canParse(value) : safeNext(value, "/") === value;
}

/** next-auth takes a spoiled cookie for a mistake in its settings and would answer 500 from then on. */
function forgetCallback(): Response {
  const answer = refusal(400, "This browser's sign-in had come apart. Try again.");
  const secure = secureCookies ? "; Secure" : "";
  answer.headers.set("Set-Cookie", `${CALLBACK_COOKIE}=; Path=/; Max-Age=0; HttpOnly${secure}`);
  return answer;
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
