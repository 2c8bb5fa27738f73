import { PictureRow } from "@/components/desk/picture-row";
import type { DeskPicture } from "@/lib/desk/picture-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { AddPictureForm } from "./add-picture-form";
import { saveCrop, savePicture } from "./more-actions";

type Props = { productId: string; pictures: readonly DeskPicture[] };

/** A product's pictures in their order, and the way to one more. */
export async function PicturesPanel({ productId, pictures }: Props) {
  const answer = await keptAnswer("picture");
  return (
    <div id="pictures" className="grid gap-6">
      {pictures.length > 0 ? (
        <ol className="border-t border-hairline">
          {pictures.map((picture, index) => (
            <PictureRow
              // Another crop is another file, whose sliders begin where it was cut.
              key={`${picture.id} ${picture.base}`}
              picture={picture}
              place={index + 1}
              last={index === pictures.length - 1}
              action={savePicture}
              cropAction={saveCrop}
            />
          ))}
        </ol>
      ) : (
        <p className="text-stone">None yet. It needs one before it can be published.</p>
      )}
      <AddPictureForm productId={productId} answer={answer} />
    </div>
  );
}
