import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { Choice } from "#controls/Choice.tsx";
import { Toggle } from "#controls/Toggle.tsx";
import { looks, type Part, parts } from "#state/embed.ts";
import { number, phrase } from "#words/phrase.ts";
import { CopyField } from "./CopyField.tsx";
import { embedCode } from "./code.ts";
import snippet from "./host-snippet.js?raw";
import { Preview } from "./Preview.tsx";
import { type Choices, frameAddress, linkAddress, type Subject } from "./subject.ts";

const partWords: Readonly<Record<Part, string>> = {
  picture: phrase`Picture`,
  controls: phrase`Sliders`,
  words: phrase`In words`,
};
const lookWords = { light: phrase`Light`, dark: phrase`Dark` } as const;

/** Where it is pasted: in a page that takes code, or at a host that asks for an address. */
type Place = "page" | "host";

/** Pixels until the preview says its own height, and where there is none. */
const usualHeight = 760;
const [least, most] = [200, 4000] as const;

/** Builds the lines that put a picture into another page, and shows what becomes of them. */
export function EmbedDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, choose] = useState<Choices>({ show: parts, here: true, asking: true });
  const [fixed, setFixed] = useState<number | undefined>(undefined);
  const [measured, setMeasured] = useState(usualHeight);
  const [place, setPlace] = useState<Place>("page");
  const [locked, lock] = useState(false);
  const [refused, refuse] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const { show = parts, theme } = choices;
  const address = frameAddress(subject, choices);
  const link = linkAddress(subject, choices);
  const inPage = place === "page";
  const sandbox = inPage && locked;
  const code = embedCode({
    address,
    title: `${subject.title} – Push, Pull, Person`,
    height: fixed ?? measured,
    sandbox,
    ...(fixed ? {} : { snippet }),
  });
  const toggled = (part: Part) => {
    const next = show.includes(part) ? show.filter((one) => one !== part) : [...show, part];
    if (next.length > 0) choose({ ...choices, show: parts.filter((one) => next.includes(one)) });
    refuse(next.length === 0);
  };

  return (
    <dialog
      ref={dialog}
      class="embed-dialog"
      aria-labelledby="embed-dialog-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      // The page's own keys rest while somebody types here.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="embed-sheet">
        <div class="embed-head">
          <div>
            <h2 id="embed-dialog-title">{phrase`Put “${subject.title}” into your own page`}</h2>
            <p>{phrase`It loads from here and stores nothing. Its address stays as it is.`}</p>
          </div>
          <button type="button" class="button" data-action="close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            {phrase`Close`}
          </button>
        </div>
        <div class="embed-place">
          <Choice
            id="embed-place"
            legend={phrase`Where will you paste it?`}
            showLegend
            options={[
              { value: "page", label: phrase`A page that takes code` },
              { value: "host", label: phrase`One that asks for an address` },
            ]}
            value={place}
            onChange={(value) => setPlace(value === "host" ? "host" : "page")}
          />
        </div>
        <form class="embed-wishes" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="embed-parts">
            <legend>{phrase`What it shows`}</legend>
            {parts.map((part) => (
              <label key={part} class="embed-part">
                <input
                  type="checkbox"
                  name={part}
                  checked={show.includes(part)}
                  onChange={(event) => {
                    toggled(part);
                    event.currentTarget.checked = show.length === 1 || !show.includes(part);
                  }}
                />
                {partWords[part]}
              </label>
            ))}
            <p class="embed-said" role="status">
              {refused && phrase`One part has to stay.`}
            </p>
            {subject.asks && choices.asking && (
              <p class="embed-note">{phrase`Whatever it shows, it asks for a guess first. You can switch that off below.`}</p>
            )}
          </fieldset>
          <Choice
            id="embed-look"
            legend={phrase`Colours`}
            showLegend
            options={[
              { value: "", label: phrase`The reader’s` },
              ...looks.map((look) => ({ value: look, label: lookWords[look] })),
            ]}
            value={theme ?? ""}
            onChange={(value) => {
              const { theme: _, ...others } = choices;
              const look = looks.find((known) => known === value);
              choose(look ? { ...others, theme: look } : others);
            }}
          />
          <div class="embed-height" hidden={!inPage}>
            <Choice
              id="embed-height"
              legend={phrase`Height`}
              showLegend
              options={[
                { value: "own", label: phrase`As its content` },
                { value: "fixed", label: phrase`Fixed` },
              ]}
              value={fixed ? "fixed" : "own"}
              onChange={(value) => setFixed(value === "fixed" ? measured : undefined)}
            />
            {fixed !== undefined && (
              <label class="embed-pixels">
                <input
                  type="number"
                  min={least}
                  max={most}
                  value={fixed}
                  onChange={({ currentTarget }) => {
                    const wanted = Math.round(Number(currentTarget.value));
                    const next = wanted > 0 ? Math.min(most, Math.max(least, wanted)) : measured;
                    setFixed(next);
                    currentTarget.value = String(next);
                  }}
                />
                {phrase`pixels`}
              </label>
            )}
            <p class="embed-note">
              {fixed
                ? phrase`A narrower page needs more height. What does not fit scrolls inside the frame.`
                : phrase`A short script in the code does this. Where an editor takes it away, the frame stays ${number(measured)} pixels high.`}
            </p>
          </div>
          <div class="embed-switches">
            {subject.settings !== "" && (
              <Toggle
                id="embed-here"
                label={phrase`Open with the sliders where they are now`}
                checked={choices.here}
                onChange={(here) => choose({ ...choices, here })}
              />
            )}
            {subject.asks && (
              <Toggle
                id="embed-asking"
                label={phrase`Ask for a guess first`}
                checked={choices.asking}
                onChange={(asking) => choose({ ...choices, asking })}
              />
            )}
            {inPage && (
              <Toggle
                id="embed-sandbox"
                label={phrase`Lock the frame`}
                detail={phrase`if your page asks for a “sandbox”. Copying, downloads and full screen may then not work.`}
                checked={locked}
                onChange={lock}
              />
            )}
          </div>
        </form>
        <div class="embed-result">
          <div hidden={!inPage}>
            <CopyField
              // What was chosen, and not the code itself: a preview that still grows takes back nothing that was said.
              key={`${address} ${fixed} ${sandbox}`}
              id="code"
              label={phrase`Code for a page of yours`}
              note={phrase`For HTML, and for an HTML block in WordPress.`}
              value={code}
              rows={5}
            />
          </div>
          <div class="embed-addresses" hidden={inPage}>
            <CopyField
              key={address}
              id="frame"
              label={phrase`Address of the frame`}
              note={phrase`For Notion, Confluence, SharePoint, Moodle and others that make a frame of it.`}
              value={address}
            />
            <CopyField
              key={link}
              id="link"
              label={phrase`Link to its page`}
              note={phrase`Slack, Teams and others make a card of it. It opens at the same setting.`}
              value={link}
            />
          </div>
          {address.startsWith("file:") && (
            <p class="embed-note">
              {phrase`This copy was opened from disk and knows no host. Others can load the picture once the site is on one: put its address in place of what begins with “file:”.`}
            </p>
          )}
          <Preview
            address={address}
            title={subject.title}
            sandbox={sandbox}
            height={(inPage ? fixed : undefined) ?? measured}
            onHeight={setMeasured}
          />
        </div>
      </div>
    </dialog>
  );
}
