/** A real nginx over a built site, on this machine and for one test. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Nginx } from "#tools/nginx.ts";

export interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

/** What an owner writes around our file: the rest is only what lets it run in a folder of its own. */
const around = (here: string, port: number, types: string, include: string) => `
daemon off;
pid ${here}/pid;
error_log ${here}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
events {}
http {
    include ${types};
    access_log off;
    client_body_temp_path ${here}/body;
    proxy_temp_path ${here}/proxy;
    fastcgi_temp_path ${here}/fastcgi;
    uwsgi_temp_path ${here}/uwsgi;
    scgi_temp_path ${here}/scgi;
    server {
        listen 127.0.0.1:${port};
        root ${here}/root;
        include ${include};
    }
}
`;

/** Serves a built folder under its base path, with the configuration that the build has left in it. */
export async function serveWithNginx(
  { program, types }: Nginx,
  folder: string,
  base: string,
): Promise<Served> {
  const here = mkdtempSync(join(tmpdir(), "nginx-"));
  const place = join(here, "root", base);
  mkdirSync(dirname(place.replace(/\/$/, "")), { recursive: true });
  symlinkSync(folder, place.replace(/\/$/, ""));
  const port = await freePort();
  const config = join(here, "nginx.conf");
  writeFileSync(config, around(here, port, types, join(folder, "nginx.conf")));
  const server = spawn(program, ["-p", here, "-e", `${here}/error.log`, "-c", config], { stdio: "pipe" });
  let said = "";
  server.stderr.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer) break;
    if (server.exitCode !== null || tries > 100) throw new Error(`nginx did not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    origin,
    async stop() {
      server.kill("SIGQUIT");
      await ended;
      rmSync(here, { recursive: true, force: true });
    },
  };
}
