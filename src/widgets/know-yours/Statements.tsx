import { useEffect, useRef, useState } from "preact/hooks";
import { phrase, plural } from "#words/phrase.ts";
import { firms } from "./named.ts";
import { keepOwnPersona, ownPersona } from "./own.ts";
import { leaningOf, pairs } from "./pairs.ts";

const none = pairs.map(() => -1);

/** Six pairs to choose from. The result stays on this device, is marked in the picture, and can be forgotten again. */
export default function Statements() {
  const [answers, setAnswers] = useState<readonly number[]>(none);
  const [own, setOwn] = useState<number>();
  const [alive, setAlive] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setOwn(ownPersona());
    setAlive(true);
  }, []);

  function keep(firm: number | undefined) {
    setOwn(firm);
    keepOwnPersona(firm);
  }
  function answer(at: number, side: number) {
    const next = answers.map((now, place) => (place === at ? side : now));
    setAnswers(next);
    if (next.includes(-1)) return;
    const { first } = leaningOf(next);
    keep(first.length === 1 ? first[0] : undefined);
  }
  function forget() {
    setAnswers(none);
    keep(undefined);
    top.current?.focus();
  }
  const left = answers.filter((side) => side === -1).length;
  const { counts, first } = leaningOf(answers);
  const chosen = own === undefined ? undefined : firms[own];
  return (
    <section
      class="statements js-only no-print"
      id="statements"
      aria-labelledby="statements-title"
      inert={!alive}
    >
      <h3
        id="statements-title"
        ref={top}
        tabIndex={-1}
      >{phrase`Six pairs: which is nearer to what you do?`}</h3>
      <p class="statements-note">{phrase`Not what you would like to do. Skip them if you like; the result stays on this device. If personas are level in the end, you choose.`}</p>
      <ol class="statements-list">
        {pairs.map((pair, at) => (
          <li key={pair[0].text}>
            <fieldset class="choice statement-pair">
              <legend class="visually-hidden">{phrase`Pair ${at + 1} of ${pairs.length}`}</legend>
              {pair.map(({ text }, side) => (
                <label key={text} class="choice-option">
                  <input
                    type="radio"
                    name={`statements-${at}`}
                    checked={answers[at] === side}
                    onChange={() => answer(at, side)}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <div class="statements-result" role="status">
        {left > 0 && left < pairs.length && (
          <p>
            {left === 1
              ? phrase`One pair to go.`
              : plural(left, { one: "# pair to go.", other: "# pairs to go." })}
          </p>
        )}
        {left === 0 && (
          <p>{phrase`Each persona has four of the statements. You chose ${firms.map(({ letter }, firm) => phrase`${counts[firm]} of ${letter}’s`).join(", ")}.`}</p>
        )}
        {left === 0 && first.length > 1 && !chosen && (
          <p>
            {first.length === 3
              ? phrase`All three are level, and six answers cannot part them. Say which is yours, or leave it open.`
              : phrase`Two are level, and six answers cannot part them. Say which is yours, or leave it open.`}
          </p>
        )}
        {chosen && (
          <p>
            <strong>{phrase`You lean to ${chosen.letter}, the ${chosen.name}.`}</strong>{" "}
            {phrase`It is marked in the picture, and your playbook in the last chapter will know it.`}
          </p>
        )}
      </div>
      {left === 0 && first.length > 1 && !chosen && (
        <p class="statements-actions">
          {first.map((firm) => (
            <button key={firm} type="button" class="button" onClick={() => keep(firm)}>
              {phrase`${firms[firm]?.letter ?? ""}, the ${firms[firm]?.name ?? ""}`}
            </button>
          ))}
        </p>
      )}
      {(left < pairs.length || chosen) && (
        <p class="statements-actions">
          <button type="button" class="text-button" onClick={forget}>{phrase`Forget my answers`}</button>
        </p>
      )}
    </section>
  );
}
