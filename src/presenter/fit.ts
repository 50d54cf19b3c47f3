/** Makes what stands on the stage fill it and never spill: words by their size, pictures by their width. */

const smallest = 1;
const largest = 2.5;

/** The largest words at which a block stays within its own height. Sizes are multiples of the stage's own letter. */
function fitWords(block: HTMLElement): void {
  let [fits, spills] = [smallest, largest];
  const set = (size: number) => block.style.setProperty("--fit", size.toFixed(2));
  set(largest);
  if (block.scrollHeight <= block.clientHeight) return;
  while (spills - fits > 0.05) {
    const middle = (fits + spills) / 2;
    set(middle);
    if (block.scrollHeight <= block.clientHeight) fits = middle;
    else spills = middle;
  }
  set(fits);
}

/** The greatest width at which a block is no higher than the room it has. */
function fitPicture(block: HTMLElement, room: number): void {
  block.style.removeProperty("width");
  const full = block.clientWidth;
  let width = full;
  for (let tries = 0; tries < 4 && block.scrollHeight > room; tries += 1) {
    width *= Math.max(0.5, room / block.scrollHeight);
    block.style.width = `${Math.floor(width)}px`;
  }
}

/** Fits everything that is in view on the stage now. */
function fit(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".stage-words.is-on")) fitWords(block);
  const figure = document.querySelector<HTMLElement>(
    ".stage-part.is-on > * > figure[data-widget], .stage-part.is-on figure",
  );
  if (!figure) return;
  const bottom = figure.getBoundingClientRect().bottom;
  for (const block of figure.querySelectorAll<HTMLElement>(".picture-main, .picture-side"))
    fitPicture(block, bottom - block.getBoundingClientRect().top);
}

/** Fits now, and again whenever the screen or what is drawn changes its size. */
export function keepFitting(): () => void {
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(fit);
  };
  const watch = new ResizeObserver(soon);
  for (const part of document.querySelectorAll(".stage-part, .stage-part .widget-head")) watch.observe(part);
  addEventListener("resize", soon);
  void document.fonts?.ready.then(soon);
  soon();
  return () => {
    cancelAnimationFrame(asked);
    watch.disconnect();
    removeEventListener("resize", soon);
    for (const block of document.querySelectorAll<HTMLElement>(
      ".stage-words, .picture-main, .picture-side",
    )) {
      block.style.removeProperty("--fit");
      block.style.removeProperty("width");
    }
  };
}
