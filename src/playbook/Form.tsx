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
    plans.unshift({ name: "The plan on this page", plan });
  return (
    <div class="playbook-form">
      <Group title="What I do">
        {text("team")}
        {text("start")}
        {text("stop")}
        {text("ask")}
      </Group>
      <Group title="First experiment">
        {text("who")}
        {whole("weeks")}
        {text("measure")}
      </Group>
      <Group title="Review and tripwire">
        <div class="field is-day">
          <label for="playbook-from">We start on</label>
          <input
            type="date"
            id="playbook-from"
            min="2000-01-01"
            max="2099-12-31"
            value={playbook.from ?? ""}
            onInput={({ currentTarget }) => choose("from", currentTarget.value || undefined)}
          />
          <button type="button" class="button" onClick={() => choose("from", today())}>
            Today
          </button>
        </div>
        {whole("review")}
        <p class="field-note">
          {given.review} weeks is when room has caught up in total in chapter 3. A review before that finds a
          good plan behind.
        </p>
        {whole("doors")}
        <p class="field-note">
          {given.doors} is what a quarter of loud calling leaves open in chapter 8, while meetings still look
          good.
        </p>
      </Group>
      <Group title="What I mean">
        <SelectField
          id="meaning"
          label="Whose push and pull"
          value={playbook.meaning ?? ""}
          none="Not said"
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
          label="My persona"
          value={playbook.persona ?? ""}
          none="Not said"
          onChange={(value) => choose("persona", value || undefined)}
        >
          {(Object.keys(personaNames) as PersonaId[]).map((id) => (
            <option key={id} value={id}>
              {personaNames[id]}
            </option>
          ))}
        </SelectField>
      </Group>
      <Group title="My market">{threads.map((id) => whole(id, true))}</Group>
      <Group title="What it rests on">
        <SelectField
          id="plan"
          label="My plan in the sandbox"
          value={plan === undefined ? "" : `=${plan}`}
          none="None"
          onChange={(value) => choose("plan", value === "" ? undefined : value.slice(1))}
        >
          {plans.map((one) => (
            <option key={one.name} value={`=${one.plan}`}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <p class="field-note">
          Build one in <a href={sandboxPath}>the sandbox</a> and press “Take it to your playbook”.
        </p>
        <SelectField
          id="doubt"
          label="The assumption I doubt"
          value={playbook.doubt ?? ""}
          none="Not said"
          onChange={(value) => choose("doubt", value || undefined)}
        >
          {given.doubts.map(({ chapter, numbers }) => (
            <optgroup key={chapter} label={chapter}>
              {numbers.map(({ id, label, value }) => (
                <option key={id} value={id}>
                  {label} (here: {value})
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </Group>
    </div>
  );
}
