import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ChartSize } from "./types.ts";

/** Draws what it holds once per size. */
export interface SizedProps {
  /** Unique on the page; handed on with "-p" for the phone's copy. */
  readonly id: string;
  /** Draw only this size, as the projected stage does. */
  readonly size?: ChartSize | undefined;
  readonly children: (size: ChartSize, id: string) => ComponentChildren;
}

const narrow = "(max-width: 760px)";

/**
 * One picture laid out twice, switched by CSS: the server cannot know the screen, and the first client render must equal the
 * server's. After hydration only the copy in view is kept, so each change is drawn once. Never shifts the layout.
 */
export function Sized({ id, size, children }: SizedProps) {
  const [shown, setShown] = useState<ChartSize | null>(null);
  useEffect(() => {
    const query = matchMedia(narrow);
    const choose = () => setShown(query.matches ? "phone" : "wide");
    choose();
    query.addEventListener("change", choose);
    return () => query.removeEventListener("change", choose);
  }, []);
  const only = size ?? shown;
  return (
    <div class="sized" data-sized={only ?? "both"}>
      {only !== "phone" && <div class="sized-wide">{children(only ?? "wide", id)}</div>}
      {(only === "phone" || only === null) && <div class="sized-phone">{children("phone", `${id}-p`)}</div>}
    </div>
  );
}
