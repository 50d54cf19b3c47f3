import { currentHash, ownAddress, showHash } from "#state/address.ts";
import { phrase } from "#words/phrase.ts";

/** Milliseconds for which a link says that it was copied. */
const time = 2500;

/** Makes the links at headings, claims and challenges copy their address. Without this they lead there, as links do. */
export function copyOnPress(): void {
  const said = document.body.appendChild(document.createElement("div"));
  said.className = "copy-said";
  said.role = "status";
  let waiting: ReturnType<typeof setTimeout>;

  document.addEventListener("click", async (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>("[data-copy], .copy-link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const address = ownAddress("") + link.hash;
    const { left, bottom } = link.getBoundingClientRect();
    said.style.top = `${bottom + scrollY + 6}px`;
    said.style.left = `${Math.max(16, Math.min(left, document.documentElement.clientWidth - 180))}px`;
    clearTimeout(waiting);
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = phrase`Link copied`;
      link.dataset["copied"] = "";
      waiting = setTimeout(() => {
        said.textContent = "";
        delete link.dataset["copied"];
      }, time);
    } catch {
      showHash(link.hash.slice(1));
      offer(said, address, link);
    }
  });
}

/** A frame, a file or an old browser keeps the clipboard shut: the address is there to be copied by hand. */
function offer(said: HTMLElement, address: string, link: HTMLElement): void {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.readOnly = true;
  box.value = address;
  label.append(phrase`Copy this link`, box);
  said.replaceChildren(label);
  said.style.left = "1rem";
  box.select();
  box.addEventListener("blur", () => said.replaceChildren(), { once: true });
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") link.focus();
  });
}

/**
 * Goes to what the address asks for where the browser cannot: a challenge is not there before its picture is. What is nowhere on
 * the page is named, and the page stays as it is.
 */
export function findAsked(): void {
  const asked = currentHash();
  // Some pages keep their whole content behind the #, and hosts put a secret there.
  if (!/^[\w-]+$/.test(asked) || asked === "top" || document.getElementById(asked)) return;
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-widget]")];
  const figure = figures.find(({ id }) => asked.startsWith(`${id}-`));
  if (figure) {
    figure.scrollIntoView();
    return;
  }
  const note = document.createElement("p");
  note.className = "notice is-link";
  note.role = "status";
  const name = asked.length > 40 ? `${asked.slice(0, 40)}…` : asked;
  note.textContent = phrase`There is no section called “${name}” on this page. This is the page from its beginning.`;
  document.querySelector("main")?.prepend(note);
}
