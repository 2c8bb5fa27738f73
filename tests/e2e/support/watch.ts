import { expect, type BrowserContext, type Request } from "@playwright/test";
import { standInUrl } from "./stand-in";

/** What a browser must not do while a test runs, collected as sentences. */
export class Watch {
  private readonly complaints: string[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(private readonly shopUrl: string) {}

  /** The test itself provokes messages that match this. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  follow(context: BrowserContext): void {
    context.on("request", (request) => this.checkOrigin(request));
    context.on("response", (response) => {
      if (response.status() >= 500) this.note(`${response.status()} from ${response.url()}`);
    });
    context.on("weberror", (error) => this.note(`script error: ${error.error().message}`));
    context.on("console", (message) => {
      if (message.type() !== "error") return;
      // Playwright's recorder looks into a mail's frame, where no script may run.
      if (message.text().includes("Blocked script execution in 'about:srcdoc'")) return;
      const at = message.location().url;
      // The stand-in answers a refused card with 402, as a page.
      if (at.startsWith(standInUrl())) return;
      this.note(`console: ${message.text()} (${at})`);
    });
  }

  check(): void {
    const left = this.complaints.filter(
      (complaint) => !this.allowed.some((pattern) => pattern.test(complaint)),
    );
    expect(left, "the browser stayed quiet").toEqual([]);
  }

  private checkOrigin(request: Request): void {
    const url = request.url();
    if (url.startsWith("data:") || url.startsWith("blob:")) return;
    const origins = [new URL(this.shopUrl).origin, new URL(standInUrl()).origin];
    if (!origins.includes(new URL(url).origin)) this.note(`a request to ${url}`);
  }

  private note(complaint: string): void {
    this.complaints.push(complaint);
  }
}
