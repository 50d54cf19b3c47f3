import { useEffect, useRef } from "preact/hooks";
import { phrase } from "#words/phrase.ts";

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly sandbox: boolean;
  readonly height: number;
  /** Called with the height that the picture says it has. */
  readonly onHeight: (height: number) => void;
}

/** The picture as others will see it, or why it cannot be shown here. */
export function Preview({ address, title, sandbox, height, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== "push-pull-person:height") return;
      onHeight(Math.ceil(Number(data.height)));
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [onHeight]);
  const reason =
    location.protocol === "file:"
      ? phrase`Pages opened from disk hold no other pages, so there is no preview here. The code is right all the same.`
      : window.parent !== window
        ? phrase`This page stands in a frame itself, so there is no preview here. The code is right all the same.`
        : undefined;
  return (
    <div class="embed-preview">
      <h3 id="embed-preview-title">{phrase`Preview`}</h3>
      {reason ? (
        <p class="embed-unseen">{reason}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by the keyboard
        <section class="embed-window" aria-labelledby="embed-preview-title" tabIndex={0}>
          <iframe
            // A new frame for each address: one that moves on would be a step of the reader's way back.
            key={`${address} ${sandbox}`}
            ref={frame}
            src={address}
            title={phrase`Preview of “${title}”`}
            height={height}
            {...(sandbox ? { sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox" } : {})}
          />
        </section>
      )}
    </div>
  );
}
