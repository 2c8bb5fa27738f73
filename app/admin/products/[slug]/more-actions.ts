"use server";

import { updateTag } from "next/cache";
import { systemClock } from "@/lib/clock";
import { cropPicture } from "@/lib/desk/add-picture";
import { describePicture, movePicture } from "@/lib/desk/move-picture";
import { cropPictureInput } from "@/lib/desk/picture-schema";
import { cancelSchedule, scheduleMove } from "@/lib/desk/schedules";
import { text, uuid } from "@/lib/text";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";

const GONE = "This is not there any more, or it is no longer yours to edit.";
const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });

export const savePicture = formAction(
  z.strictObject({
    pictureId: uuid,
    alt: text("What it shows", 200),
    move: z.enum(["describe", "earlier", "later", "remove"]).default("describe"),
  }),
  async ({ pictureId, alt, move }, context) => {
    const done =
      move === "describe"
        ? await describePicture(context.actor, { pictureId, alt }, occasionOf(context))
        : await movePicture(context.actor, { pictureId, move }, occasionOf(context));
    if (done.ok) updateTag("catalog");
    showAnew();
    return done;
  },
  {
    not_found: GONE,
    last: "A product in the shop keeps one picture. Add another first, or take it out of the shop.",
    flaw: "A picture of a flaw cannot stand first.",
  },
  { form: "pictures" },
);

export const saveCrop = formAction(
  cropPictureInput,
  async ({ pictureId, ...crop }, context) => {
    const done = await cropPicture(context.actor, { pictureId, crop }, occasionOf(context));
    if (done.ok) updateTag("catalog");
    showAnew();
    return done;
  },
  {
    not_found: GONE,
    conflict: "Somebody cropped it meanwhile. Look again.",
    unreadable: "What was uploaded cannot be read any more. Upload it again.",
    too_small: "That part is less than 600 pixels wide. Go less close.",
  },
  { form: "crop" },
);

/** As the browser writes it, read as UTC: `2026-12-01T09:00`. */
const time = z
  .string({ error: "A day and a time are needed" })
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, "A day and a time are needed")
  .transform((value, context) => {
    const at = new Date(`${value}Z`);
    if (!Number.isNaN(at.getTime())) return at;
    context.addIssue({ code: "custom", message: "There is no such day" });
    return z.NEVER;
  });

export const saveSchedule = formAction(
  z.strictObject({ productId: uuid, at: time, move: z.enum(["publish", "unpublish"]) }),
  async (wish, context) => {
    const planned = await scheduleMove(context.actor, wish, occasionOf(context));
    showAnew();
    return planned;
  },
  { not_found: GONE, past: { field: "at", text: "That time has gone by." } },
  { form: "schedule", done: () => "Planned." },
);

export const dropSchedule = formAction(
  z.strictObject({ scheduleId: uuid }),
  async (input, context) => {
    const dropped = await cancelSchedule(context.actor, input, occasionOf(context));
    showAnew();
    return dropped;
  },
  { not_found: "It has come to pass already, or was dropped by somebody else." },
  { form: "drop-schedule" },
);
