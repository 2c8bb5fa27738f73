import { Notice } from "@/components/ui/notice";

/** What a form said that is gone now. Its place is there before, so that a screen reader speaks what comes into it. */
export function SaidNotice({ text }: { text: string | null }) {
  return (
    <div role="status" className="empty:absolute">
      {text === null ? null : <Notice tone="success">{text}</Notice>}
    </div>
  );
}
