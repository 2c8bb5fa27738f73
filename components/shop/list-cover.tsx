import type { ReactNode } from "react";
import type { HousePictureView } from "@/lib/catalog/house-picture";
import { HousePicture } from "./house-picture";

/** A list's heading beside the picture of all that is on it. Styled by `.list-cover` in app/shelves.css. */
export function ListCover({
  picture,
  children,
}: {
  picture: HousePictureView;
  children: ReactNode;
}) {
  return (
    <div className="list-cover">
      {children}
      <HousePicture picture={picture} sizes="(min-width:64rem) 52vw, 100vw" priority />
    </div>
  );
}
