import { connection } from "next/server";
import { systemClock } from "@/lib/clock";
import { checkReadiness } from "@/lib/operations/readiness";

/** Whether the shop can serve; 503 while it cannot. Says what is missing and nothing about it. */
export async function GET(): Promise<Response> {
  await connection();
  const readiness = await checkReadiness(systemClock);
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
