/**
 * A static host in small: a folder under a base path, with the headers of its `_headers` file and its 404.html.
 * By hand: `node src/tools/serve.ts <folder> [base path] [port]`.
 */
import { existsSync, readFileSync, type Stats, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { headersFor, parseHeaders } from "./headers.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers requests from a folder the way a static host does.
 * @param plain a host that sends no headers of ours, such as GitHub Pages
 */
export function staticHandler(folder: string, base: string, plain = false): Handler {
  const top = resolve(folder);
  const headerFile = join(top, "_headers");
  const rules = existsSync(headerFile) && !plain ? parseHeaders(readFileSync(headerFile, "utf8")) : [];
  return (request, response) => {
    // Two slashes at the start would be read as somebody else's host.
    const url = new URL((request.url ?? "/").replace(/^\/{2,}/, "/"), "http://localhost");
    const answer = (status: number, path: string, extra: Record<string, string> = {}) => {
      const type = types[extname(path)] ?? "application/octet-stream";
      const inside = `/${url.pathname.slice(base.length)}`;
      response.writeHead(status, { "content-type": type, ...headersFor(rules, inside), ...extra });
      response.end(request.method === "HEAD" || path === "" ? undefined : readFileSync(path));
    };
    const missing = () => {
      const page = join(top, "404.html");
      answer(404, existsSync(page) ? page : "");
    };
    if (!url.pathname.startsWith(base)) return missing();
    let path: string;
    let found: Stats | undefined;
    try {
      path = resolve(join(top, decodeURIComponent(url.pathname.slice(base.length))));
      if (path !== top && !path.startsWith(top + sep)) return missing();
      found = statSync(path, { throwIfNoEntry: false });
    } catch {
      // A broken escape, or a name that no disk can hold.
      return missing();
    }
    if (found?.isFile()) return answer(200, path);
    const index = join(path, "index.html");
    if (!found?.isDirectory() || !existsSync(index)) return missing();
    if (!url.pathname.endsWith("/")) return answer(301, "", { location: `${url.pathname}/${url.search}` });
    return answer(200, index);
  };
}

function listen(
  handler: Handler,
  port: number,
  host: string | undefined,
): Promise<Server | NodeJS.ErrnoException> {
  return new Promise((done) => {
    const server = createServer(handler);
    server.once("error", done).once("listening", () => done(server));
    server.listen(port, host);
  });
}

/**
 * Serves on a port of this machine, on both loopback addresses: "localhost" means either, depending on the browser.
 * @param everywhere answer other machines too
 * @returns how to stop, or null where another program has the port
 */
export async function serve(
  handler: Handler,
  port: number,
  everywhere = false,
): Promise<(() => void) | null> {
  const servers: Server[] = [];
  for (const host of everywhere ? [undefined] : ["127.0.0.1", "::1"]) {
    const result = await listen(handler, port, host);
    if ("listen" in result) servers.push(result);
    else if (result.code === "EADDRINUSE" || result.code === "EACCES") {
      for (const server of servers) server.close();
      return null;
    }
  }
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}

if (process.argv[1] === import.meta.filename) {
  const [folder = "dist", base = "/", port = "4320"] = process.argv.slice(2);
  const stop = await serve(staticHandler(folder, base), Number(port));
  if (!stop) {
    console.error(`Port ${port} is taken by another program: close it and run the command again.`);
    process.exitCode = 1;
  }
}
