import { useEffect, useMemo, useRef } from "preact/hooks";

/** What a held button needs: pointer handlers, and a click for keyboard and assistive technology. */
interface Hold {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
  readonly onBlur: () => void;
  readonly onContextMenu: (event: Event) => void;
  readonly onClick: (event: MouseEvent) => void;
}

const firstWait = 420;
const nextWait = 70;

/**
 * Press once for one step, hold for many. `step` runs at once on the press, then after 420 ms every 70 ms;
 * it returns false when there is nothing further, which ends the repeat. `rest` runs once when the button is let go.
 */
export function useHold(step: () => boolean, rest: () => void): Hold {
  const latest = useRef({ step, rest });
  latest.current = { step, rest };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pressed = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(() => {
    const again = () => {
      timer.current = latest.current.step() ? setTimeout(again, nextWait) : undefined;
    };
    const release = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (!pressed.current) return;
      pressed.current = false;
      latest.current.rest();
    };
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        pressed.current = true;
        latest.current.step();
        timer.current = setTimeout(again, firstWait);
      },
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
      onBlur: release,
      // A long press on a phone would open a menu over the slider.
      onContextMenu: (event) => event.preventDefault(),
      onClick: (event) => {
        // A pointer has already stepped on its way down; detail 0 is a key, a switch or a script.
        if (event.detail !== 0) return;
        latest.current.step();
        latest.current.rest();
      },
    };
  }, []);
}
