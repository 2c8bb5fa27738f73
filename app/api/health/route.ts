import { connection } from "next/server";

/** The process answers. Whether its database does is another question. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } });
}
