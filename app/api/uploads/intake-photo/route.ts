import { systemClock } from "@/lib/clock";
import { addIntakePhoto } from "@/lib/consignment/intake-photos";
import { intakePhotoInput } from "@/lib/consignment/staff-schema";
import { LARGEST_PHOTO } from "@/lib/media/keep-photo";
import { PICTURE_PROBLEM_TEXTS } from "@/lib/media/picture-problems";
import { err } from "@/lib/result";
import { uploadForm } from "@/lib/web/upload-form";

/** The form around the file adds a little. */
const MOST = LARGEST_PHOTO + 64 * 1024;

/** Takes a photograph in that staff have taken of a piece in our hands. */
export const POST = uploadForm(
  intakePhotoInput,
  async (input, file, { actor, from }) =>
    file
      ? addIntakePhoto(actor, input, file, { clock: systemClock, origin: from.ip })
      : err("no_file"),
  {
    not_found: "This piece is not there any more, or it is no longer yours to decide about.",
    conflict: "It is not being inspected any more: somebody was quicker. Reload the page.",
    no_slot: { field: "slot", text: "Choose what it shows." },
    full: "Twenty photographs are enough. Take one away first.",
    no_file: { field: "file", text: "Choose a photograph first." },
    too_heavy: { field: "file", text: PICTURE_PROBLEM_TEXTS.too_heavy },
    refused: ({ problem }) => ({ field: "file", text: String(problem) }),
  },
  {
    form: "intake-photo",
    open: "merchandiser",
    most: MOST,
    hash: "#taken-here",
    done: () => "Added.",
  },
);
