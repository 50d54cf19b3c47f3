import type { Figure } from "#frame/lens.ts";

/** The way into the chapter takes along what the picture is set to. Without scripts it leads to the chapter as it begins. */
export function takeSettingsAlong(root: Document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-onward]")) {
    const plain = new URL(link.href);
    // Whatever a reader does with a link, they point at it or focus it first.
    for (const event of ["pointerover", "pointerdown", "focusin"]) {
      link.addEventListener(event, () => {
        const figure = root.querySelector<Figure>("figure[data-widget]");
        plain.search = figure?.lens?.store.query.peek() ?? "";
        link.href = plain.href;
      });
    }
  }
}
