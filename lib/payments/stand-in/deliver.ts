import http from "node:http";
import https from "node:https";

const TIMEOUT_MS = 10_000;

/** Posts webhooks over connections that are kept open, since a shop gets many. */
export class Courier {
  private readonly plain = new http.Agent({ keepAlive: true });
  private readonly secure = new https.Agent({ keepAlive: true });

  /** True when the receiver answered with 2xx in time. Never throws. */
  async post(url: string, headers: Record<string, string>, body: string): Promise<boolean> {
    const first = await this.attempt(url, headers, body);
    // The receiver had closed a kept connection: nothing arrived, so say it again at once.
    return first === "stale" ? (await this.attempt(url, headers, body)) === "ok" : first === "ok";
  }

  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private attempt(
    url: string,
    headers: Record<string, string>,
    body: string,
  ): Promise<"ok" | "failed" | "stale"> {
    const isSecure = url.startsWith("https:");
    const { promise, resolve } = Promise.withResolvers<"ok" | "failed" | "stale">();
    const request = (isSecure ? https : http).request(url, {
      method: "POST",
      agent: isSecure ? this.secure : this.plain,
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      timeout: TIMEOUT_MS,
    });
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      response.resume();
      response.on("end", () => resolve(status >= 200 && status < 300 ? "ok" : "failed"));
      response.on("error", () => resolve("failed"));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", (error: NodeJS.ErrnoException) => {
      resolve(request.reusedSocket && error.code === "ECONNRESET" ? "stale" : "failed");
    });
    // However it ends, the wait ends.
    request.on("close", () => resolve("failed"));
    request.end(body);
    return promise;
  }
}
