import { systemClock } from "@/lib/clock";
import { err } from "@/lib/result";
import { LARGEST_PAPER } from "@/lib/standard/evidence-file";
import { addEvidenceFile } from "@/lib/standard/record-evidence";
import { addFileInput } from "@/lib/standard/schema";
import { uploadForm } from "@/lib/web/upload-form";
import { FILE_TEXTS } from "../file-texts";

/** Adds the file of a paper that was taken on file without one. */
export const POST = uploadForm(
  addFileInput,
  async (input, file, { actor, from }) =>
    file
      ? addEvidenceFile(actor, input, file, { clock: systemClock, origin: from.ip })
      : err("no_file"),
  {
    not_found: "This is not there any more, or it is no longer yours to edit.",
    no_file: { field: "file", text: "Choose a file first." },
    exists: { field: "file", text: "It has a file by now. Another file is another paper." },
    ...FILE_TEXTS,
  },
  {
    form: "evidence-file",
    open: "merchandiser",
    most: LARGEST_PAPER + 64 * 1024,
    hash: "#papers",
  },
);
