// The yardstick: what a bare `node:http` server does on the same machine.
import http from "node:http";
import type { AddressInfo } from "node:net";

const server = http.createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/plain" });
  response.end("hello world\n");
});
server.keepAliveTimeout = 65_000;
server.listen(0, "127.0.0.1", () => {
  console.log(`hello http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
