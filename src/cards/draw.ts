/** From drawing to file: the same bytes for the same drawing on every machine. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { pngOf } from "./png.ts";

const faces = ["schibsted-grotesk/[4-8]00*/*.ttf", "source-serif-4/400Regular/*.ttf"];

type Rasteriser = (svg: string) => Uint8Array;

let rasteriser: Promise<Rasteriser> | undefined;

async function start(folder: string): Promise<Rasteriser> {
  const packages = join(folder, "node_modules");
  const files = globSync(faces, { cwd: join(packages, "@expo-google-fonts") })
    .filter((file) => !file.includes("Italic"))
    .sort();
  const fontBuffers = files.map((file) => readFileSync(join(packages, "@expo-google-fonts", file)));
  if (fontBuffers.length < 6)
    throw new Error("The letters that cards are set in are not there: npm install.");
  await initWasm(readFileSync(join(packages, "@resvg", "resvg-wasm", "index_bg.wasm")));
  const font = { fontBuffers, defaultFontFamily: "Schibsted Grotesk" };
  return (svg) => {
    const { pixels, width, height } = new Resvg(svg, { font }).render();
    return pngOf(pixels, width, height);
  };
}

/** A drawing as PNG. @param folder the project's: its packages draw, and no letters but theirs are used */
export async function png(svg: string, folder: string): Promise<Uint8Array> {
  rasteriser ??= start(folder);
  return (await rasteriser)(svg);
}
