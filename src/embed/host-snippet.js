// Push, Pull, Person: gives each frame marked data-own-height on this page the height of what is in it. Reads heights and nothing else.
(() => {
  const frames = () => [...document.querySelectorAll('iframe[data-own-height][src*="embed/v1/"]')];
  const origins = (frame) => [new URL(frame.src).origin, "null"]; // a sandboxed frame has no origin
  addEventListener("message", ({ data, origin, source }) => {
    if (data?.type !== "push-pull-person:height" || !(data.height > 0 && data.height < 20000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && origins(frame).includes(origin)) frame.style.height = `${Math.ceil(data.height)}px`;
  });
  // What was there before this script is asked to say it again.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: "push-pull-person:height?" }, "*");
})();
