/**
 * Starting other programs. Plain JavaScript without dependencies: it runs before the install and on any Node from 18 on.
 */
import { spawn } from "node:child_process";
import { delimiter, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A mistake of the machine or the user, to be told in one sentence and without a stack. */
export class Plain extends Error {}

/**
 * The environment for children: the given Node comes first in PATH, and nothing reports home.
 * @param {string} node path of the Node binary
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...process.env,
    [key]: [dirname(node), process.env[key]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Runs a program to its end. Ctrl-C reaches the child through the terminal; we wait for it to finish.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number }} [options] quiet: collect what it prints
 * @returns {Promise<{ code: number, output: string }>} code 127 where the program does not exist
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, quiet = false, timeout } = options;
  return new Promise((done) => {
    let output = "";
    const child = spawn(command, args, {
      cwd,
      env,
      timeout,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32" && command.endsWith(".cmd"),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const stay = () => {};
    const pass = () => child.kill("SIGTERM");
    process.on("SIGINT", stay).on("SIGTERM", pass);
    // npm that is told to stop ends its shell, and tells nobody below it.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) pass();
    }, 1000);
    /** @param {number} code */
    const finish = (code) => {
      process.off("SIGINT", stay).off("SIGTERM", pass);
      clearInterval(watch);
      done({ code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.on("close", (code, signal) => finish(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/**
 * Runs npm, the very one that started us where there was one, under the given Node.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number, output: string }>}
 */
export function npm(node, args, cwd) {
  const cli = process.env.npm_execpath ?? "";
  const env = environment(node);
  if (/npm-cli\.[cm]?js$/.test(cli)) return run(node, [cli, ...args], { cwd, env, quiet: true });
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd, env, quiet: true });
}

/** Quick to give up where there is no network, and quiet. */
export const ci = [
  "ci",
  "--ignore-scripts",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--fetch-retries=1",
  "--fetch-retry-mintimeout=1000",
];

const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/**
 * What to tell a reader whose npm failed: the likeliest reason, or npm's own words.
 * @param {string} what what was being fetched
 * @param {string} output what npm printed
 * @returns {Plain}
 */
export function npmFailure(what, output) {
  if (offline.test(output)) {
    return new Plain(
      `Could not fetch ${what}: npm cannot reach its registry. ` +
        "Connect to the network (or name the registry you use in ~/.npmrc) and run the command again.",
    );
  }
  const words = output.split("\n").filter((line) => /^npm (error|ERR)/.test(line));
  return new Plain(`${words.slice(0, 12).join("\n")}\nCould not fetch ${what}: npm's own words stand above.`);
}
