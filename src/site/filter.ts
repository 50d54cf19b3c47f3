import { phrase, plural } from "#words/phrase.ts";

/** What the reader asks to see: the value of each field that is set. */
type Wish = ReadonlyMap<string, string>;

/** Makes the ledger's filter work: rows, empty parts, the count, and the address follow what is chosen. */
export function startFilter(page: Document): void {
  const filter = page.querySelector("[data-ledger-filter]");
  const count = filter?.querySelector("[data-ledger-count]");
  const reset = filter?.querySelector("button");
  if (!filter || !count || !reset) return;
  const fields = [...filter.querySelectorAll("select")];
  const rows = [...page.querySelectorAll<HTMLElement>(".entry")];
  const parts = [...page.querySelectorAll<HTMLElement>(".ledger-part")];

  const show = (wish: Wish) => {
    for (const row of rows) row.hidden = [...wish].some(([name, value]) => row.dataset[name] !== value);
    for (const part of parts) part.hidden = !part.querySelector(".entry:not([hidden])");
    const shown = rows.filter((row) => !row.hidden).length;
    const told = shown === 0 ? phrase`No claims` : plural(shown, { one: "# claim", other: "# claims" });
    count.textContent = wish.size === 0 ? told : phrase`${told} of ${rows.length}`;
    reset.hidden = wish.size === 0;
  };
  const wished = (): Wish =>
    new Map(fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  const follow = () => {
    const url = new URL(location.href);
    for (const { name, value } of fields) {
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, "", url);
    show(wished());
  };

  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name) ?? "";
    field.value = [...field.options].some((option) => option.value === value) ? value : "";
  }
  show(wished());
  filter.addEventListener("change", follow);
  const showAll = () => {
    for (const field of fields) field.value = "";
    follow();
  };
  reset.addEventListener("click", () => {
    showAll();
    fields[0]?.focus();
  });
  // A link to a row or a part that is filtered away brings everything back.
  addEventListener("hashchange", () => {
    const wanted = page.getElementById(location.hash.slice(1));
    if (!wanted?.closest("[hidden]")) return;
    showAll();
    wanted.scrollIntoView();
  });
}
