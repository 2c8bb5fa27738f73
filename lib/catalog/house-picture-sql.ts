/** A `HousePictureView` as JSON, of the row that is called `row`; null where there is none. */
export const housePicture = (row: string): string =>
  `CASE WHEN ${row}.base IS NULL THEN NULL ELSE json_build_object('base', ${row}.base, 'alt', ${row}.alt,
     'width', ${row}.width, 'height', ${row}.height, 'widths', ${row}.widths, 'dominant', ${row}.dominant, 'blur', ${row}.blur) END`;
