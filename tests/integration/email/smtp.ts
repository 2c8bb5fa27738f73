import { SMTPServer } from "smtp-server";

export type Received = { readonly to: string[]; readonly raw: string };
export type Stage = "auth" | "recipient" | "data";

/** A real SMTP server on loopback, whose mood a test decides. */
export type TestSmtp = {
  readonly url: string;
  readonly received: Received[];
  /** Refuses at this stage with this code from now on, or accepts everything again. */
  refuse(at: Stage | null, code?: number): void;
  /** Lets messages come in only once the returned function is called. */
  hold(): () => void;
  /** How many messages have come in and wait for `hold` to end. */
  waiting(): number;
  close(): Promise<void>;
};

export async function startSmtp(): Promise<TestSmtp> {
  const received: Received[] = [];
  let refusal: { at: Stage | null; code: number } = { at: null, code: 0 };
  let gate = Promise.resolve();
  let waiting = 0;
  const answer = (stage: Stage) =>
    refusal.at === stage
      ? Object.assign(new Error("not now, the test says"), { responseCode: refusal.code })
      : null;

  const server = new SMTPServer({
    logger: false,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    authOptional: true,
    onAuth: (_auth, _session, done) => done(answer("auth"), { user: "shop" }),
    onRcptTo: (_address, _session, done) => done(answer("recipient")),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        waiting += 1;
        void gate.then(() => {
          waiting -= 1;
          const refused = answer("data");
          if (!refused) {
            const to = session.envelope.rcptTo.map(({ address }) => address);
            received.push({ to, raw: Buffer.concat(chunks).toString("utf8") });
          }
          done(refused);
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("The SMTP server has no port");
  return {
    url: `smtp://shop:secret@127.0.0.1:${bound.port}`,
    received,
    refuse: (at, code = 451) => {
      refusal = { at, code };
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    waiting: () => waiting,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
