import { useEffect, useId, useRef, useState } from "preact/hooks";
import { recall, remember } from "#state/memory.ts";
import { phrase, sentence } from "#words/phrase.ts";
import { type Found, longest } from "./find.ts";
import type { Ready } from "./load.ts";
import { Mark } from "./Mark.tsx";
import { GroupHead, Told } from "./Results.tsx";
import { countOf, elsewhere, everything, hint } from "./words.ts";

interface Props {
  /** The search; undefined while it is on its way, null where it could not be loaded. */
  readonly ready: Ready | null | undefined;
  /** The page with all results and everything there is. */
  readonly page: string;
  readonly close: () => void;
}

/** The words of a screen reader wait until the typing rests. */
const rest = 500;

/** A combobox over the whole site: type, choose with the arrows, open with Enter. */
export function Dialog({ ready, page, close }: Props) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [said, say] = useState("");
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found: Found | undefined = query.trim() && ready ? ready.search(query) : undefined;
  const results = found?.groups.flatMap((group) => group.results) ?? [];
  const all = page + (query.trim() ? `?q=${encodeURIComponent(query.trim())}` : "");
  const option = (at: number) => `${id}-${at}`;

  useEffect(() => {
    const timer = setTimeout(() => say(found ? countOf(found) : ""), rest);
    return () => clearTimeout(timer);
  }, [query, ready]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active, query]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length > 0) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.click();
    }
  };

  let at = -1;
  return (
    <>
      <div class="search-top">
        <Mark of="search" />
        <input
          class="search-input"
          type="text"
          role="combobox"
          aria-label={phrase`Search the essay`}
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={results.length > 0 ? option(active) : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="search"
          enterKeyHint="go"
          maxLength={longest}
          placeholder={phrase`Search`}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="button" onClick={close}>
          {phrase`Close`}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <div class="search-body" ref={list}>
        {ready === null && (
          <p class="search-says">
            {phrase`The search could not be loaded. Check the network, then open it again.`}
          </p>
        )}
        {ready !== null && !found && <p class="search-says">{hint()}</p>}
        {found && (!found.all || found.count === 0) && (
          <p class="search-says">
            {countOf(found)} {found.count === 0 && elsewhere(query)}
          </p>
        )}
        <div id={`${id}-list`} role="listbox" aria-label={phrase`Results`}>
          {ready &&
            found?.groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
              <div class="found-group" role="group" aria-labelledby={`${id}-${group.kind}`} key={group.kind}>
                <p class="found-kind" id={`${id}-${group.kind}`}>
                  <GroupHead of={group} />
                </p>
                {group.results.map((result) => {
                  at += 1;
                  const own = at;
                  return (
                    <a
                      key={result.to}
                      class="found"
                      id={option(own)}
                      role="option"
                      tabIndex={-1}
                      aria-selected={own === active}
                      href={ready.hrefOf(result.to)}
                      onPointerMove={() => setActive(own)}
                      onClick={close}
                    >
                      <Told of={result} />
                    </a>
                  );
                })}
              </div>
            ))}
        </div>
      </div>
      <div class="search-foot">
        <p class="search-keys" aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {phrase`choose`}
          </span>
          <span>
            <kbd>{phrase`Enter`}</kbd> {phrase`open`}
          </span>
          <span>
            <kbd>{phrase`Esc`}</kbd> {phrase`close`}
          </span>
        </p>
        <label class="search-key">
          <input
            type="checkbox"
            defaultChecked={recall("keys") !== "off"}
            onChange={(event) => remember("keys", event.currentTarget.checked ? undefined : "off")}
          />
          <span>{sentence("Open with {key}", { key: <kbd>/</kbd> })}</span>
        </label>
        <a class="search-all" href={all}>
          {found && found.count > results.length ? phrase`All ${found.count} results` : everything()}
        </a>
      </div>
    </>
  );
}
