/** The page for an address that is not there: says what was asked for, and offers what may have been meant. */
import { phrase } from "#words/phrase.ts";
import { asSaid, isSlip, nearest } from "./nearest.ts";

/** Whether the page stands in somebody's frame. */
const framed = () => {
  try {
    return window.self !== window.top;
  } catch {
    return true;
  }
};

/** What a suggestion is, where a picture's frame and its page have the same name. */
function kindOf(address: string): string {
  if (address.startsWith("embed/v1/")) return phrase`as a frame, for other pages`;
  return address.startsWith("s/") ? phrase`on a page of its own` : "";
}

/** Fills the page. @param base the path that the site is served under */
export function findWay(page: HTMLElement | null, base: string): void {
  if (!page) return;
  const asked = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
  const inFrame = framed();
  if (inFrame) document.documentElement.dataset["framed"] = "";
  const links = new Map(
    [...page.querySelectorAll<HTMLAnchorElement>("[data-known] a")].map((link) => [
      (link.getAttribute("href") ?? "").slice(base.length),
      link,
    ]),
  );
  if (links.has(asked)) {
    // A page that is there, where nobody answers: the copy on the device has not got it.
    for (const one of page.querySelectorAll<HTMLElement>("[data-lost]"))
      one.hidden = one.dataset["lost"] !== "away";
    return;
  }
  const kind = asked.startsWith("embed/") ? "frame" : asked.startsWith("s/") ? "alone" : "page";
  const sentence = page.querySelector<HTMLElement>(`[data-lost="${kind}"]`);
  const name = sentence?.querySelector("[data-asked]");
  const whole = kind === "alone" ? (asked.split("/").filter(Boolean).at(-1) ?? "") : `${base}${asked}`;
  if (sentence && name && asked !== "404.html") {
    name.textContent = asSaid(whole);
    for (const one of page.querySelectorAll<HTMLElement>("[data-lost]")) one.hidden = one !== sentence;
  }

  const known = [...links.keys()].filter((address) => !inFrame || address.startsWith("embed/v1/"));
  const near = nearest(asked, known, inFrame ? 1 : 3);
  const list = page.querySelector("[data-near] ul");
  for (const address of near) {
    const found = links.get(address)?.cloneNode(true);
    if (!(found instanceof HTMLAnchorElement)) continue;
    found.href = base + address + location.search + location.hash;
    const where = document.createElement("span");
    where.textContent = [kindOf(address), base + address].filter(Boolean).join(" · ");
    const row = document.createElement("li");
    row.append(found, " ", where);
    list?.append(row);
  }
  const offer = page.querySelector<HTMLElement>("[data-near]");
  if (offer) offer.hidden = near.length === 0;
  const slip = page.querySelector<HTMLElement>("[data-slip]");
  if (slip) slip.hidden = !near.some((address) => isSlip(asked, address));
  const gallery = page.querySelector<HTMLElement>("[data-gallery]");
  if (gallery) gallery.hidden = kind === "page" || inFrame;
}
