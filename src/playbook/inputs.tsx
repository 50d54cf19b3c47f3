import type { ComponentChildren } from "preact";
import { phrase } from "#words/phrase.ts";
import { type TextId, texts, type WholeId, wholes } from "./fields.ts";

/** Some fields that belong together. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="form-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface TextProps {
  readonly id: TextId;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A line of text, or two where more is wanted. Nothing longer than the page has room for can be typed. */
export function TextField({ id, value, onInput }: TextProps) {
  const spec: { label: string; help: string; most: number; long?: boolean } = texts[id];
  const shared = {
    id: `playbook-${id}`,
    maxLength: spec.most,
    value,
    "aria-describedby": `playbook-${id}-help`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={shared.id}>{spec.label}</label>
      {spec.long ? <textarea rows={2} {...shared} /> : <input type="text" autocomplete="off" {...shared} />}
      <small id={`playbook-${id}-help`}>{spec.help}</small>
    </div>
  );
}

interface NumberProps {
  readonly id: WholeId;
  readonly value: number | undefined;
  /** With a slider beside the number, for those that are a matter of more or less. */
  readonly slides?: boolean;
  readonly onInput: (value: number | undefined) => void;
}

/** A whole number, or nothing yet. */
export function NumberField({ id, value, slides = false, onInput }: NumberProps) {
  const { label, unit, min, max } = wholes[id];
  const take = (text: string) => {
    const number = Number(text);
    if (text === "") onInput(undefined);
    else if (Number.isInteger(number) && number >= min && number <= max) onInput(number);
  };
  const name = `playbook-${id}`;
  return (
    <div class={slides ? "field is-slide" : "field is-number"}>
      <label for={name}>{label}</label>
      {slides && (
        <input
          type="range"
          {...{ min, max }}
          aria-label={label}
          aria-valuetext={value === undefined ? phrase`not said` : `${value} ${unit}`}
          value={value ?? Math.round((min + max) / 2)}
          data-said={value !== undefined}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
      <span class="field-number">
        <input
          type="number"
          id={name}
          {...{ min, max }}
          step={1}
          value={value ?? ""}
          onInput={({ currentTarget }) => take(currentTarget.value)}
          onChange={({ currentTarget }) => {
            currentTarget.value = value === undefined ? "" : String(value);
          }}
        />
        <span>{unit}</span>
      </span>
    </div>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

/** One of many, or none. */
export function SelectField({ id, label, value, none, onChange, children }: SelectProps) {
  return (
    <div class="field">
      <label for={`playbook-${id}`}>{label}</label>
      <select
        id={`playbook-${id}`}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{none}</option>
        {children}
      </select>
    </div>
  );
}
