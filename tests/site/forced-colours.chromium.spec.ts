import { expect, type Locator, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

/** How many visible marks of a picture are told apart by hatching or dashes. */
const patterned = (picture: Locator) =>
  picture.evaluate((element) => {
    const marks = [...element.querySelectorAll("svg *")].filter((mark) => mark.checkVisibility());
    const styles = marks.map((mark) => getComputedStyle(mark));
    return styles.filter(({ fill, strokeDasharray }) => /url\(/.test(fill) || strokeDasharray !== "none")
      .length;
  });

for (const place of widgets) {
  test(`${place.id} on ${place.path} keeps its marks and patterns in forced colours`, async ({
    page,
    context,
  }) => {
    const figure = await open(page, place);
    await reveal(figure);
    const picture = figure.locator('[data-part="picture"]');
    const before = await patterned(picture);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await patterned(picture)).toBe(before);

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
