/** A learning system in small: it holds unpacked packages in a deep path, runs scorm-again, and keeps what it is told. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Scorm } from "#tools/lms-manifest.ts";
import type { Contents } from "#tools/lms-package.ts";
import { top } from "../support/site.ts";

const runtime = join(top, "node_modules", "scorm-again");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Where the packages' files lie. */
export const content = "/courses/42/unpacked here/";

/** What a learning system knows of one learner's visits of a chapter, by the names of SCORM without "cmi." */
export type Known = Readonly<Record<string, unknown>>;

export interface System {
  readonly origin: string;
  /** What it was last told, from the first commit on. */
  known(): Known;
  /** How often it was told something. */
  commits(): number;
  /** The address of the page in which a learner sees a chapter, with what an earlier visit has left. */
  player(scorm: Scorm, page: string, known?: Known): string;
  /** From now on it refuses everything. */
  breaks(): void;
  stop(): Promise<void>;
}

/** The page around a chapter. In SCORM, what is found in a window above the chapter is the whole connection. */
const player = (scorm: string, page: string, known: string) => `<!doctype html>
<title>A course</title>
<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 96vh }</style>
<script src="/runtime/scorm${scorm === "1.2" ? "12" : "2004"}.min.js"></script>
<script>
const settings = { lmsCommitUrl: "/commit", selfReportSessionTime: true };
const api = ${scorm === "1.2" ? "window.API = new Scorm12API" : "window.API_1484_11 = new Scorm2004API"}(settings);
window.ended = 0;
api.on("${scorm === "1.2" ? "LMSFinish" : "Terminate"}", () => { window.ended += 1; });
api.loadFromJSON(${known});
addEventListener("load", () => {
  const frame = document.createElement("iframe");
  frame.name = "chapter";
  frame.src = ${JSON.stringify(`${encodeURI(content)}${page}`)};
  document.body.append(frame);
});
</script>`;

/** Starts one that holds a package. */
export async function system(contents: Contents): Promise<System> {
  let told: Known = {};
  let commits = 0;
  let broken = false;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { "content-type": type }).end(body);
    const path = decodeURIComponent(pathname);
    const file = path.startsWith(content) ? contents.get(path.slice(content.length)) : undefined;
    if (path === "/player") {
      const known = searchParams.get("known") ?? "{}";
      send("text/html", player(searchParams.get("scorm") ?? "", searchParams.get("page") ?? "", known));
    } else if (path.startsWith("/runtime/")) {
      send("text/javascript", readFileSync(join(runtime, "dist", path.slice("/runtime/".length))));
    } else if (path === "/commit") {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        if (!broken) {
          told = JSON.parse(body).cmi;
          commits += 1;
        }
        send("application/json", JSON.stringify({ result: !broken, errorCode: broken ? 101 : 0 }));
      });
    } else if (file !== undefined) send(types[extname(path)] ?? "application/octet-stream", file);
    else response.writeHead(404).end();
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    known: () => told,
    commits: () => commits,
    player: (scorm, page, known = {}) =>
      `${origin}/player?${new URLSearchParams({ scorm, page, known: JSON.stringify(known) })}`,
    breaks: () => {
      broken = true;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
