import { useEffect, useState } from "preact/hooks";
import { pageValue, showPage } from "#state/address.ts";
import { phrase } from "#words/phrase.ts";
import { longest } from "./find.ts";
import { load, type Ready } from "./load.ts";
import { Mark } from "./Mark.tsx";
import { GroupHead, Told } from "./Results.tsx";
import { countOf, elsewhere, hint } from "./words.ts";

/** The page of the search: all results of a question that stands in its address. */
export default function SearchPage({ index }: { readonly index: string }) {
  const [query, setQuery] = useState("");
  const [ready, setReady] = useState<Ready | null>();
  const found = query.trim() && ready ? ready.search(query, Number.POSITIVE_INFINITY) : undefined;

  useEffect(() => {
    setQuery((pageValue("q") ?? "").slice(0, longest));
    load(index).then(setReady, () => setReady(null));
  }, [index]);
  useEffect(() => {
    const everything = document.querySelector<HTMLElement>("[data-everything]");
    if (everything) everything.hidden = query.trim() !== "";
  }, [query]);

  return (
    <div class="search-page" data-search-page>
      <label class="search-top js-only">
        <Mark of="search" />
        <span class="visually-hidden">{phrase`Search the essay`}</span>
        <input
          class="search-input"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="search"
          maxLength={longest}
          value={query}
          onInput={({ currentTarget: { value } }) => {
            setQuery(value);
            showPage("q", value.trim() || undefined);
          }}
        />
      </label>
      <p class="search-says js-only" role="status">
        {ready === null &&
          phrase`The search could not be loaded. Check the network, then load this page again.`}
        {ready !== null && !found && hint()}
        {found && [countOf(found), found.count === 0 ? elsewhere(query) : ""].join(" ").trim()}
      </p>
      {ready &&
        found?.groups.map((group) => (
          <section class="found-group" aria-labelledby={`found-${group.kind}`} key={group.kind}>
            <h2 class="found-kind" id={`found-${group.kind}`}>
              <GroupHead of={group} />
            </h2>
            <ol>
              {group.results.map((result) => (
                <li key={result.to}>
                  <a class="found" href={ready.hrefOf(result.to)}>
                    <Told of={result} />
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}
