/** `npm run pack`: builds the site where needed, and says where the zip is that opens from disk. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { buildSite, wantedBase } from "./build.ts";
import { zip } from "./pack-site.ts";
import { Plain, root } from "./process.mjs";

try {
  await buildSite("dist", wantedBase());
  const size = statSync(join(root, "dist", zip)).size / 1024 / 1024;
  console.log(`dist/${zip} (${size.toFixed(1)} MB) is the whole site: unpack it and open its index.html.`);
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
