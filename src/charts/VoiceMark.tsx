/** Who speaks in a side note: opening quote for a source, dial for the model, three data squares for published evidence. */
export function VoiceMark({ voice }: { readonly voice: "source" | "model" | "evidence" }) {
  return (
    <svg class={`voice-mark is-${voice}`} viewBox="0 0 18 18" width="17" height="17" aria-hidden="true">
      {voice === "source" && (
        <path d="M1 15V9.5C1 5.5 3 3.4 7 3V5.6C5.2 6 4.4 7 4.3 8.6H7.2V15ZM10.4 15V9.5C10.4 5.5 12.4 3.4 16.4 3V5.6C14.6 6 13.8 7 13.7 8.6H16.6V15Z" />
      )}
      {voice === "model" && (
        <path class="is-stroke" d="M1.5 15.5C5 15.5 6 4 10 4C13 4 13.5 8 16.5 8M1.5 15.5H16.5" />
      )}
      {voice === "evidence" && <path d="M1.5 11H5.5V15H1.5ZM7 6.5H11V10.5H7ZM12.5 2H16.5V6H12.5Z" />}
    </svg>
  );
}
