/** Puts all modules of a built site into one plain script, and the workers' into it as text. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Plain, root } from "./process.mjs";
import { words } from "./words/plugin.ts";

/** What we use of Rolldown, the bundler that Astro's own build runs on. */
interface Rolldown {
  build(options: object): Promise<{ output: readonly { code: string }[] }>;
}

/** The very bundler that has made the site: Astro brings it. */
async function bundler(): Promise<Rolldown> {
  const from = (file: string, name: string) => createRequire(file).resolve(name);
  const vite = from(join(root, "node_modules", "astro", "package.json"), "vite/package.json");
  return (await import(pathToFileURL(from(vite, "rolldown")).href)) as Rolldown;
}

const entry = "\0entry";

/** One plain script of everything that a module imports. */
async function plainScript(input: string, plugins: readonly object[]): Promise<string> {
  const { build } = await bundler();
  const { output } = await build({
    input,
    plugins,
    write: false,
    logLevel: "warn",
    output: { format: "iife", codeSplitting: false, minify: true },
  });
  return output[0]?.code ?? "";
}

/** A module of ours as one plain script, in the language of the build. */
export const packModule = (file: string): Promise<string> => plainScript(file, [words()]);

/**
 * A chunk of the site as it may stand in the script.
 * @throws Plain where it asks for something that a file cannot have
 */
export function onDisk(code: string, file: string, base: string, folder: string): string {
  if (/^preload-helper\./.test(file)) {
    const [, name] = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code) ?? [];
    if (!name) throw new Plain(`${file}: its export is not where it is looked for`);
    return `const load = (from) => from(); export { load as ${name} };`;
  }
  for (const [list] of code.matchAll(/m\.f=\[[^\]]*\]/g)) {
    if (list.includes(".css"))
      throw new Plain(`${file}: a style sheet loaded on demand is imported with ?url`);
  }
  const worker =
    /new Worker\(new URL\([`"'][^`"']*?([^/`"']+\.js)[`"'],[^)]*?import\.meta\.url\),\{type:[`"']module[`"']\}\)/g;
  return code
    .replaceAll(worker, (_, name: string) => `new Worker(fromDisk.worker("${name}"))`)
    .replaceAll(/(["'`])([^"'`\s]+)\1/g, (whole, _, address: string) => {
      const inside = address.startsWith(base) ? address.slice(base.length) : "";
      return /\.\w+$/.test(inside) && existsSync(join(folder, inside)) && !inside.endsWith(".js")
        ? `fromDisk.address("${inside}")`
        : whole;
    });
}

/** The workers that the chunks of a folder start. */
const workersIn = (code: string) =>
  [...code.matchAll(/fromDisk\.worker\("([^"]+)"\)/g)].map(([, name = ""]) => name);

/**
 * @param folder the built site
 * @param names the modules that pages ask for
 */
export async function packScripts(folder: string, base: string, names: readonly string[]): Promise<string> {
  const workers = new Set<string>();
  const at = (name: string) => join(folder, "assets", name);

  const bundle = (text: string): Promise<string> => {
    const plugin = {
      name: "from-disk",
      resolveId: (id: string) => (id === entry ? entry : undefined),
      load(id: string) {
        if (id === entry) return text;
        if (!id.startsWith(folder)) return undefined;
        const code = onDisk(readFileSync(id, "utf8"), basename(id), base, folder);
        for (const name of workersIn(code)) workers.add(name);
        return code;
      },
    };
    return plainScript(entry, [plugin]);
  };

  const list = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(at(name))})`);
  const start = JSON.stringify(join(root, "src", "offline", "disk.ts"));
  const page = (texts: string) =>
    `import { openFromDisk } from ${start}; openFromDisk({ ${list.join(", ")} }, ${texts});`;
  // Which workers there are is seen once the pages' modules are read.
  const slot = "__WORKERS__";
  const main = await bundle(page(slot));
  const texts: Record<string, string> = {};
  for (const name of [...workers].sort()) texts[name] = await bundle(`import ${JSON.stringify(at(name))};`);
  return main.replace(slot, () => JSON.stringify(texts));
}
