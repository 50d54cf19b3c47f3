import { useEffect, useRef, useState } from "preact/hooks";
import { recall, remember } from "#state/memory.ts";
import { firms } from "./named.ts";

/** What the reader's own persona is remembered under: "sales", "passive" or "dynamic". */
const name = "persona";
const changed = "personachange";

const placeOf = (id: string | undefined): number | undefined => {
  const firm = firms.findIndex((known) => known.id === id);
  return firm < 0 ? undefined : firm;
};

/** Keeps the reader's own persona on this device, or forgets it, and tells the picture on the same page. */
export function keepOwnPersona(firm: number | undefined): void {
  remember(name, firm === undefined ? undefined : firms[firm]?.id);
  dispatchEvent(new CustomEvent(changed, { detail: firm }));
}

/** The persona kept on this device, as its place in `firms`; read in the browser only. */
export const ownPersona = (): number | undefined => placeOf(recall(name));

/** Follows the reader's own persona; `onChosen` is called when one is chosen on this page. */
export function useOwnPersona(onChosen: (firm: number) => void): number | undefined {
  const [own, setOwn] = useState<number>();
  const chosen = useRef(onChosen);
  chosen.current = onChosen;
  useEffect(() => {
    const follow = (event: Event) => {
      // An event without a detail has null for one.
      const firm = (event as CustomEvent<number | null>).detail ?? undefined;
      setOwn(firm);
      if (firm !== undefined) chosen.current(firm);
    };
    setOwn(ownPersona());
    addEventListener(changed, follow);
    return () => removeEventListener(changed, follow);
  }, []);
  return own;
}
