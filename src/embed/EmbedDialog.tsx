import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { Choice } from "#controls/Choice.tsx";
import { Toggle } from "#controls/Toggle.tsx";
import { looks, type Part, parts } from "#state/embed.ts";
import { phrase } from "#words/phrase.ts";
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

/** Pixels until a frame says its own height. */
const usualHeight = 760;
const [least, most] = [200, 4000] as const;

/** Builds the lines that put a picture into another page, and shows what becomes of them. */
export function EmbedDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, choose] = useState<Choices>({ show: parts, here: true, asking: true });
  const [fixed, setFixed] = useState<number | undefined>(undefined);
  const [measured, setMeasured] = useState(usualHeight);
  const [sandbox, setSandbox] = useState(false);
  const [refused, refuse] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const { show = parts, theme } = choices;
  const address = frameAddress(subject, choices);
  const code = embedCode({
    address,
    title: `${subject.title} – Push, Pull, Person`,
    height: fixed ?? usualHeight,
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
          <div class="embed-height">
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
                ? phrase`What is taller is scrolled inside the frame.`
                : phrase`A few lines of script come with the code. Canvas and open-iframe-resizer need none of them.`}
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
            <Toggle
              id="embed-sandbox"
              label={phrase`Lock the frame`}
              detail={phrase`so that it opens the chapter and nothing else`}
              checked={sandbox}
              onChange={setSandbox}
            />
          </div>
        </form>
        <div class="embed-result">
          <CopyField id="code" label={phrase`Code for a page of yours`} value={code} rows={5} />
          {address.startsWith("file:") && (
            <p class="embed-note">
              {phrase`This copy was opened from disk and knows no host. Others can load the picture once the site is on one: put its address in place of what begins with “file:”.`}
            </p>
          )}
          <Preview
            address={address}
            title={subject.title}
            sandbox={sandbox}
            height={fixed ?? measured}
            onHeight={setMeasured}
          />
        </div>
        <div class="embed-links">
          <CopyField
            id="frame"
            label={phrase`Address of the frame`}
            note={phrase`For hosts that ask for one: Notion, Confluence, SharePoint, Moodle.`}
            value={address}
          />
          <CopyField
            id="link"
            label={phrase`Link to its page`}
            note={phrase`Slack, Teams and others make a card of it. It opens at the same setting.`}
            value={linkAddress(subject, choices)}
          />
        </div>
      </div>
    </dialog>
  );
}
