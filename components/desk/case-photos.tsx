export type CasePhotosProps = { photos: readonly string[]; of: string };

/** Photographs that a shopper sent, each leading to the large one. */
export function CasePhotos({ photos, of }: CasePhotosProps) {
  if (photos.length === 0) return <p className="text-stone">None were sent.</p>;
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map((id, at) => (
        <li key={id}>
          <a href={`/orders/photos/${id}/1600`} target="_blank" rel="noreferrer">
            <img
              src={`/orders/photos/${id}/400`}
              alt={`Photograph ${at + 1} of ${of}, opens larger`}
              width={96}
              height={96}
              loading="lazy"
              className="size-24 rounded-sm bg-bone object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
