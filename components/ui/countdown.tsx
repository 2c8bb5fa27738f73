"use client";

import { useEffect, useState } from "react";

export type CountdownProps = { until: string };

function left(until: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(until) - Date.now()) / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 2) return `${minutes} minutes`;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Time left, by the minute and then by the second. Says the hour where there is no script. */
export function Countdown({ until }: CountdownProps) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const tick = () => setText(left(until));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <time dateTime={until} role="timer" className="tabular-nums">
      {text ?? "half an hour at most"}
    </time>
  );
}
