/** Pixels that a finger travels before it counts as a swipe. */
const far = 70;

/** Steps by swiping sideways; a finger on a control or a picture that is touched means these. */
export function swipe(step: (by: -1 | 1) => void): () => void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const down = ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
    const taken =
      target instanceof Element && target.closest("input, button, a, select, dialog, .guess-area");
    from = pointerType === "touch" && !taken ? { x, y } : undefined;
  };
  const up = ({ clientX, clientY }: PointerEvent) => {
    const [across, along] = [clientX - (from?.x ?? clientX), clientY - (from?.y ?? clientY)];
    from = undefined;
    if (Math.abs(across) > far && Math.abs(across) > 2 * Math.abs(along)) step(across < 0 ? 1 : -1);
  };
  const cancel = () => {
    from = undefined;
  };
  // Otherwise the browser takes every stroke for a scroll of its own, and we never hear where it ends.
  const { style } = document.documentElement;
  style.touchAction = "pan-y pinch-zoom";
  addEventListener("pointerdown", down);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  return () => {
    style.removeProperty("touch-action");
    removeEventListener("pointerdown", down);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
  };
}
