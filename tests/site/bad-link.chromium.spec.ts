import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import {
  changedKeys,
  leverIds,
  nudge,
  open,
  query,
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
    let before = past && (await query(page));
    for (const lever of await leverIds(figure)) {
      const usual = await slider(figure, lever).inputValue();
      await nudge(figure, lever);
      const now = await query(page, before);
      const [key = ""] = changedKeys(before, now);
      known.push({ lever, key, usual, moved: new URLSearchParams(now).get(key) ?? "" });
      before = now;
    }
    for (const { lever, key, usual } of known) {
      const other = known.find((one) => one.key !== key);
      const rest = other ? `&${other.key}=${other.moved}` : "";
      for (const bad of key === reserved.schedule ? ["banana"] : ["banana", "987654", "-987654"]) {
        const again = await open(page, place, `?${skipped}&${key}=${bad}${rest}&unknown=1`);
        const notice = again.locator('[data-part="notice"]');
        await expect(notice).toContainText(bad);
        await expect(notice).toContainText(/Showing \S+/);
        await expect(notice).not.toContainText("unknown");
        const range = slider(again, lever);
        const end = bad.startsWith("-") ? "min" : "max";
        await expect(range).toHaveValue(bad === "banana" ? usual : ((await range.getAttribute(end)) ?? ""));
        if (other) await expect(slider(again, other.lever)).not.toHaveValue(other.usual);
      }
    }
    const plain = await open(page, place, `?${skipped}&unknown=1&__proto__=2&constructor=3`);
    await expect(plain.locator('[data-part="notice"]')).toHaveCount(0);
    expect(await shown(plain)).toEqual(start);
  });
}
