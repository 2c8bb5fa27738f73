"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleContent } from "@/lib/journal/article-content";
import type { Checked } from "@/lib/journal/desk-view";

/** How long somebody pauses before what they wrote is saved. Milliseconds. */
const PAUSE = 1_200;

export type SaveState =
  | { readonly kind: "saved" | "waiting" | "saving" | "offline" }
  | { readonly kind: "refused"; readonly problem: string }
  | { readonly kind: "locked" }
  | {
      readonly kind: "conflict";
      readonly by: string;
      readonly at: string;
      readonly version: number;
    };

type Answer = {
  ok?: boolean;
  version?: number;
  checked?: Checked | null;
  problem?: string;
  by?: string;
  at?: string;
  status: number;
};

type Options = {
  articleId: string;
  version: number;
  read: () => ArticleContent | null;
  onChecked: (checked: Checked) => void;
};

/** Saves an article a moment after each change, one save at a time, and says how that goes. */
export function useAutosave({ articleId, version, read, onChecked }: Options) {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const work = useRef({ version, dirty: false, stopped: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const latest = useRef({ read, onChecked });
  useEffect(() => {
    latest.current = { read, onChecked };
  });

  const save = useCallback(async (): Promise<boolean> => {
    const content = latest.current.read();
    if (!content) return false;
    work.current.dirty = false;
    setState({ kind: "saving" });
    const answer = await send(articleId, work.current.version, content);
    if (answer?.ok && answer.version) {
      work.current.version = answer.version;
      setState({ kind: work.current.dirty ? "waiting" : "saved" });
      if (answer.checked) latest.current.onChecked(answer.checked);
      return true;
    }
    work.current.dirty = true;
    const next = failureOf(answer);
    if (next.kind === "conflict" || next.kind === "locked") work.current.stopped = true;
    setState(next);
    return false;
  }, [articleId]);

  /** Saves what is not saved yet; true where all of it is. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!work.current.dirty) return true;
    if (work.current.stopped) return false;
    running.current = save();
    const done = await running.current;
    running.current = null;
    return done;
  }, [save]);

  /** Whether something is typed and not on file yet, a save that is under way included. */
  const pending = useCallback(() => work.current.dirty || running.current !== null, []);

  const changed = useCallback(() => {
    work.current.dirty = true;
    if (work.current.stopped) return;
    setState((now) => (now.kind === "saving" ? now : { kind: "waiting" }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  }, [flush]);

  /** Goes on from another version than the one it began with: what is there now, or over it. */
  const goOnFrom = useCallback((next: number, dirty: boolean) => {
    work.current = { version: next, dirty, stopped: false };
    setState({ kind: dirty ? "waiting" : "saved" });
  }, []);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (pending()) event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    window.addEventListener("beforeunload", leaving);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("beforeunload", leaving);
      document.removeEventListener("visibilitychange", hidden);
      void flush();
    };
  }, [flush, pending]);

  return { state, work, changed, pending, flush, goOnFrom };
}

async function send(id: string, version: number, content: ArticleContent): Promise<Answer | null> {
  const answer = await fetch(`/admin/journal/${id}/save`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ version, content }),
  }).catch(() => null);
  if (!answer) return null;
  const said = (await answer.json().catch(() => ({}))) as Partial<Answer>;
  return { ...said, status: answer.status };
}

function failureOf(answer: Answer | null): SaveState {
  if (!answer || answer.status >= 500) return { kind: "offline" };
  if (answer.status === 423) return { kind: "locked" };
  if (answer.status === 409)
    return {
      kind: "conflict",
      by: answer.by ?? "Somebody",
      at: answer.at ?? "",
      version: answer.version ?? 1,
    };
  return { kind: "refused", problem: answer.problem ?? "It could not be saved." };
}
