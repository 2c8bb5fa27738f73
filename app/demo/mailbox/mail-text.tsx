import { TextLink } from "@/components/ui/link";

/** A mail's plain text; a line that is an address is a link, as mail programs make it. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="mt-6 max-w-text break-words whitespace-pre-wrap">
      {text.split("\n").map((line, index) => (
        <span key={index}>
          {/^https?:\/\/\S+$/.test(line) ? <TextLink href={line}>{line}</TextLink> : line}
          {"\n"}
        </span>
      ))}
    </div>
  );
}
