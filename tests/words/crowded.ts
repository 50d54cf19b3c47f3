/** Runs inside a page: what is cut off, and which words of controls and drawings lie on one another. */
export function crowded(): string[] {
  const faults = new Set<string>();
  const seen = (e: Element) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const told = (text: string | null) => `“${(text ?? "").replaceAll(/\s+/g, " ").trim().slice(0, 40)}”`;
  /** Read aloud, and not shown. */
  const isSilent = (e: Element | null): boolean =>
    e !== null && (getComputedStyle(e).clipPath !== "none" || isSilent(e.parentElement));

  /** The words of a part of the page, each with the boxes that its letters take. */
  function wordsIn(part: Element) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: { owner: Element; text: string; boxes: DOMRect[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent ?? "";
      if (!owner || text.trim() === "" || owner.closest("option") || !seen(owner) || isSilent(owner))
        continue;
      // Drawn as narrow as its room, or ended by an ellipsis there: the boxes of its letters do not know.
      if (owner.closest("[textLength]") || getComputedStyle(owner).textOverflow === "ellipsis") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ owner, text, boxes: [...range.getClientRects()].filter(({ width }) => width > 1) });
    }
    return found;
  }

  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);

  const parts = "svg[role=img], nav, header, footer, form, fieldset, .widget-foot, .widget-actions, .chips";
  for (const part of [...document.querySelectorAll(parts)].filter(seen)) {
    const words = wordsIn(part);
    words.forEach((a, at) => {
      for (const b of words.slice(at + 1))
        if (a.boxes.some((one) => b.boxes.some((other) => meet(one, other))))
          faults.add(`${told(a.text)} lies on ${told(b.text)}`);
    });
    if (!part.matches("svg")) continue;
    const { left, right, width } = part.getBoundingClientRect();
    // Two units of the drawing, however large it is shown.
    const slack = 2 * Math.max(1, width / ((part as SVGSVGElement).viewBox.baseVal?.width || width));
    for (const { text, boxes } of words)
      if (boxes.some((box) => box.left < left - slack || box.right > right + slack))
        faults.add(`${told(text)} leaves its drawing`);
  }

  // Whoever hides what does not fit must fit.
  const holders = "button, a, label, legend, summary, select, output, h1, h2, h3, p, dt, dd, li, th";
  for (const e of document.querySelectorAll<HTMLElement>(holders)) {
    if (!seen(e) || isSilent(e) || e.closest("svg")) continue;
    const { overflowX, display } = getComputedStyle(e);
    if (display !== "inline" && overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1)
      faults.add(`${told(e.textContent)} is cut`);
  }
  return [...faults];
}
