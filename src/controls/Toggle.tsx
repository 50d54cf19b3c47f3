/** A switch: a native checkbox with its words beside it. */
export interface ToggleProps {
  readonly id: string;
  /** Name of the lever it sets, kept as data-lever. */
  readonly lever?: string | undefined;
  readonly label: string;
  /** A lighter explanation after the label. */
  readonly detail?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange?: ((checked: boolean) => void) | undefined;
}

/** On or off, drawn as a switch; the knob's place and a tick say which, not only the colour. */
export function Toggle({ id, lever, label, detail, checked, disabled = false, onChange }: ToggleProps) {
  return (
    <div class="toggle" data-lever={lever}>
      <input
        type="checkbox"
        id={id}
        class="toggle-box"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange?.(event.currentTarget.checked)}
      />
      <label class="toggle-label" for={id}>
        {label}
        {detail && <span class="toggle-detail"> {detail}</span>}
      </label>
    </div>
  );
}
