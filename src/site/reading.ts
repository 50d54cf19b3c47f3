/** The contents beside a chapter: open where the margin has room, and marking the part that is being read. */

/**
 * Follows the reader through the page. The part in view is the last one whose top is in the upper third of the window;
 * at the page's end it is the last of all.
 */
export function followSections(nav: HTMLElement | null): void {
  const fold = nav?.querySelector("details");
  if (!fold) return;
  const rows = [...fold.querySelectorAll("a")].flatMap((link) => {
    const part = document.getElementById(link.hash.slice(1));
    return part ? [{ link, part }] : [];
  });
  const mark = () => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const above = rows.filter(({ part }) => part.getBoundingClientRect().top < clientHeight / 3);
    const here = scrollTop + clientHeight > scrollHeight - 2 ? rows.at(-1) : above.at(-1);
    for (const row of rows) {
      if (row === here) row.link.setAttribute("aria-current", "location");
      else row.link.removeAttribute("aria-current");
    }
  };
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  };
  const wide = matchMedia("(min-width: 92.5em)");
  const unfold = () => {
    fold.open = wide.matches;
  };
  // Folded, it is a menu: who has chosen wants to read.
  fold.addEventListener("click", (event) => {
    if (!wide.matches && event.target instanceof HTMLAnchorElement) fold.open = false;
  });
  wide.addEventListener("change", unfold);
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  unfold();
  mark();
}

/**
 * Left and right arrow lead to the chapter before and after, as in other books on the web: only while nothing has focus,
 * nothing is marked, open or enlarged, and the last press was not in a picture, whose sliders own the arrows.
 */
export function turnPages(): void {
  let playing = false;
  addEventListener("pointerdown", ({ target }) => {
    playing = target instanceof Element && target.closest("figure") !== null;
  });
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented } = event;
    if (!/^Arrow(Left|Right)$/.test(key) || ctrlKey || metaKey || altKey || shiftKey || repeat) return;
    if (defaultPrevented || playing || document.activeElement !== document.body) return;
    if (document.documentElement.dataset["mode"] || document.querySelector(":popover-open, dialog[open]"))
      return;
    if (getSelection()?.isCollapsed === false || (visualViewport?.scale ?? 1) > 1) return;
    const onward = (key === "ArrowRight") === (getComputedStyle(document.body).direction === "ltr");
    document.querySelector<HTMLAnchorElement>(`.next a[rel="${onward ? "next" : "prev"}"]`)?.click();
  });
  // Firefox leaves half in sight what it moves the focus to.
  addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(".next a:focus-visible"))
      target.scrollIntoView({ block: "nearest" });
  });
}
