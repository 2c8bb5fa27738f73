import { InPlaceForm } from "./in-place-form";

const MOST = 500;

/** "Was this helpful?" Two buttons; once pressed, a line for the reason. */
export function HelpfulForm({ slug }: { slug: string }) {
  const action = `/journal/${slug}/helpful`;
  return (
    <InPlaceForm action={action} className="helpful" done={<ReasonForm action={action} />}>
      <button type="submit" name="helpful" value="yes">
        Yes
      </button>
      <button type="submit" name="helpful" value="no">
        No
      </button>
    </InPlaceForm>
  );
}

/** Why, if somebody likes to say. Counts for the same reader's word. */
export function ReasonForm({ action }: { action: string }) {
  return (
    <InPlaceForm action={action} className="reason">
      <label htmlFor="reason">What would have made it better? Optional.</label>
      <textarea id="reason" name="reason" rows={3} maxLength={MOST} />
      <p>Please leave out anything about your health or who you are: we could not keep it apart.</p>
      <button type="submit">Send</button>
    </InPlaceForm>
  );
}
