export type RegulatoryNoteProps = { title: string; text: string };

/** What the product is sold as, in the eyes of the law, and what has to be said about that. */
export function RegulatoryNote({ title, text }: RegulatoryNoteProps) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}
