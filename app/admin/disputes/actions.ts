"use server";

import { z } from "zod";
import { askEvidence } from "@/lib/disputes/collect-evidence";
import { uuid } from "@/lib/text";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

export const collect = formAction(
  z.strictObject({ disputeId: uuid }),
  async (input, { actor }) => {
    const asked = await askEvidence(actor, input);
    showAnew();
    return asked;
  },
  { not_found: "This is not there any more, or it is not yours to do." },
  { form: "evidence", done: () => "It is being put together. Reload in a moment." },
);
