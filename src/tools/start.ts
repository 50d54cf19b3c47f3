/** `npm start [-- --port 4321] [-- --host]`: builds the site where needed and serves it. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite, wantedBase } from "./build.ts";
import { Plain, root } from "./process.mjs";
import { serve, staticHandler } from "./serve.ts";
import { timed } from "./step.ts";

const first = 4321;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, host: { type: "boolean", default: false } },
  });
  const base = wantedBase();
  let failure: unknown;
  let unchanged = false;
  await timed("build", async () => {
    try {
      unchanged = (await buildSite("dist", base)) === null;
      return "";
    } catch (error) {
      failure = error;
      return "the site was not built";
    }
  });
  if (failure) throw failure;
  if (unchanged) console.log("Nothing the site is made of has changed: the built one is served.");

  const asked = values.port === undefined ? first : Number(values.port);
  if (!Number.isInteger(asked) || asked < 1 || asked > 65_515)
    throw new Plain(`--port: "${values.port}" is no port.`);
  const handler = staticHandler(join(root, "dist"), base);
  for (let port = asked; port < asked + 20; port += 1) {
    const stop = await serve(handler, port, values.host);
    if (!stop) {
      console.log(`Port ${port} is taken: trying ${port + 1}.`);
      continue;
    }
    const end = () => {
      stop();
      process.exit(0);
    };
    process.on("SIGINT", end).on("SIGTERM", end);
    const address = `http://localhost:${port}${base}`;
    const answer = await fetch(address);
    if (!answer.ok) {
      stop();
      throw new Plain(`${address} answers ${answer.status}: dist/ holds no home page.`);
    }
    console.log(`Ctrl-C ends it.\nPush, Pull, Person is at ${address}`);
    return;
  }
  throw new Plain(
    `All ports from ${asked} to ${asked + 19} are taken: name a free one with npm start -- --port <number>.`,
  );
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
