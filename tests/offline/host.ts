/** A host that can be watched, given another folder, and pulled out of the wall. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { staticHandler } from "#tools/serve.ts";

export interface Host {
  readonly origin: string;
  /** Where the site begins on it. */
  readonly home: string;
  /** Paths that were asked for since this was last emptied. */
  readonly asked: string[];
  /** From now on serves this folder. */
  serves(folder: string): void;
  /** From now on answers these paths with an error. */
  fails(path: RegExp): void;
  /** Ends every connection and takes no new one. */
  pull(): Promise<void>;
}

export async function host(folder: string, base = "/"): Promise<Host> {
  const asked: string[] = [];
  let answer = staticHandler(folder, base);
  let broken = /^$/;
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push(pathname);
    if (broken.test(pathname)) response.writeHead(500).end();
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    home: `${origin}${base}`,
    asked,
    serves: (other) => {
      answer = staticHandler(other, base);
    },
    fails: (path) => {
      broken = path;
    },
    pull: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
