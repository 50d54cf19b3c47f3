/** Makes what stands on the stage fill it and never spill: words and controls by their size, pictures by their width. */

/** Sizes of the words of a step, in multiples of the stage's own letter. */
const words = { least: 1, most: 2.2 };
/** Sizes of what stands beside a picture. Its letters have a floor of their own in the style sheet. */
const beside = { least: 0.6, most: 1 };
/** What may go where there is no room: nothing, all but the first small chart, captions, and the charts. */
const spare = ["", "more", "captions", "charts"] as const;
/** What is spared only when everything is this small already. */
const enough = 0.8;

const blocksBeside = ".guess, .gap, .picture-side, .widget-actions, .widget-controls";

/** The largest size of a range at which something still fits; the least where none does. */
function largest(
  { least, most }: { least: number; most: number },
  fitsAt: (size: number) => boolean,
): number {
  if (fitsAt(most)) return most;
  let [fits, spills] = [least, most];
  while (spills - fits > 0.02) {
    const middle = (fits + spills) / 2;
    if (fitsAt(middle)) fits = middle;
    else spills = middle;
  }
  return fits;
}

const set = (block: HTMLElement, name: string, size: number) =>
  block.style.setProperty(name, size.toFixed(3));

/** The largest words at which a block stays within its own height. */
function fitWords(block: HTMLElement): void {
  const fitsAt = (size: number) => {
    set(block, "--fit", size);
    return block.scrollHeight <= block.clientHeight;
  };
  set(block, "--fit", largest(words, fitsAt));
}

/** The greatest width at which a block is no higher than the room it has. */
function fitPicture(block: HTMLElement, room: number): void {
  block.style.removeProperty("width");
  let width = block.clientWidth;
  for (let tries = 0; tries < 4 && block.scrollHeight > room; tries += 1) {
    width *= Math.max(0.5, room / block.scrollHeight);
    block.style.width = `${Math.floor(width)}px`;
  }
}

/** Number, question and controls beside the picture: all of it smaller first, then without what can be spared. */
function fitBeside(figure: HTMLElement, floor: number): void {
  const blocks = [...figure.querySelectorAll<HTMLElement>(blocksBeside)];
  const bottom = () => Math.max(0, ...blocks.map((block) => block.getBoundingClientRect().bottom));
  const fitsAt = (size: number) => {
    set(figure, "--beside", size);
    return bottom() <= floor;
  };
  for (const without of spare) {
    figure.dataset["spare"] = without;
    const least = without === "charts" ? beside.least : enough;
    const size = largest({ ...beside, least }, fitsAt);
    if (fitsAt(size)) return;
  }
}

/** Fits everything that is in view on the stage now. */
function fit(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".stage-words.is-on")) fitWords(block);
  const figure = document.querySelector<HTMLElement>(".stage-part.is-on figure[data-widget]");
  if (!figure) return;
  const { bottom } = figure.getBoundingClientRect();
  const room = document.querySelector(".stage-room")?.getBoundingClientRect();
  fitBeside(figure, room ? Math.min(bottom, room.top - 0.02 * innerHeight) : bottom);
  const picture = figure.querySelector<HTMLElement>(".picture-main");
  if (picture) fitPicture(picture, bottom - picture.getBoundingClientRect().top);
}

/** Fits now, and again whenever the step, the screen or what is drawn changes its size. */
export function keepFitting(): () => void {
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(fit);
  };
  const sizes = new ResizeObserver(soon);
  for (const part of document.querySelectorAll(".stage-part, .stage-part .widget-head")) sizes.observe(part);
  // A step, and whatever is put on the stage or taken away: charts, controls, the room's dots.
  const changes = new MutationObserver(soon);
  changes.observe(document.documentElement, { attributeFilter: ["data-step"] });
  for (const part of document.querySelectorAll(".stage-ui, .stage-part figure[data-widget]"))
    changes.observe(part, { childList: true, subtree: true, attributeFilter: ["viewBox", "data-current"] });
  addEventListener("resize", soon);
  void document.fonts?.ready.then(soon);
  soon();
  return () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    changes.disconnect();
    removeEventListener("resize", soon);
    for (const block of document.querySelectorAll<HTMLElement>(".stage-words, .picture-main, figure")) {
      for (const name of ["--fit", "--beside", "width"]) block.style.removeProperty(name);
      delete block.dataset["spare"];
    }
  };
}
