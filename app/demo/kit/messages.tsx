import { Button, ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Specimen, State } from "./specimen";
import { ToastButtons } from "./toast-buttons";

/** What the shop says when something happens, or does not. `until` is a moment half an hour from now. */
export function Messages({ until }: { until: string }) {
  return (
    <>
      <Specimen
        id="notices"
        title="Notice"
        use="What happened and what to do next, where it happened. Errors are read out at once, others when they appear as an answer."
      >
        <div className="space-y-4">
          <Notice title="The price has changed">
            <p>It was $140.00 when you put it in the bag and is $112.00 now.</p>
          </Notice>
          <Notice tone="success" title="Saved" live={false} />
          <Notice tone="warning" title="Only one is left" live={false}>
            <p>You have two in the bag. Change it to one, or wait until there are more.</p>
          </Notice>
          <Notice
            tone="error"
            title="Your card was declined"
            live={false}
            action={<TextLink href="#notices">Try another way to pay</TextLink>}
          >
            <p>Nothing was charged, and everything is still set aside for you.</p>
          </Notice>
        </div>
      </Specimen>
      <Specimen
        id="toasts"
        title="Toast"
        use="A short answer to a press, at the page’s edge, gone after seven seconds unless it is pointed at. Never the only place where something is said that must not be missed."
      >
        <ToastButtons />
      </Specimen>
      <Specimen
        id="empty"
        title="Empty state"
        use="Says that there is nothing here, why, and where to go instead."
      >
        <EmptyState
          title="Nothing in it yet"
          action={<ButtonLink href="/shop">See the shop</ButtonLink>}
        >
          <p>What you put in the bag stays for 400 days, with or without an account.</p>
        </EmptyState>
      </Specimen>
      <Specimen
        id="skeletons"
        title="Skeleton"
        use="Keeps the place of what is on its way, so that nothing jumps. The region that waits is marked as busy."
      >
        <div aria-busy="true" className="grid max-w-md grid-cols-[6rem_1fr] gap-5">
          <Skeleton className="aspect-[4/5]" />
          <Skeleton lines={4} className="self-center" />
        </div>
      </Specimen>
      <Specimen
        id="countdown"
        title="Countdown"
        use="How long something is set aside. By the minute until the last two, then by the second."
      >
        <State name="Half an hour">
          <p>
            Set aside for you for <Countdown until={until} />.
          </p>
        </State>
        <State name="With its action">
          <Button>Pay $48.00</Button>
        </State>
      </Specimen>
    </>
  );
}
