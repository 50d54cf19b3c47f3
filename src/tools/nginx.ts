/** Finds nginx for the tests of its configuration, and fetches it where there is none and a way to get it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distribution, inPath } from "./browsers.ts";
import { Plain, root, run } from "./process.mjs";

/** A program that serves, and the list of types that its packagers send along. */
export interface Nginx {
  readonly program: string;
  readonly types: string;
}

const folder = join(root, ".cache", "nginx");
const record = join(root, ".cache", "nginx.json");

/** Whether a program starts and says that it is nginx. */
async function starts(program: string): Promise<boolean> {
  const { code, output } = await run(program, ["-v"], { quiet: true });
  return code === 0 && output.includes("nginx version");
}

/** The first of these programs that starts, with its list of types. */
async function first(programs: readonly string[]): Promise<Nginx | null> {
  for (const program of programs.filter((path) => existsSync(path))) {
    const { output } = await run(program, ["-V"], { quiet: true });
    const [, conf = "/etc/nginx/nginx.conf"] = /--conf-path=(\S+)/.exec(output) ?? [];
    const lists = [join(folder, "etc", "nginx", "mime.types"), join(conf, "..", "mime.types")];
    const types = lists.find((path) => existsSync(path));
    if (types && (await starts(program))) return { program, types };
  }
  return null;
}

const installed = () => first([...inPath(["nginx"]), "/usr/sbin/nginx", "/usr/local/sbin/nginx"]);

/** The distribution's package unpacked into .cache: nothing of the machine is changed, and nobody has to be root. */
async function unpacked(): Promise<Nginx | null> {
  const there = () => first([join(folder, "usr", "sbin", "nginx")]);
  const before = await there();
  if (before || inPath(["apt-get"]).length === 0) return before;
  console.log("Fetching nginx into .cache …");
  mkdirSync(folder, { recursive: true });
  const script = [
    'own="-o Dir::State::lists=$PWD/lists -o Dir::Cache=$PWD/cache"',
    "apt-get download -qq nginx nginx-common || {",
    "  mkdir -p lists/partial cache/archives/partial",
    "  apt-get update -qq $own && apt-get download -qq $own nginx nginx-common; }",
    'for package in *.deb; do dpkg -x "$package" .; done',
  ];
  const { code } = await run("sh", ["-ec", script.join("\n")], {
    quiet: true,
    cwd: folder,
    timeout: 120_000,
  });
  return code === 0 ? there() : null;
}

async function named(): Promise<Nginx | null> {
  const program = process.env["PPP_NGINX"];
  if (!program) return null;
  const found = await first([program]);
  if (found) return found;
  throw new Plain(`PPP_NGINX names ${program}, which does not start as nginx: correct it or unset it.`);
}

/**
 * Finds nginx and leaves a note for the tests; null where it is not to be had.
 * @throws Plain where one was named from outside and does not start
 */
export async function findNginx(): Promise<Nginx | null> {
  const found =
    (await named()) ??
    (await installed()) ??
    (await unpacked()) ??
    ((await distribution("nginx")) ? await installed() : null);
  if (!found)
    console.log(
      "nginx is not to be had here: its configuration is not tried. Install it, or name it in PPP_NGINX.",
    );
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(record, JSON.stringify(found));
  return found;
}

/** The nginx of the last `npm test`, or null where there was none. */
export function knownNginx(): Nginx | null {
  return existsSync(record) ? (JSON.parse(readFileSync(record, "utf8")) as Nginx | null) : null;
}
