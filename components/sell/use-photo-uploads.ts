"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { PhotoSender, type Sending } from "./photo-sender";

export type PhotoUploads = {
  readonly sending: readonly Sending[];
  add(slot: string, files: readonly File[]): void;
  retry(id: string): void;
  forget(id: string): void;
};

/** Sends photographs of a piece; `arrived` is called after each, whether it was taken or not. */
export function usePhotoUploads(number: string, arrived: () => void): PhotoUploads {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const sender = useRef<PhotoSender | null>(null);
  const tell = useEffectEvent(arrived);
  useEffect(() => {
    const made = new PhotoSender(number, setSending, () => tell());
    sender.current = made;
    return () => made.close();
  }, [number]);
  return {
    sending,
    add: (slot, files) => sender.current?.add(slot, files),
    retry: (id) => sender.current?.retry(id),
    forget: (id) => sender.current?.forget(id),
  };
}
