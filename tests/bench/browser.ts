import http from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
};

/** One visitor's browser, as far as a purchase needs one: cookies, and connections that are kept. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** `agent` is shared by the visitors that take turns on one connection. */
  constructor(private readonly agent: http.Agent) {}

  /** Fetches without following redirects. Throws unless the answer has the wanted status. */
  async fetch(
    wanted: number,
    method: "GET" | "POST",
    address: string,
    headers: Readonly<Record<string, string>> = {},
    body?: string,
  ): Promise<Answer> {
    const answer = await this.#send(method, new URL(address), headers, body);
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = line.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    if (answer.status === wanted) return answer;
    const told = `${answer.headers.location ?? ""} ${answer.text.slice(0, 300)}`;
    throw new Error(`${method} ${address} answered ${answer.status}, not ${wanted}: ${told}`);
  }

  #send(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
  ): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Promise((resolve, reject) => {
      const request = http.request({
        agent: this.agent,
        method,
        // The shop listens on IPv4 loopback; asking for "localhost" would try IPv6 first.
        host: "127.0.0.1",
        port: url.port,
        path: url.pathname + url.search,
        headers: {
          host: url.host,
          ...headers,
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
        },
      });
      request.on("error", reject);
      request.on("response", (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (piece: string) => (text += piece));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      request.end(body);
    });
  }
}
