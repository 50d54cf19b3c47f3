import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { zip } from "#tools/pack-site.ts";

/** The files in a built site's zip. */
export const filesInZip = (folder: string): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(folder, zip)));

/** Unpacks a built site's zip the way a reader does. @returns the folder */
export function unpack(folder: string): string {
  // A folder's name may hold what an address may not.
  const into = mkdtempSync(join(tmpdir(), "unpacked here, 100% – "));
  for (const [file, content] of Object.entries(filesInZip(folder))) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    writeFileSync(join(into, file), content);
  }
  return into;
}
