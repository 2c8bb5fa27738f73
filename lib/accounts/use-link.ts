import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { consumeLink } from "./internal/links";
import type { UseLinkInput } from "./schema";

/**
 * Uses up a sign-in link and confirms its address. Whoever opens it twice, also at the same moment, gets in once.
 * @returns the person, or `gone` for a link that is used, expired, unknown or its person disabled.
 */
export async function useLink(
  _actor: ShopperActor,
  input: Pick<UseLinkInput, "token">,
  clock = systemClock,
): Promise<Result<{ userId: string }, "gone">> {
  const person = await transaction((tx) =>
    consumeLink(tx, { token: input.token, purpose: "sign_in" }, clock),
  );
  return person ? ok(person) : err("gone");
}
