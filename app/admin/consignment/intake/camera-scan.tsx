"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { findDetector, type Detector } from "./barcode-detector";
import { numberAmong } from "./label";

type State = "off" | "starting" | "looking" | "denied" | "missing" | "failed";

const WORDS: Readonly<Record<State, string>> = {
  off: "",
  starting: "Waiting for the camera.",
  looking: "Hold the label before the camera. The piece opens by itself.",
  denied: "The browser may not use the camera. Allow it in the address bar, or write the number.",
  missing: "There is no camera here. Write the number.",
  failed: "The camera cannot be read. Write the number.",
};

/** How often a picture is looked at. Milliseconds. */
const EVERY = 250;

/** Reads a label's bars with the camera, where there is one and the browser may use it. */
export function CameraScan({ onCode }: { onCode: (code: string) => void }) {
  const [state, setState] = useState<State>("off");
  const video = useRef<HTMLVideoElement>(null);
  const running = state === "starting" || state === "looking";
  // The camera is started once, whatever is asked of it meanwhile.
  const found = useEffectEvent(onCode);
  useEffect(() => {
    const element = video.current;
    if (!running || !element) return;
    const ends = new AbortController();
    void look(element, ends.signal, { onCode: (code) => found(code), onState: setState });
    return () => ends.abort();
  }, [running]);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-4">
        <Button
          variant="secondary"
          size="sm"
          aria-pressed={running}
          onClick={() => setState(running ? "off" : "starting")}
        >
          {running ? "Stop the camera" : "Use the camera"}
        </Button>
        <p role="status" className="text-stone">
          {WORDS[state]}
        </p>
      </div>
      <video
        ref={video}
        hidden={!running}
        muted
        playsInline
        aria-label="What the camera sees"
        className="aspect-[4/3] w-full max-w-md rounded-sm bg-ink object-cover"
      />
    </div>
  );
}

type Told = { readonly onCode: (code: string) => void; readonly onState: (state: State) => void };

/** Looks through the camera until a number is read, or `signal` ends it. */
async function look(video: HTMLVideoElement, signal: AbortSignal, { onCode, onState }: Told) {
  const camera = await openCamera();
  if (typeof camera === "string") return onState(camera);
  const stop = () => camera.getTracks().forEach((track) => track.stop());
  signal.addEventListener("abort", stop);
  if (signal.aborted) return stop();
  try {
    video.srcObject = camera;
    await video.play();
    const detector = await findDetector();
    if (signal.aborted) return;
    onState("looking");
    const code = await readCode(detector, video, signal);
    if (code !== null) onCode(code);
  } catch {
    if (!signal.aborted) onState("failed");
  } finally {
    stop();
  }
}

async function openCamera(): Promise<MediaStream | "denied" | "missing" | "failed"> {
  if (!navigator.mediaDevices) return "missing";
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 } },
    });
  } catch (error) {
    const { name } = error as DOMException;
    if (name === "NotAllowedError" || name === "SecurityError") return "denied";
    return name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "failed";
  }
}

async function readCode(
  detector: Detector,
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | null> {
  while (!signal.aborted) {
    const found = await detector.detect(video);
    const number = numberAmong(found.map(({ rawValue }) => rawValue));
    if (number !== undefined) return number;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return null;
}
