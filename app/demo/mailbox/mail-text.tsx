/** A mail's plain text; a line that is an address is a link, as mail programs make it. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="mt-6 max-w-text break-words whitespace-pre-wrap">
      {text.split("\n").map((line, index) => (
        <span key={index}>
          {/^https?:\/\/\S+$/.test(line) ? (
            <a href={line} className="underline underline-offset-4">
              {line}
            </a>
          ) : (
            line
          )}
          {"\n"}
        </span>
      ))}
    </div>
  );
}
