import { expect, type Page, test } from "@playwright/test";
import { stepsOf } from "#presenter/steps.ts";
import { axeFindings, sidewaysAt, tooSmall } from "../support/looks.ts";
import { pages } from "../support/site.ts";

/** Pages of a printed document. */
async function printed(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const sizes = { A4: { width: 703, height: 1031 }, Letter: { width: 725, height: 964 } } as const;
const formats = ["A4", "Letter"] as const;
const handouts = pages.filter((path) => path.endsWith("/hand-out/"));

test("there is a hand-out for each session", () => {
  expect(handouts).toHaveLength(3);
});

for (const path of handouts)
  test(`${path} fills one sheet of A4 or Letter, and nothing of it is cut off`, async ({ page }) => {
    await page.goto(path);
    for (const format of formats) {
      expect(await printed(page, format), format).toBe(1);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize(sizes[format]);
      const over = await page.locator('[data-part="handout"]').evaluate((sheet) => {
        const boxes = [sheet, ...sheet.querySelectorAll(".handout-parts, .handout-parts > li")];
        return Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight));
      });
      expect(over, format).toBeLessThanOrEqual(1);
      const room = await page.locator(".handout-lines").evaluateAll((all) => all.map((e) => e.clientHeight));
      expect(Math.min(...room), `${format}: a line to write on`).toBeGreaterThanOrEqual(16);
      await page.emulateMedia({ media: null });
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("body").innerText()).not.toMatch(/For trainers|All chapters/);
  });

async function openMaker(page: Page, query = "") {
  await page.goto(`/facilitate/agenda/${query}`);
  await expect(page.locator("[data-agenda]")).toHaveAttribute("data-agenda", "awake");
  return page.locator('[data-part="run-sheet"]');
}

const agendaOf = (page: Page) => new URL(page.url()).searchParams.get("ag");

test("an agenda of one's own is made by keyboard, lives in its link and prints as a run sheet", async ({
  page,
  context,
}) => {
  await openMaker(page);
  const press = async (name: string | RegExp) => {
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
  };
  await press(/^8\W+More could be worse/);
  await press(/^3\W+Patience/);
  await press(/^Up\W+Patience/);
  // The first place has no way up: the focus goes to what can still be pressed there.
  await expect(page.getByRole("button", { name: /^Down\W+Patience/ })).toBeFocused();
  await expect(page.locator(".guide-told")).toContainText("Patience is now number 1 of 2");
  const patience = page.locator('[data-chapter="patience"]');
  await patience.getByLabel("Levers").focus();
  await page.keyboard.press("Space");
  await patience.getByLabel("Minutes").fill("12");
  await page.keyboard.press("Tab");
  await expect.poll(() => agendaOf(page)).toBe("3sqgaort12-8sqgalort19");
  await expect(page.locator('[data-part="total"]')).toContainText("31 minutes in 2 chapters");
  await expect(page.locator("[data-total]")).toHaveText("31");

  const stage = page.getByRole("link", { name: "Start on the stage" });
  await expect(stage).toHaveAttribute("href", "/patience/?present=scene&ag=3sqgaort12-8sqgalort19");
  const other = await context.newPage();
  const theirs = await openMaker(other, new URL(page.url()).search);
  expect(await theirs.innerText()).toBe(await page.locator('[data-part="run-sheet"]').innerText());
  await other.close();

  await page.emulateMedia({ media: "print" });
  await expect(page.locator('[data-part="run-sheet"]')).toBeVisible();
  await expect(page.locator("main :is(button, input):visible")).toHaveCount(0);
});

test("each bad value of an agenda's link has its sentence, and the rest is kept", async ({ page }) => {
  const sheet = await openMaker(page, "?ag=3sgar15-42s5-oops-8s999-10ga5");
  const notice = page.locator('[data-part="notice"]');
  for (const said of ["42s5", "oops", "999", "10ga5"]) await expect(notice).toContainText(said);
  await expect(sheet).toContainText("Patience");
  await expect(sheet).toContainText("More could be worse");
  await expect(page.locator("main .maker-part")).toHaveCount(2);
});

/** A session through all ten chapters, in which everything was said and agreed that can be. */
function fullest(): string {
  const settings = [
    ...["", "a=0.5&fe=0.5", "rw=40", "or=12&oe=1", "", "s=2&r=8&hp=1", "ks=5"],
    ...["at=52:o8_104:o1", "m=0.9&sh=0.6", "h=16"],
  ];
  const tallies = [
    "0x9,1x4,2x10",
    "0x20,6x9",
    "16x5,20x30",
    "0x1,6x29",
    "1x9,99x9",
    "50x40",
    "0x8,1x3,2x30",
    "~40,30,48",
    "0x4,2x9",
    "",
  ];
  const kept = tallies.map((tally, at): [string, string] => [`${at + 1}`, `${tally}!${settings[at]}`]);
  const actions = "1a 1b 2a 2b 3a 3b 3c 4a 5a 6a 8b 9b".split(" ");
  const agreed = actions.map((id): [string, string] => [
    "do",
    `${id}!${"W".repeat(30)}!Friday before the board meets`,
  ]);
  return new URLSearchParams([...kept, ...agreed]).toString();
}

async function openAway(page: Page, hash: string) {
  await page.goto("about:blank");
  await page.goto(`/facilitate/take-away/${hash && `#${hash}`}`);
  await expect(page.locator("[data-takeaway]")).toHaveAttribute("data-takeaway", "awake");
  return page.locator("[data-takeaway]");
}

test("the page for afterwards shows what the room expected and where the sliders ended, and asks nobody", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const away = await openAway(
    page,
    new URLSearchParams([
      ["3", "20x3,34x1!rw=40"],
      ["4", "!or=12&oe=1"],
    ]).toString(),
  );
  await expect(away.locator('[data-chapter="3"]')).toContainText(
    "4 people, the middle at week 20. The model says week 34.",
  );
  await expect(away.locator('[data-chapter="4"]')).toContainText("No guess was entered.");
  // What the picture says at the final setting is worked out here.
  await expect(away.locator('[data-chapter="4"]')).toContainText("12 of 12 are at their best");
  await expect(away.locator('[data-chapter="3"] a')).toHaveAttribute("href", "/patience/?rw=40#the-review");
  expect(asked.filter((url) => /20x3|rw=40/.test(url.replace(/#.*/, "")))).toEqual([]);
});

test("ticking what comes next changes the link, which brings all of it back", async ({ page }) => {
  await openAway(page, "3=20x3!rw%3D40");
  await page.getByLabel("Write the review date next to the plan, today.").check();
  await page.getByRole("textbox", { name: "Who" }).fill("Ann");
  await page.getByLabel("By when").fill("Friday");
  await expect.poll(() => new URL(page.url()).hash).toContain("do=3a%21Ann%21Friday");
  const { hash } = new URL(page.url());
  const away = await openAway(page, hash.slice(1));
  await expect(page.getByLabel("By when")).toHaveValue("Friday");
  await page.emulateMedia({ media: "print" });
  await expect(away).toContainText("Ann, Friday", { useInnerText: true });
  await expect(page.locator("main :is(button, input):visible")).toHaveCount(0);
});

for (const format of formats)
  test(`the page for afterwards fills one ${format} page, however much was said`, async ({ page }) => {
    const away = await openAway(page, fullest());
    await expect(away.locator("[data-chapter]")).toHaveCount(10);
    await expect(away).toContainText("of 100 worlds: there your plan");
    expect(await printed(page, format)).toBe(1);
  });

test("the page for afterwards says how to fill it where it is empty, and survives nonsense", async ({
  page,
}) => {
  const away = await openAway(page, "");
  await expect(away).toContainText("press K");
  await openAway(page, "3=%E0%A4%A&=&99=1!2&do=zz&4=!or=500");
  await expect(away.locator("[data-chapter]")).toHaveCount(2);
});

test("filled in, both pages are whole at every width, and axe is content", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const fill of [() => openMaker(page, "?ag=3sgar15-8s999-10lrt8"), () => openAway(page, fullest())]) {
    await fill();
    expect(await tooSmall(page), "too small to tap").toEqual([]);
    expect(await sidewaysAt(page), "scrolls sideways").toEqual([]);
    expect(await axeFindings(page), "axe").toEqual([]);
  }
});

test("a guide has every step with its way to the stage", async ({ page }) => {
  await page.goto("/facilitate/patience/");
  for (const step of stepsOf(true))
    await expect(page.locator(`#${step} a:not(.copy-link)`)).toHaveAttribute(
      "href",
      `/patience/?present=${step}`,
    );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an agenda of one's own says what it needs, and shows the ready ones", async ({ page }) => {
    await page.goto("/facilitate/agenda/");
    await expect(page.locator("main .no-js a")).toHaveCount(3);
    await expect(page.locator("main :is(button, input):visible")).toHaveCount(0);
    await page.goto("/facilitate/take-away/");
    await expect(page.locator("main")).toContainText("needs JavaScript");
  });
});
