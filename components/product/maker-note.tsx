import { TextLink } from "@/components/ui/link";

export type MakerNoteProps = {
  name: string;
  href: string;
  story: string;
  focus: string;
  basedIn: string;
};

/** Who makes it, in the size of a pull quote, and the way to the rest of what they make. */
export function MakerNote({ name, href, story, focus, basedIn }: MakerNoteProps) {
  return (
    <div className="max-w-text">
      <p className="font-serif text-2xl text-balance">{story}</p>
      <p className="mt-4 text-stone">{`${basedIn}: ${focus}.`}</p>
      <p className="mt-4">
        <TextLink href={href} prefetch={false}>{`More about ${name}`}</TextLink>
      </p>
    </div>
  );
}
