/** Opaque pixels as a PNG. What packs them is plain JavaScript, so that the bytes hang on no machine. */
import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** @param pixels red, green, blue and an opacity that is not looked at, row by row */
export function pngOf(pixels: Uint8Array, width: number, height: number): Buffer {
  const row = 3 * width + 1;
  // Flat areas pack best as they are: every row begins with a 0, for no filter.
  const rows = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let part = 0; part < 3; part += 1)
        rows[y * row + 1 + 3 * x + part] = pixels[4 * (y * width + x) + part] ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of three colours.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(rows, { level: 6 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
