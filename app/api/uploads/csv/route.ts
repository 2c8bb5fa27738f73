import { systemClock } from "@/lib/clock";
import { LARGEST_CSV } from "@/lib/desk/read-csv";
import { startImport } from "@/lib/desk/start-run";
import { err } from "@/lib/result";
import { uploadForm } from "@/lib/web/upload-form";
import { z } from "zod";

/** Takes a CSV of products in and leads to the page that tells what it would do. */
export const POST = uploadForm(
  z.strictObject({}),
  async (_input, file, { actor, from }) =>
    file ? startImport(actor, file, { clock: systemClock, origin: from.ip }) : err("no_file"),
  {
    not_found: "This is no longer yours to do.",
    no_file: { field: "file", text: "Choose a file first." },
    unreadable: ({ problem }) => ({ field: "file", text: String(problem) }),
  },
  {
    form: "import",
    open: "merchandiser",
    // A form around the file adds a little.
    most: LARGEST_CSV + 64 * 1024,
    hash: "#file",
    goTo: ({ runId }) => `/admin/imports/${runId}`,
  },
);
