import { z } from "zod";
import { text, uuid } from "../text";

const number = (least: number, most: number, usual: number) =>
  z.coerce.number().min(least).max(most).catch(usual);

/** Which part of a picture is shown, as sliders send it; without any, the middle. */
export const cropFields = {
  zoom: number(1, 3, 1),
  x: number(0, 100, 50),
  y: number(0, 100, 50),
};

/** Form "picture". Its file comes beside it. */
export const addPictureInput = z.strictObject({
  productId: uuid,
  alt: text("What it shows", 200),
  ...cropFields,
});

/** Form "crop". */
export const cropPictureInput = z.strictObject({ pictureId: uuid, ...cropFields });
