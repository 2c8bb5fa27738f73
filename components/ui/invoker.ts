/*
 * Invoker commands: a button opens or closes a dialog without script. React hands both attributes on to the browser
 * but does not type them yet.
 */
declare module "react" {
  interface ButtonHTMLAttributes<T> {
    command?: "show-modal" | "close" | "request-close" | undefined;
    commandfor?: string | undefined;
  }
}

export type InvokerProps = {
  command: "show-modal" | "close";
  commandfor: string;
  popoverTarget: string;
  popoverTargetAction: "show" | "hide";
};

/**
 * What a button needs to open or close the dialog `id`, without script. A browser that does not know commands yet
 * takes the popover attributes: it opens the same element, only not as a modal.
 */
export function opens(id: string): InvokerProps {
  return {
    command: "show-modal",
    commandfor: id,
    popoverTarget: id,
    popoverTargetAction: "show",
  };
}

export function closes(id: string): InvokerProps {
  return { command: "close", commandfor: id, popoverTarget: id, popoverTargetAction: "hide" };
}
