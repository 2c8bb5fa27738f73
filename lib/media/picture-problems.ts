/** Why an uploaded file is not kept. Client-safe. */
export const PICTURE_PROBLEMS = [
  "empty",
  "too_heavy",
  "not_a_picture",
  "moving",
  "too_large",
  "too_small",
  "damaged",
] as const;

export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

/** What is said of it to whoever sent it. */
export const PICTURE_PROBLEM_TEXTS: Readonly<Record<PictureProblem, string>> = {
  empty: "The file is empty. Choose the photograph again.",
  too_heavy: "The file is larger than 15 MB. Send it in a lower quality.",
  not_a_picture:
    "This is no JPEG, PNG or WebP photograph, whatever it is called. An iPhone sends JPEG when its camera is set to Most Compatible.",
  moving: "This picture moves. Send a still photograph.",
  too_large: "The picture has more than 60 million pixels. Send it smaller.",
  too_small:
    "The picture is less than 750 pixels on its shorter side, which is too little to see a piece by.",
  damaged: "The file is damaged or was cut off on its way. Send it again.",
};
