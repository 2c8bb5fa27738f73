import { addToBag, type Added } from "@/lib/cart/add-to-bag";
import { countBag } from "@/lib/cart/queries";
import { addToBagSchema } from "@/lib/cart/schema";
import { readPlainForm, seeOther, wantsJson } from "@/lib/web/plain-form";
import { ensureActor } from "@/lib/web/session";
import { ADD_PROBLEMS, type AddProblem } from "../add-problems";

const OUTCOMES: Readonly<Record<Added["outcome"], string>> = {
  added: "Added.",
  already_there: "This piece is already in your bag.",
  limited: "That is as many as we can put in one order.",
};

/**
 * "Add to bag". A plain form on cached pages posts here, so that it works without script and on pages that were
 * loaded before a new version went live. Answers JSON to script, and shows the bag to everybody else.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readPlainForm(request, addToBagSchema);
  if (form === "foreign") return answer(request, 403, form);
  if (form === "unreadable") return answer(request, 400, form);
  if (form.status !== "success") {
    const first = Object.values(form.error ?? {}).flat()[0] ?? undefined;
    return answer(request, 400, "unreadable", first);
  }
  const actor = await ensureActor();
  const added = await addToBag(actor, form.value);
  if (!added.ok) return answer(request, 409, added.code);
  if (!wantsJson(request)) return seeOther("/bag");
  const bag = await countBag(actor);
  const items = bag === 1 ? "1 item" : `${bag} items`;
  const message = `${OUTCOMES[added.value.outcome]} ${items} in your bag.`;
  return Response.json({ ok: true, message, bag });
}

function answer(request: Request, status: number, problem: AddProblem, message?: string): Response {
  if (!wantsJson(request)) return seeOther(`/bag?problem=${problem}`);
  return Response.json({ ok: false, message: message ?? ADD_PROBLEMS[problem] }, { status });
}
