import { phrase, sentence } from "#words/phrase.ts";
import { today } from "./days.ts";
import {
  type Given,
  type MeaningId,
  meanings,
  type PersonaId,
  type Playbook,
  personaNames,
  type TextId,
  threads,
  type WholeId,
} from "./fields.ts";
import { Group, NumberField, SelectField, TextField } from "./inputs.tsx";

interface FormProps {
  readonly playbook: Playbook;
  readonly given: Given;
  /** Plans of the sandbox that are kept on this device, by name. */
  readonly kept: readonly { readonly name: string; readonly plan: string }[];
  readonly sandboxPath: string;
  readonly onChange: (playbook: Playbook) => void;
}

/** Everything on the page as something to fill in. */
export function Form({ playbook, given, kept, sandboxPath, onChange }: FormProps) {
  const text = (id: TextId) => (
    <TextField
      id={id}
      value={playbook.texts[id]}
      onInput={(value) => onChange({ ...playbook, texts: { ...playbook.texts, [id]: value } })}
    />
  );
  const whole = (id: WholeId, slides = false) => (
    <NumberField
      key={id}
      id={id}
      slides={slides}
      value={playbook.wholes[id]}
      onInput={(value) => {
        const { [id]: _, ...others } = playbook.wholes;
        onChange({ ...playbook, wholes: value === undefined ? others : { ...others, [id]: value } });
      }}
    />
  );
  /** Sets one of the chosen things, or takes it off the page. */
  const choose = (id: "meaning" | "persona" | "from" | "doubt" | "plan", value: string | undefined) => {
    const { [id]: _, ...others } = playbook;
    onChange(value === undefined ? others : ({ ...others, [id]: value } as Playbook));
  };
  const plans = [...kept];
  const { plan } = playbook;
  if (plan !== undefined && !plans.some((one) => one.plan === plan))
    plans.unshift({ name: phrase`The plan on this page`, plan });
  return (
    <div class="playbook-form">
      <Group title={phrase`What I do`}>
        {text("team")}
        {text("start")}
        {text("stop")}
        {text("ask")}
      </Group>
      <Group title={phrase`First experiment`}>
        {text("who")}
        {whole("weeks")}
        {text("measure")}
      </Group>
      <Group title={phrase`Review and tripwire`}>
        <div class="field is-day">
          <label for="playbook-from">{phrase`We start on`}</label>
          <input
            type="date"
            id="playbook-from"
            min="2000-01-01"
            max="2099-12-31"
            value={playbook.from ?? ""}
            onInput={({ currentTarget }) => choose("from", currentTarget.value || undefined)}
          />
          <button
            type="button"
            class="button"
            onClick={() => choose("from", today())}
          >{phrase`Today`}</button>
        </div>
        {whole("review")}
        <p class="field-note">{phrase`${given.review} weeks is when room has caught up in total in chapter 3. A review before that finds a good plan behind.`}</p>
        {whole("doors")}
        <p class="field-note">{phrase`${given.doors} is what a quarter of loud calling leaves open in chapter 8, while meetings still look good.`}</p>
      </Group>
      <Group title={phrase`What I mean`}>
        <SelectField
          id="meaning"
          label={phrase`Whose push and pull`}
          value={playbook.meaning ?? ""}
          none={phrase`Not said`}
          onChange={(value) => choose("meaning", value || undefined)}
        >
          {(Object.keys(meanings) as MeaningId[]).map((id) => (
            <option key={id} value={id}>
              {meanings[id].label}
            </option>
          ))}
        </SelectField>
        {playbook.meaning === "own" && text("push")}
        {playbook.meaning === "own" && text("pull")}
        <SelectField
          id="persona"
          label={phrase`My persona`}
          value={playbook.persona ?? ""}
          none={phrase`Not said`}
          onChange={(value) => choose("persona", value || undefined)}
        >
          {(Object.keys(personaNames) as PersonaId[]).map((id) => (
            <option key={id} value={id}>
              {personaNames[id]}
            </option>
          ))}
        </SelectField>
      </Group>
      <Group title={phrase`My market`}>{threads.map((id) => whole(id, true))}</Group>
      <Group title={phrase`What it rests on`}>
        <SelectField
          id="plan"
          label={phrase`My plan in the sandbox`}
          value={plan === undefined ? "" : `=${plan}`}
          none={phrase`None`}
          onChange={(value) => choose("plan", value === "" ? undefined : value.slice(1))}
        >
          {plans.map((one) => (
            <option key={one.name} value={`=${one.plan}`}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <p class="field-note">
          {sentence("Build one in {sandbox} and press “Take it to your playbook”.", {
            sandbox: <a href={sandboxPath}>{phrase`the sandbox`}</a>,
          })}
        </p>
        <SelectField
          id="doubt"
          label={phrase`The assumption I doubt`}
          value={playbook.doubt ?? ""}
          none={phrase`Not said`}
          onChange={(value) => choose("doubt", value || undefined)}
        >
          {given.doubts.map(({ chapter, numbers }) => (
            <optgroup key={chapter} label={chapter}>
              {numbers.map(({ id, label, value }) => (
                <option key={id} value={id}>{phrase`${label} (here: ${value})`}</option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </Group>
    </div>
  );
}
