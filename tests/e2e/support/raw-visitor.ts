import http from "node:http";
import { expect } from "@playwright/test";

export type Answer = {
  status: number;
  location: string | undefined;
  /** The methods that it says it knows. */
  allow: string | undefined;
  text: string;
};
export type Part = readonly [name: string, value: string | Buffer];

/** Somebody who talks to the shop without a browser, byte by byte, and keeps cookies. */
export class RawVisitor {
  readonly cookies = new Map<string, string>();
  /** The shop's own, as browsers name it. */
  readonly origin: string;

  constructor(shopUrl: string) {
    this.origin = new URL(shopUrl).origin;
  }

  /** Sends exactly these bytes; redirects are not followed. */
  async send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Buffer | string,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const { port, host } = new URL(this.origin);
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          host: "127.0.0.1",
          port,
          method,
          path,
          headers: { host, ...(cookie && { cookie }), ...headers },
        },
        (response) => {
          for (const line of response.headers["set-cookie"] ?? []) this.keep(line);
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              allow: response.headers.allow,
              text,
            }),
          );
        },
      );
      request.on("error", reject);
      request.end(body);
    });
  }

  get(path: string): Promise<Answer> {
    return this.send("GET", path);
  }

  options(path: string): Promise<Answer> {
    return this.send("OPTIONS", path);
  }

  /** Sends a form as browsers send `multipart/form-data`. */
  post(path: string, parts: readonly Part[], headers: Record<string, string> = {}) {
    const boundary = "----necessite";
    const bytes = parts.flatMap(([name, value]) => [
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n`,
      ),
      Buffer.from(value),
      Buffer.from("\r\n"),
    ]);
    const body = Buffer.concat([...bytes, Buffer.from(`--${boundary}--\r\n`)]);
    return this.send(
      "POST",
      path,
      {
        "content-type": `multipart/form-data; boundary=${boundary}`,
        "content-length": String(body.length),
        origin: this.origin,
        referer: `${this.origin}${path}`,
        ...headers,
      },
      body,
    );
  }

  /** The hidden fields that make a form of the page at `path` reach its action; `mark` is a field only that form has. */
  async hiddenFields(path: string, mark: string): Promise<Part[]> {
    const { text } = await this.get(path);
    const forms = [...text.matchAll(/<form\b[^]*?<\/form>/g)].map(([form]) => form);
    const form = forms.find((one) => one.includes(`name="${mark}"`));
    expect(form, `${path} has a form with ${mark}`).toBeDefined();
    return [
      ...(form ?? "").matchAll(
        /<input type="hidden" name="(\$ACTION_[^"]+)"(?: value="([^"]*)")?/g,
      ),
    ].map(([, name = "", value = ""]) => [name, unescaped(value)] as const);
  }

  /** The id in the signed visitor cookie. */
  get visitorId(): string | undefined {
    return this.cookies.get("nv")?.split(".")[0];
  }

  private keep(line: string): void {
    const [pair = ""] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    this.cookies.set(name, value.join("="));
  }
}

function unescaped(html: string): string {
  return html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
