/**
 * Tells the page around an embed how tall it is, in each form that hosts listen for: when the height changes, and again
 * when the host asks. Nothing else is said.
 *
 * - our own snippet (src/embed/host-snippet.js) and anybody else: `push-pull-person:height`, asked for with `push-pull-person:height?`
 * - open-iframe-resizer: `iframe-resized`, asked for with `iframe-child-init` and `iframe-get-child-dimensions`
 * - Canvas and other learning systems: `lti.frameResize`
 * - WordPress: `height` with the secret of the frame, asked for with `ready`
 */
export function tellHeight(body: HTMLElement | null): void {
  if (!body || window.parent === window) return;
  // WordPress gives each frame a secret behind the hash and listens only to messages that repeat it.
  const secret = new URLSearchParams(location.hash.slice(1).replace(/^\?/, "")).get("secret");
  let told = 0;
  const measured = () => Math.ceil(body.getBoundingClientRect().height);
  const say = (height: number) => {
    told = height;
    const messages: Record<string, unknown>[] = [
      { type: "push-pull-person:height", height },
      { type: "iframe-resized", height },
      { subject: "lti.frameResize", height },
    ];
    if (secret) messages.push({ message: "height", value: height, secret });
    // The host's origin is unknown by design, and a height is no secret.
    for (const message of messages) window.parent.postMessage(message, "*");
  };
  const tell = () => {
    const height = measured();
    if (height !== told && height > 0) say(height);
  };
  new ResizeObserver(tell).observe(body);
  addEventListener("load", tell);
  // A host that began to listen after the first message would wait for the next change.
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent && isQuestion(data)) say(measured());
  });
}

const questions: readonly unknown[] = [
  "push-pull-person:height?",
  "iframe-child-init",
  "iframe-get-child-dimensions",
];

const isQuestion = (data: unknown) =>
  typeof data === "object" &&
  data !== null &&
  (("type" in data && questions.includes(data.type)) || ("message" in data && data.message === "ready"));
