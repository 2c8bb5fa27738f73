import { parseWithZod } from "@conform-to/zod/v4";
import { addToBag, type Added } from "@/lib/cart/add-to-bag";
import { countBag } from "@/lib/cart/queries";
import { addToBagSchema } from "@/lib/cart/schema";
import { fieldNames, knownFields } from "@/lib/web/form-fields";
import { isSameOrigin } from "@/lib/web/same-origin";
import { ensureActor } from "@/lib/web/session";
import { ADD_PROBLEMS, type AddProblem } from "../add-problems";

const FIELDS = fieldNames(addToBagSchema);

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
  if (!isSameOrigin(request)) return answer(request, 403, "foreign");
  const sent = await request.formData().catch(() => null);
  const data = sent && knownFields(sent, FIELDS);
  if (!data) return answer(request, 400, "unreadable");
  // What was sent empty is not missing: an empty quantity is a mistake, not one.
  const submission = parseWithZod(data, { schema: addToBagSchema, disableAutoCoercion: true });
  if (submission.status !== "success") {
    const first = Object.values(submission.error ?? {}).flat()[0] ?? undefined;
    return answer(request, 400, "unreadable", first);
  }
  const actor = await ensureActor();
  const added = await addToBag(actor, submission.value);
  if (!added.ok) return answer(request, 409, added.code);
  if (!wantsJson(request)) return seeBag();
  const bag = await countBag(actor);
  const items = bag === 1 ? "1 item" : `${bag} items`;
  const message = `${OUTCOMES[added.value.outcome]} ${items} in your bag.`;
  return Response.json({ ok: true, message, bag });
}

function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

function answer(request: Request, status: number, problem: AddProblem, message?: string): Response {
  if (!wantsJson(request)) return seeBag(problem);
  return Response.json({ ok: false, message: message ?? ADD_PROBLEMS[problem] }, { status });
}

function seeBag(problem?: AddProblem): Response {
  const location = problem ? `/bag?problem=${problem}` : "/bag";
  return new Response(null, { status: 303, headers: { location } });
}
