import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import {
  changedKeys,
  leverIds,
  link,
  move,
  open,
  reveal,
  shown,
  skipped,
  slider,
} from "../support/figure.ts";
import { widgets } from "../support/site.ts";

for (const place of widgets) {
  test(`${place.path} with a bad value opens all the same, names it, and reads the rest`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    const past = await reveal(figure);
    const start = await shown(figure);
    const known: { lever: string; key: string; usual: string; moved: string }[] = [];
    let before = past;
    for (const lever of await leverIds(figure)) {
      const usual = await slider(figure, lever).inputValue();
      await move(figure, lever);
      const now = await link(figure);
      const [key = ""] = changedKeys(before, now);
      known.push({ lever, key, usual, moved: new URLSearchParams(now).get(key) ?? "" });
      before = now;
    }
    for (const bad of ["banana", "987654", "-987654"]) {
      const asked = known.filter(({ key }) => bad === "banana" || key !== reserved.schedule);
      // The last keeps a good value, and must be read all the same.
      const wrong = asked.length > 1 ? asked.slice(0, -1) : asked;
      const good = known.find((one) => !wrong.includes(one) && !wrong.some(({ key }) => key === one.key));
      const rest = good ? `&${good.key}=${good.moved}` : "";
      const parts = [...new Set(wrong.map(({ key }) => `${key}=${bad}`))].join("&");
      const again = await open(page, place, `?${skipped}&${parts}${rest}&unknown=1`);
      const notice = again.locator('[data-part="notice"]');
      await expect(notice).toContainText(bad);
      await expect(notice).toContainText(/Showing \S+/);
      await expect(notice).not.toContainText("unknown");
      expect((await notice.innerText()).split("This link had").length - 1).toBe(
        new Set(wrong.map(({ key }) => key)).size,
      );
      for (const { lever, usual } of wrong) {
        const range = slider(again, lever);
        const end = bad.startsWith("-") ? "min" : "max";
        await expect(range).toHaveValue(bad === "banana" ? usual : ((await range.getAttribute(end)) ?? ""));
      }
      if (good) await expect(slider(again, good.lever)).not.toHaveValue(good.usual);
    }
    const plain = await open(page, place, `?${skipped}&unknown=1&__proto__=2&constructor=3`);
    await expect(plain.locator('[data-part="notice"]')).toHaveCount(0);
    expect(await shown(plain)).toEqual(start);
  });
}
