import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { placeOf, slotName, stepOf } from "@/lib/consignment/offer-steps";
import { requestFieldName } from "@/lib/consignment/request-fields";
import type { PieceRequest } from "@/lib/consignment/seller-view";

export type RequestListProps = {
  requests: readonly PieceRequest[];
  category: string | null;
  /** Where each leads, if they are shown outside of the form. */
  number?: string;
};

/** What staff asked to have changed, each with the field that it is about. */
export function RequestList({ requests, category, number }: RequestListProps) {
  if (requests.length === 0) return null;
  return (
    <Notice tone="warning" title="We asked you to change" className="mb-8" live={false}>
      <ul className="mt-1 space-y-1">
        {requests.map(({ field, reason }) => {
          const name = field.startsWith("photo:")
            ? `Photograph: ${slotName(category, field.slice("photo:".length))}`
            : requestFieldName(field);
          return (
            <li key={`${field} ${reason}`}>
              {number ? (
                <TextLink href={`/sell/items/${number}/edit/${stepOf(field)}#${placeOf(field)}`}>
                  {name}
                </TextLink>
              ) : (
                <span className="font-medium">{name}</span>
              )}
              : {reason}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
