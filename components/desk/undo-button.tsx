import { TextButton } from "@/components/ui/link";

/** Sets one entry of the history back; the page comes anew, with its form as things stand then. */
export function UndoButton({
  entryId,
  label,
  back,
}: {
  entryId: string;
  label: string;
  back: string;
}) {
  return (
    <form method="post" action="/admin/undo" className="mt-0.5">
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="back" value={back} />
      <TextButton type="submit" tone="stone" aria-label={label}>
        Undo
      </TextButton>
    </form>
  );
}
