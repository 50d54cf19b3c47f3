/** Waits on a chapter's page for somebody who wants to present it. What the stage needs is loaded only then. */
import { presenting, showPage } from "#state/address.ts";
import { phrase } from "#words/phrase.ts";

const root = document.documentElement;
let end: (() => void) | undefined;
/** While the stage is on its way, another press asks for nothing more. */
let opening = false;
/** True once this page was presented: then the clicker's one button, which sends F5 and Esc in turn, may come back with either. */
let presented = false;

async function begin(): Promise<void> {
  if (opening) return;
  opening = presented = true;
  root.dataset["mode"] = "project";
  try {
    const { openStage } = await import("./stage.tsx");
    end = await openStage(finish);
  } catch {
    finish();
    const said = document.createElement("p");
    said.className = "stage-failed";
    said.role = "alert";
    said.textContent = phrase`The stage could not be loaded. Check the network, then try again.`;
    document.querySelector("main")?.prepend(said);
  }
  opening = false;
}

function finish(): void {
  end?.();
  end = undefined;
  delete root.dataset["mode"];
  showPage("present", undefined);
  showPage("ag", undefined);
}

addEventListener("keydown", (event) => {
  const start = event.key === "F5" || (event.key === "Escape" && presented);
  if (end || !start || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  if (!event.repeat) void begin();
});
document.querySelector("[data-present]")?.addEventListener("click", (event) => {
  event.preventDefault();
  void begin();
});
if (presenting()) void begin();
