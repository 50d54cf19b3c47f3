import { expect, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { places } from "../support/site.ts";

test.use({ contextOptions: { forcedColors: "active" } });

for (const place of places) {
  test(`${place.id} on ${place.path} keeps its marks and patterns in forced colours`, async ({
    page,
    context,
  }) => {
    const figure = await open(page, place);
    await reveal(figure);
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    const picture = figure.locator('[data-part="picture"] svg').first();
    const uses = await picture.evaluate((svg) => {
      const filled = [...svg.querySelectorAll("*")].filter((e) => /url\(/.test(getComputedStyle(e).fill));
      const dashed = [...svg.querySelectorAll("*")].filter(
        (e) => getComputedStyle(e).strokeDasharray !== "none",
      );
      return filled.length + dashed.length;
    });
    expect(uses, "hatching or dashes tell push from pull without colour").toBeGreaterThan(0);

    const shot = (await picture.screenshot()).toString("base64");
    const lab = await context.newPage();
    const shares = await lab.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), {
        width: image.width,
        height: image.height,
      });
      const brush = canvas.getContext("2d");
      brush?.drawImage(image, 0, 0);
      const { data: pixels = new Uint8ClampedArray() } =
        brush?.getImageData(0, 0, image.width, image.height) ?? {};
      const counts = new Map<string, number>();
      for (let i = 0; i < pixels.length; i += 4) {
        const colour = `${pixels[i]} ${pixels[i + 1]} ${pixels[i + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.values()].sort((a, b) => b - a).map((count) => count / (pixels.length / 4));
    }, shot);
    expect(shares[0]).toBeLessThan(0.995);
    expect(shares.length).toBeGreaterThan(2);
  });
}
