const MOST = 500;

/** "Was this helpful?" Two buttons; once one was pressed, a line for the reason. */
export function HelpfulForm({ slug }: { slug: string }) {
  const action = `/journal/${slug}/helpful`;
  return (
    <>
      <form action={action} method="post" className="helpful" data-in-place>
        <button type="submit" name="helpful" value="yes">
          Yes
        </button>
        <button type="submit" name="helpful" value="no">
          No
        </button>
      </form>
      <p role="status" className="said" />
      <div data-after hidden>
        <ReasonForm action={action} />
      </div>
    </>
  );
}

/** Why, if somebody likes to say. Counts for the same reader's word. */
export function ReasonForm({ action }: { action: string }) {
  return (
    <>
      <form action={action} method="post" className="reason" data-in-place>
        <label htmlFor="reason">What would have made it better? Optional.</label>
        <textarea id="reason" name="reason" rows={3} maxLength={MOST} required />
        <p>
          Please leave out anything about your health or who you are: we could not keep it apart.
        </p>
        <button type="submit">Send</button>
      </form>
      <p role="status" className="said" />
    </>
  );
}
