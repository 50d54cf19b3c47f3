/** What stands in a built site for hosts alone, written for the path that the site is built for. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** nginx's configuration for a site under a base path: its locations and its page for lost readers stand under it too. */
export const nginxUnder = (text: string, base: string): string =>
  text
    .replaceAll(/^(\s*location (?:\S+ )?)\//gm, (_, before: string) => before + base)
    .replaceAll(/^(\s*(?:error_page 404|try_files) )\//gm, (_, before: string) => before + base);

/** Writes it into a built folder. */
export function writeNginx(folder: string, base: string): void {
  const file = join(folder, "nginx.conf");
  writeFileSync(file, nginxUnder(readFileSync(file, "utf8"), base));
}
