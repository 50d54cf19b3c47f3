/** `npm run build`: the site in dist/, made again only where something it is made of changed. */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedDays } from "./changed.ts";
import { writeNginx } from "./host-files.ts";
import { writeKnown } from "./known.ts";
import { writeZip } from "./pack-site.ts";
import { writeWorker } from "./precache.ts";
import { Plain, root, run } from "./process.mjs";
import { refreshRobustness } from "./robustness.ts";
import { writeIndex } from "./search-index.ts";
import { writeSitemap } from "./sitemap.ts";
import { program } from "./step.ts";
import { refused, translation, untranslated, wanted as wantedLanguage } from "./words/translation.ts";

/** Everything the built pages are made of. */
const inputs = [
  "src/**",
  "content/**",
  "public/**",
  "CHANGELOG.md",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
];
const notInputs =
  /^src[/\\]tools[/\\](?!precache|pack-|search-|html|host-files|changed|known|sitemap|numbers-only|words)|^content[/\\]addresses\.json$/;

/** What the environment says about the site: where it lives, and where its files do. */
const settings = ["PPP_BASE", "PPP_SITE", "PPP_REPO", "PPP_BRANCH", "PPP_LANG"];

/** A digest of all inputs' names, contents and days of change, and of the addresses the site is built for. */
async function fingerprint(env: NodeJS.ProcessEnv): Promise<string> {
  const said = settings.map((name) => env[name] ?? "");
  const hash = createHash("sha256").update(said.join(" "));
  hash.update(JSON.stringify([...(await changedDays(root))].sort()));
  for (const file of globSync(inputs, { cwd: root }).sort()) {
    const path = join(root, file);
    if (notInputs.test(file) || !statSync(path).isFile()) continue;
    hash.update(file).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Builds the site with Astro.
 * @param out folder, relative to the project
 * @param base path the site will be served under, with a slash at both ends
 * @param site the host's address, for links that must be whole; empty where it is not known
 * @param language what it is to speak
 * @returns what Astro printed, or null where the built site was already up to date
 * @throws Plain where there is no such language, and with Astro's own words where the build failed
 */
export async function buildSite(
  out: string,
  base: string,
  site = process.env["PPP_SITE"] ?? "",
  language: string = wantedLanguage(),
): Promise<string | null> {
  translation(language);
  for (const fault of refused(language)) console.warn(fault);
  await refreshRobustness();
  const stamp = join(root, ".cache", `built-${out.replaceAll(/\W/g, "-")}`);
  const env = { ...process.env, PPP_BASE: base, PPP_SITE: site, PPP_LANG: language };
  const wanted = await fingerprint(env);
  const built = existsSync(join(root, out, "index.html"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return null;

  rmSync(stamp, { force: true });
  const args = [program("astro", "bin", "astro.mjs"), "build", "--outDir", out];
  const { code, output } = await run(process.execPath, args, { env, quiet: true });
  if (code !== 0) throw new Plain(`${output}\nThe site could not be built: Astro's own words stand above.`);
  writeKnown(join(root, out), base);
  writeIndex(join(root, out));
  writeNginx(join(root, out), base);
  writeSitemap(join(root, out));
  writeWorker(join(root, out));
  await writeZip(join(root, out), base);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, wanted);
  const missing = untranslated(language);
  return missing > 0 ? `${output}\n${missing} messages are not translated yet and stand in English.` : output;
}

/** The base path asked for from outside, with a slash at both ends. */
export function wantedBase(): string {
  return `/${process.env["PPP_BASE"] ?? ""}/`.replaceAll(/\/{2,}/g, "/");
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(
      (await buildSite("dist", wantedBase())) ?? "dist/ is up to date: nothing it is made of has changed.",
    );
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
