import { PictureRow } from "@/components/desk/picture-row";
import { CropField } from "@/components/desk/crop-field";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import type { DeskPicture } from "@/lib/desk/pictures";
import { keptAnswer } from "@/lib/web/kept-answer";
import { savePicture } from "./more-actions";

type Props = { productId: string; slug: string; pictures: readonly DeskPicture[] };

/** A product's pictures in their order, and the way to one more. */
export async function PicturesPanel({ productId, slug, pictures }: Props) {
  const answer = await keptAnswer("picture");
  const problems = answer?.error?.[""] ?? undefined;
  return (
    <div id="pictures" className="grid gap-6">
      {pictures.length > 0 ? (
        <ol className="border-t border-hairline">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              place={index + 1}
              last={index === pictures.length - 1}
              action={savePicture}
            />
          ))}
        </ol>
      ) : (
        <p className="text-stone">None yet. It needs one before it can be published.</p>
      )}
      <form
        method="post"
        action="/api/uploads/picture"
        encType="multipart/form-data"
        className="grid max-w-form gap-3"
      >
        <FormErrors id="picture-error" errors={problems} />
        <input type="hidden" name="productId" value={productId} />
        <input type="hidden" name="slug" value={slug} />
        <CropField describedBy={problems ? "picture-error" : undefined} />
        <TextField
          id="picture-alt"
          name="alt"
          label="What it shows"
          hint="For those who do not see it: the jar, open, from above"
          required
          maxLength={200}
          autoComplete="off"
        />
        <div>
          <Button type="submit" size="sm" variant="secondary">
            Add the picture
          </Button>
        </div>
      </form>
    </div>
  );
}
