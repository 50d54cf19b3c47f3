import { phrase } from "#words/phrase.ts";

/** Lets each setting of the gallery be played with in place, and its code be built. One frame a picture, made on the press. */
export function openShelves(): void {
  for (const shelf of document.querySelectorAll<HTMLElement>("[data-shelf]")) open(shelf);
}

function open(shelf: HTMLElement): void {
  const { title = "", embed = "", link = "", asks } = shelf.dataset;
  const place = shelf.querySelector<HTMLElement>("[data-place]");
  const all = [...shelf.querySelectorAll<HTMLButtonElement>("[data-live]")];
  for (const setting of shelf.querySelectorAll<HTMLElement>("[data-settings]")) {
    const { settings = "" } = setting.dataset;
    const name = setting.querySelector(".shelf-name")?.textContent ?? "";
    const live = setting.querySelector<HTMLButtonElement>("[data-live]");
    // Pages opened from disk hold no other pages: there the page of its own is the way.
    if (location.protocol === "file:") live?.remove();
    live?.addEventListener("click", () => {
      const on = live.getAttribute("aria-pressed") !== "true";
      for (const button of all) button.setAttribute("aria-pressed", String(on && button === live));
      place?.replaceChildren(
        ...(on ? [frameOf(`${embed}${settings && `?${settings}`}`, `${title}: ${name}`)] : []),
      );
      if (on) place?.scrollIntoView({ block: "nearest" });
    });
    const code = setting.querySelector<HTMLButtonElement>("[data-code]");
    code?.addEventListener("click", async () => {
      try {
        const { openEmbedDialog } = await import("#embed/dialog.tsx");
        const paths = { embedPath: embed, linkPath: link };
        await openEmbedDialog({ title, ...paths, settings, asks: asks !== undefined }, code);
      } catch {
        const said = document.createElement("p");
        said.textContent = phrase`This could not be loaded. Check the network, then try again.`;
        place?.replaceChildren(said);
      }
    });
  }
}

/** A frame that takes the height which its picture says it has. */
function frameOf(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow && data?.type === "push-pull-person:height")
      frame.height = String(Math.ceil(Number(data.height)));
  });
  return frame;
}
