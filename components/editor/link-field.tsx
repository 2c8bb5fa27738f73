"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { safeHref } from "@/lib/journal/document/href";

type Props = { href: string; atOnce?: boolean; onSave: (href: string) => void };

/** An address for a link: the web, a mail address, or a place in this shop. */
export function LinkField({ href, atOnce = false, onSave }: Props) {
  const id = useId();
  const [text, setText] = useState(href);
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const bare = text.trim();
    const address = safeHref(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(bare) ? `https://${bare}` : bare);
    setWrong(address === null);
    if (address !== null) onSave(address);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Address
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          ref={(element) => {
            if (atOnce && element && document.activeElement === document.body) element.focus();
          }}
          className="min-h-9 py-1 text-sm"
          value={text}
          autoComplete="off"
          placeholder="https:// or /journal/…"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            save();
          }}
        />
        <Button size="sm" variant="secondary" onClick={save}>
          Set
        </Button>
      </div>
      <FieldError
        id={id}
        errors={wrong ? ["An address begins with https://, mailto: or a slash."] : undefined}
      />
    </div>
  );
}
