/** Opens the search over the page. Loaded when somebody asks for it, and not before. */
import { render } from "preact";
import sheet from "#styles/search.css?url";
import { wear } from "#styles/wear.ts";
import { phrase } from "#words/phrase.ts";
import { Dialog } from "./Dialog.tsx";
import { load, type Ready } from "./load.ts";

let dialog: HTMLDialogElement | undefined;

/** @param link to the page of the search, which also says where the index is */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[data-search-page] input");
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (dialog?.open) return;
  await wear(sheet);
  dialog ??= made();
  const own = dialog;
  const show = (ready: Ready | null | undefined) =>
    render(<Dialog ready={ready} page={link.href} close={() => own.close()} />, own);
  show(undefined);
  own.showModal();
  const input = own.querySelector("input");
  input?.focus();
  input?.select();
  show(await load(link.dataset["index"] ?? "").catch(() => null));
}

function made(): HTMLDialogElement {
  const element = document.body.appendChild(document.createElement("dialog"));
  element.className = "search";
  element.ariaLabel = phrase`Search`;
  element.addEventListener("click", ({ target }) => {
    if (target === element) element.close();
  });
  return element;
}
