import { systemClock } from "@/lib/clock";
import { addPicture, LARGEST_PICTURE } from "@/lib/desk/add-picture";
import { addPictureInput } from "@/lib/desk/picture-schema";
import { err } from "@/lib/result";
import { uploadForm } from "@/lib/web/upload-form";

/** Takes a picture of a product in, cut as the form says. */
export const POST = uploadForm(
  addPictureInput,
  async ({ productId, alt, zoom, x, y }, file, { actor, from }) =>
    file
      ? addPicture(
          actor,
          { productId, alt, crop: { zoom, x, y }, bytes: file.bytes },
          { clock: systemClock, origin: from.ip },
        )
      : err("no_file"),
  {
    not_found: "This product is not there any more, or it is no longer yours to edit.",
    no_file: { field: "file", text: "Choose a picture first." },
    too_many: "Twelve pictures are enough. Remove one first.",
    unreadable: { field: "file", text: "This is no JPEG, PNG or WebP picture, or it is damaged." },
    too_small: {
      field: "file",
      text: "The part that would be shown is less than 600 pixels wide. Choose a larger picture, or less close.",
    },
  },
  {
    form: "picture",
    open: "merchandiser",
    most: LARGEST_PICTURE,
    hash: "#pictures",
    done: () => "Added.",
  },
);
