import { useState } from "preact/hooks";
import { Sized } from "#charts/Sized.tsx";
import { Choice } from "#controls/Choice.tsx";
import type { PictureProps } from "#frame/contract.ts";
import { phrase } from "#words/phrase.ts";
import { readyActs } from "./acts.ts";
import { Square } from "./Square.tsx";
import { Verdicts } from "./Verdicts.tsx";
import type { DeskPicture } from "./view.ts";

/** The square with the act on it, the three verdicts, and the cards that can be put on the desk. */
export function Picture({
  id,
  title,
  describedBy,
  view,
  revealed,
  size,
  onMove,
  children,
}: PictureProps<DeskPicture>) {
  return (
    <>
      <div
        class="picture-main"
        role="img"
        aria-label={phrase`${title}: an act between the manager’s script and people’s own way`}
        aria-describedby={describedBy}
      >
        <Sized id={id} size={size}>
          {(drawn, chart) => <Square id={`${chart}-square`} size={drawn} view={view} revealed={revealed} />}
        </Sized>
        <p class="picture-caption">{phrase`The ring around the dot is how much rides on a reward.`}</p>
      </div>
      <div class="picture-side">
        {children}
        <Verdicts view={view} revealed={revealed} />
        {onMove && <Cards id={id} card={view.card} onMove={onMove} />}
      </div>
    </>
  );
}

type Move = NonNullable<PictureProps<DeskPicture>["onMove"]>;

/** The ready acts, and a line for the reader's own: what is written there goes nowhere. */
function Cards({ id, card, onMove }: { id: string; card: number; onMove: Move }) {
  const [mine, setMine] = useState("");
  const place = (index: number) => {
    const act = readyActs[index];
    if (!act) return;
    onMove("doing", act.doing);
    onMove("own", act.own);
    onMove("reward", act.reward);
  };
  return (
    <div class="desk-cards">
      <Choice
        id={`${id}-cards`}
        legend={phrase`Put a card on the desk`}
        showLegend
        look="chips"
        options={readyActs.map(({ name }, index) => ({ value: String(index), label: name }))}
        value={card < 0 ? null : String(card)}
        onChange={(index) => place(Number(index))}
      />
      <label class="desk-mine">
        {phrase`Or the last thing you asked your team to do`}
        <input
          type="text"
          maxLength={80}
          value={mine}
          placeholder={phrase`It stays on this page`}
          onInput={({ currentTarget }) => setMine(currentTarget.value)}
        />
      </label>
      {mine.trim() && (
        <p class="picture-caption">{phrase`Now place “${mine.trim()}” with the three sliders.`}</p>
      )}
    </div>
  );
}
