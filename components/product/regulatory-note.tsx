export type RegulatoryNoteProps = { title: string; text: string };

/** What the product is sold as, in the eyes of the law, and what has to be said about that. */
export function RegulatoryNote({ title, text }: RegulatoryNoteProps) {
  return (
    <div className="max-w-[36rem]">
      <h3 className="font-medium">{title}</h3>
      <p className="mt-2 text-sm text-stone">{text}</p>
    </div>
  );
}
