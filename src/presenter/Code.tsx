import { useEffect, useState } from "preact/hooks";
import { phrase } from "#words/phrase.ts";
import type { Presenter } from "./presenter.ts";

/** The address of what is shown, as a phone would open it: the chapter at the present setting. */
function addressOf({ plan, lens }: Presenter): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const base = location.protocol === "file:" ? canonical : plan.here.stage;
  if (!base) return undefined;
  const to = new URL(base);
  to.search = lens.value?.store.query.value ?? "";
  to.hash = "";
  return to.href;
}

/** A QR code of exactly what is shown now, as large as the screen allows. */
export function Code({ presenter }: { presenter: Presenter }) {
  const address = addressOf(presenter);
  const [path, setPath] = useState<{ readonly d: string; readonly size: number }>();
  useEffect(() => {
    if (!address) return;
    void import("uqr").then(({ encode }) => {
      const { data, size } = encode(address, { ecc: "M", border: 4 });
      const d = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
      setPath({ d, size });
    });
  }, [address]);
  if (!address)
    return (
      <p>{phrase`This page was opened from a file. A phone needs an address: put the site online first.`}</p>
    );
  return (
    <div class="stage-code">
      {path && (
        <svg
          viewBox={`0 0 ${path.size} ${path.size}`}
          role="img"
          aria-label={phrase`QR code of the address below`}
        >
          <rect width={path.size} height={path.size} />
          <path d={path.d} />
        </svg>
      )}
      <p data-part="address">{address}</p>
    </div>
  );
}
