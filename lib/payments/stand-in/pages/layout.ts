import { html, Html } from "./html";
import { STYLES } from "./styles";

/** A whole page of the stand-in; every one says that no money moves. */
export function layout(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Html(STYLES)}
        </style>
      </head>
      <body>
        <p class="test" role="note">
          <strong>Test payment, no money moves.</strong> This page stands in for Stripe.
        </p>
        ${body}
      </body>
    </html>`.text;
}

/** A page that says one thing and leads on. */
export function notice(title: string, text: string, link?: { href: string; text: string }): string {
  return layout(
    title,
    html`<main class="narrow">
      <h1>${title}</h1>
      <p>${text}</p>
      ${link && html`<p><a href="${link.href}">${link.text}</a></p>`}
    </main>`,
  );
}
