"use server";

import { moveRun } from "@/lib/desk/move-run";
import { uuid } from "@/lib/text";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";

const input = z.strictObject({ runId: uuid, move: z.enum(["commit", "revert"]) });

export const saveRunMove = formAction(
  input,
  async (wish, { actor }) => {
    const moved = await moveRun(actor, wish);
    showAnew();
    return moved;
  },
  {
    not_found: "This run is not there any more, or it is no longer yours to see.",
    conflict: "Somebody was quicker: it has gone on since this page was opened.",
    nothing: "There is nothing to do: no row would change anything.",
  },
  { form: "run" },
);
