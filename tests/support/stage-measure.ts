/** What is measured inside the page of a stage. */

/** Runs in the page. Each text is taken line by line, where and as large as it is drawn. */
export async function measure(): Promise<{ faults: string[]; lines: string[] }> {
  await document.fonts.ready;
  for (let i = 0; i < 4; i += 1) await new Promise((done) => requestAnimationFrame(done));

  const [width, height] = [innerWidth, innerHeight];
  const least = height / 43;
  const faults: string[] = [];
  const part = document.querySelector<HTMLElement>(".stage-part.is-on");
  const ui = document.querySelector<HTMLElement>(".stage-ui");
  const bar = document.querySelector<HTMLElement>(".stage-bar");
  if (!part || !ui || !bar) return { faults: ["nothing is on the stage"], lines: [] };
  const floor = bar.getBoundingClientRect().top;

  /** What only a screen reader gets is clipped to a point. */
  const clipped = (e: Element): boolean => {
    for (let at: Element | null = e; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).clipPath === "inset(50%)") return true;
    return false;
  };
  const seen = (e: Element) =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !clipped(e);
  const named = (e: Element) =>
    `${e.tagName.toLowerCase()}.${(e.getAttribute("class") ?? "").split(" ").join(".")}`;
  const isIn = (inner: DOMRect, outer: DOMRect, slack = 2) =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Words: where they are, and how large.
  const words: { text: string; owner: Element; box: DOMRect; size: number }[] = [];
  const sizeOf = (e: Element): number => {
    const own = Number.parseFloat(getComputedStyle(e).fontSize);
    const matrix = e instanceof SVGGraphicsElement ? e.getScreenCTM() : null;
    return matrix ? own * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : own;
  };
  for (const root of [part, ui]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const e = node.parentElement;
      if (!text || !e || !seen(e)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0) words.push({ text, owner: e.closest("text") ?? e, box, size: sizeOf(e) });
    }
    for (const input of root.querySelectorAll<HTMLInputElement>("input:is([type=number], [type=text])"))
      if (seen(input))
        words.push({
          text: input.value,
          owner: input,
          box: input.getBoundingClientRect(),
          size: sizeOf(input),
        });
  }
  for (const { text, owner, box, size } of words) {
    if (size < least - 0.05)
      faults.push(`“${text.slice(0, 40)}” is 1/${(height / size).toFixed(1)} of the height`);
    if (box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1)
      faults.push(`“${text.slice(0, 40)}” leaves the window`);
    else if (!bar.contains(owner) && box.bottom > floor + 1)
      faults.push(`“${text.slice(0, 40)}” reaches under the bar`);
  }
  // The letters themselves are lower than the line that holds them.
  const letters = words.map((word) => ({
    ...word,
    box: new DOMRect(
      word.box.x + 1,
      word.box.y + 0.22 * word.box.height,
      word.box.width - 2,
      0.56 * word.box.height,
    ),
  }));
  letters.forEach((a, i) => {
    for (const b of letters.slice(i + 1))
      if (
        a.owner !== b.owner &&
        !a.owner.contains(b.owner) &&
        !b.owner.contains(a.owner) &&
        meet(a.box, b.box)
      )
        faults.push(`“${a.text.slice(0, 30)}” overlaps “${b.text.slice(0, 30)}”`);
  });

  // Blocks: apart from each other, holding what is theirs, and nothing scrolls.
  const selectors = [
    ".widget-question",
    ".widget > .guess",
    ".widget > .gap",
    ".picture-main",
    ".picture-side",
    ".widget-actions",
    ".widget-controls",
    ".stage-where",
    ".stage-room",
    ".stage-fixed",
    ".compare",
    ".stage-bar",
  ];
  const blocks = [...document.querySelectorAll(selectors.join())].filter(
    (e) => seen(e) && (ui.contains(e) || part.contains(e)) && e.getBoundingClientRect().height > 0,
  );
  blocks.forEach((a, i) => {
    for (const b of blocks.slice(i + 1))
      if (
        !a.contains(b) &&
        !b.contains(a) &&
        getComputedStyle(a).display !== "contents" &&
        meet(a.getBoundingClientRect(), b.getBoundingClientRect())
      )
        faults.push(`${named(a)} overlaps ${named(b)}`);
  });
  for (const block of blocks) {
    const outer = block.getBoundingClientRect();
    for (const e of block.querySelectorAll<Element>("svg, button, input, label, .slider, p, ul, li")) {
      if (e.matches(".stage-fixed") || (e.closest("svg") !== e && e.closest("svg"))) continue;
      const box = e.getBoundingClientRect();
      if (box.width > 0 && seen(e) && !isIn(box, outer, 4)) faults.push(`${named(e)} leaves ${named(block)}`);
    }
  }
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  if (scrollHeight > clientHeight || scrollWidth > clientWidth) faults.push("the page scrolls");
  for (const e of [part, ui, ...part.querySelectorAll("*"), ...ui.querySelectorAll("*")]) {
    if (e.closest("svg") || !seen(e)) continue;
    const { overflowY, overflowX, display } = getComputedStyle(e);
    if (display === "inline" || display === "contents") continue;
    const box = e.getBoundingClientRect();
    if (box.width < 2) continue;
    if (overflowY !== "visible" && e.scrollHeight > e.clientHeight + 1)
      faults.push(`${named(e)} scrolls by ${e.scrollHeight - e.clientHeight} px`);
    if (overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1)
      faults.push(`${named(e)} scrolls sideways by ${e.scrollWidth - e.clientWidth} px`);
    if (box.left < -1 || box.right > width + 1 || box.bottom > height + 1)
      faults.push(`${named(e)} leaves the window`);
    else if (box.bottom > floor + 1 && !bar.contains(e) && !e.contains(bar) && part.contains(e))
      faults.push(`${named(e)} reaches under the bar`);
  }

  // The step: its part is there, and is most of what is seen.
  const said = words.filter(({ owner }) => part.contains(owner)).map(({ text }) => text);
  if (said.join("").length < 12) faults.push("its part says next to nothing");
  const picture = part.querySelector(".picture-main")?.getBoundingClientRect();
  const compares = document.querySelector(".compare") !== null;
  if (picture && picture.width < (compares ? 0.45 : 0.54) * width)
    faults.push(`the picture takes ${Math.round((100 * picture.width) / width)} % of the width`);
  if (picture && picture.height < (compares ? 0.45 : 0.5) * height)
    faults.push(`the picture takes ${Math.round((100 * picture.height) / height)} % of the height`);
  if (!words.some(({ text }) => /not a forecast/i.test(text)))
    faults.push("“not a forecast” is not to be seen");
  const ground = getComputedStyle(part).backgroundColor;
  if (ground !== "rgb(255, 255, 255)" && !matchMedia("(forced-colors: active)").matches)
    faults.push(`the stage is ${ground}`);

  const drawn = [...part.querySelectorAll("svg text")].filter(seen).map((e) => e.textContent ?? "");
  const lines = [...part.innerText.split("\n"), ...drawn].map((line) => line.trim()).filter(Boolean);
  return { faults: [...new Set(faults)], lines };
}
