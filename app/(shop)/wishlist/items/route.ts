import { readPlainForm, seeOther, wantsJson } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";
import { addWish } from "@/lib/wishes/add-wish";
import { removeWish } from "@/lib/wishes/remove-wish";
import { wishSchema } from "@/lib/wishes/schema";
import { WISH_PROBLEMS, type WishProblem } from "../wish-problems";

/**
 * The heart on cards and product pages. A plain form on cached pages posts here, so that it works without script
 * and on pages that were loaded before a new version went live. Answers JSON to script, and shows the wishlist to
 * everybody else.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readPlainForm(request, wishSchema);
  if (form === "foreign") return answer(request, 403, form);
  if (form === "unreadable" || form.status !== "success") {
    return answer(request, 400, "unreadable");
  }
  const actor = await ensureActor();
  const wish = form.value;
  const done =
    "keep" in wish ? await addWish(actor, wish.keep) : await removeWish(actor, wish.drop);
  if (!done.ok) return answer(request, 409, done.code);
  if (!wantsJson(request)) return seeOther("/wishlist");
  const message = "keep" in wish ? "Kept on your wishlist." : "Taken off your wishlist.";
  return Response.json({ ok: true, message });
}

function answer(request: Request, status: number, problem: WishProblem): Response {
  if (!wantsJson(request)) return seeOther(`/wishlist?problem=${problem}`);
  return Response.json({ ok: false, message: WISH_PROBLEMS[problem] }, { status });
}
