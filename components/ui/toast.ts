export const TOAST_EVENT = "necessite:toast";

export type ToastDetail = {
  message: string;
  tone?: "info" | "error";
  link?: { href: string; label: string };
};

declare global {
  interface WindowEventMap {
    [TOAST_EVENT]: CustomEvent<ToastDetail>;
  }
}

/** Shows a message in the page's ToastRegion; call it from the browser only. */
export function showToast(detail: ToastDetail): void {
  window.dispatchEvent(new CustomEvent<ToastDetail>(TOAST_EVENT, { detail }));
}
