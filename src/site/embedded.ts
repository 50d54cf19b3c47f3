import { currentQuery } from "#state/address.ts";
import { readEmbed } from "#state/embed.ts";

/** Names what the address of an embed asked for and we do not have; the notice stays hidden where there is nothing to say. */
export function nameProblems(notice: HTMLElement | null): void {
  const { problems } = readEmbed(currentQuery());
  const words = notice?.querySelector("span");
  if (!notice || !words || problems.length === 0) return;
  words.textContent = problems.join(" ");
  notice.hidden = false;
}

/**
 * A link out of a frame opens a page of its own. Where a sandbox lets none be opened, its address is shown instead,
 * to be copied by hand.
 *
 * @param shown the field for that address, hidden until it is needed
 */
export function leadOut(shown: HTMLElement | null): void {
  const field = shown?.querySelector("input");
  if (!shown || !field) return;
  document.addEventListener("click", (event) => {
    const from = event.target instanceof Element ? event.target : undefined;
    const link = from?.closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (opened(link.href)) return;
    field.value = link.href;
    shown.hidden = false;
    field.focus();
    field.select();
  });
}

/** Opens a page of its own. Where a sandbox forbids it, one browser answers with nothing and another throws. */
function opened(address: string): boolean {
  try {
    const page = window.open(address, "_blank");
    if (page) page.opener = null;
    return page !== null;
  } catch {
    return false;
  }
}
