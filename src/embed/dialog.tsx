import { render } from "preact";
// An address: no reader needs this style sheet before they ask for the code.
import sheet from "#styles/embed-dialog.css?url";
import { wear } from "#styles/wear.ts";
import { EmbedDialog } from "./EmbedDialog.tsx";
import type { Subject } from "./subject.ts";

/**
 * Opens the dialog that builds the code for other people's pages, and gives the focus back when it closes.
 *
 * @throws where its style sheet cannot be loaded
 */
export async function openEmbedDialog(subject: Subject, opener: HTMLElement): Promise<void> {
  await wear(sheet);
  const place = document.body.appendChild(document.createElement("div"));
  const close = () => {
    render(null, place);
    place.remove();
    opener.focus();
  };
  render(<EmbedDialog subject={subject} onClose={close} />, place);
}
