"use client";

import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Shows the messages that appear at the page's edge. */
export function ToastButtons() {
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        variant="secondary"
        onClick={() =>
          showToast({
            message: "Added. 2 items in your bag.",
            link: { href: "/bag", label: "See the bag" },
          })
        }
      >
        Say that it worked
      </Button>
      <Button
        variant="secondary"
        onClick={() => showToast({ message: "This piece has been sold.", tone: "error" })}
      >
        Say that it did not
      </Button>
    </div>
  );
}
