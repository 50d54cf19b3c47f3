import type { JSX } from "preact";

/** A place within an element, as shares of its width and height from the upper left. */
export interface Place {
  readonly across: number;
  readonly down: number;
}

/** Handlers that report where an element is pressed or dragged over, with pointer, pen or finger. */
export function pointed(
  report: (place: Place) => void,
): Pick<JSX.IntrinsicElements["div"], "onPointerDown" | "onPointerMove"> {
  const tell = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    report({ across: (event.clientX - box.left) / box.width, down: (event.clientY - box.top) / box.height });
  };
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      tell(event);
    },
    onPointerMove: (event) => {
      if (event.buttons > 0) tell(event);
    },
  };
}
