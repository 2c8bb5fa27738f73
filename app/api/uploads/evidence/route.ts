import { systemClock } from "@/lib/clock";
import { LARGEST_PAPER } from "@/lib/standard/evidence-file";
import { recordEvidence } from "@/lib/standard/record-evidence";
import { recordEvidenceInput } from "@/lib/standard/schema";
import { uploadForm } from "@/lib/web/upload-form";
import { FILE_TEXTS } from "../file-texts";

/** Takes a paper on file for a product, with its file where one was chosen. */
export const POST = uploadForm(
  recordEvidenceInput,
  (input, file, { actor, from }) =>
    recordEvidence(actor, input, file, { clock: systemClock, origin: from.ip }),
  {
    not_found: "This is not there any more, or it is no longer yours to edit.",
    ...FILE_TEXTS,
  },
  {
    form: "evidence",
    open: "merchandiser",
    most: LARGEST_PAPER + 64 * 1024,
    hash: "#paper",
    done: ({ verdict }) =>
      verdict === "meets"
        ? "On file. The product meets the standard now."
        : "On file. The product was audited again; what is still open stands beside.",
  },
);
