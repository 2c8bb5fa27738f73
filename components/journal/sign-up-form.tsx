export type SignUpFormProps = { source: "article" | "journal" | "page"; email?: string };

/** Where to send the letter to. Nothing comes before the mailed link was confirmed. */
export function SignUpForm({ source, email = "" }: SignUpFormProps) {
  const id = `letter-${source}`;
  return (
    <>
      <form action="/journal/newsletter/subscribe" method="post" className="sign-up" data-in-place>
        <input type="hidden" name="source" value={source} />
        <label htmlFor={id}>E-mail</label>
        <div>
          <input
            id={id}
            type="email"
            name="email"
            required
            maxLength={254}
            autoComplete="email"
            inputMode="email"
            defaultValue={email}
          />
          <button type="submit">Send me the letter</button>
        </div>
        <p>
          We mail you a link first; nothing comes until you open it. Every letter has a button that
          stops it.
        </p>
      </form>
      <p role="status" className="said" />
    </>
  );
}
