/** `npm run package:lms`: builds the site where needed, and packs it for learning systems. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite, wantedBase } from "./build.ts";
import { packages } from "./lms-package.ts";
import { zipped } from "./pack-site.ts";
import { Plain, root } from "./process.mjs";

const out = join("dist", "lms");

try {
  const base = wantedBase();
  await buildSite("dist", base);
  rmSync(join(root, out), { recursive: true, force: true });
  mkdirSync(join(root, out), { recursive: true });
  const made = await packages({ folder: join(root, "dist"), base, site: process.env["PPP_SITE"] });
  let sum = 0;
  for (const { name, contents } of made) {
    const bytes = zipped(contents);
    writeFileSync(join(root, out, `${name}.zip`), bytes);
    console.log(`${join(out, name)}.zip  ${Math.round(bytes.length / 1024)} KB`);
    sum += bytes.length;
  }
  console.log(
    `${made.length} packages, ${(sum / 1024 / 1024).toFixed(1)} MB. Give your learning system one of them as it is, zipped.`,
  );
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
