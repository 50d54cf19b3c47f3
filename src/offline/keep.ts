/** A window in front of people: nothing is announced in it, and nothing is changed under it. */
const presenting = () =>
  "stage" in document.documentElement.dataset || /[?&]present\b|\/notes\//.test(location.href);

/** Shows one of the states that stand in the footer. */
function say(place: HTMLElement, state: string): void {
  if (place.dataset["offline"] === state) return;
  place.dataset["offline"] = state;
  for (const part of place.children) part.toggleAttribute("hidden", part.getAttribute("data-when") !== state);
  // What was so when the page came is no news.
  if (state !== "ready") place.setAttribute("role", "status");
}

async function keep(place: HTMLElement, container: ServiceWorkerContainer, script: string): Promise<void> {
  const registration = await container.register(script, { updateViaCache: "none" });
  const { controller } = container;
  const tell = () => {
    const { active, waiting, installing } = registration;
    if (presenting()) return;
    say(place, active ? (waiting ? "newer" : "ready") : (waiting ?? installing) ? "keeping" : "");
  };
  const watch = () => registration.installing?.addEventListener("statechange", tell);
  registration.addEventListener("updatefound", watch);
  watch();
  tell();
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-stage"] });
  place.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-use]")) registration.waiting?.postMessage("use");
  });
  container.addEventListener("message", ({ data, ports }) => {
    if (data === "busy") say(place, data);
    else ports[0]?.postMessage(presenting());
  });
  container.addEventListener("controllerchange", () => {
    if (controller && !presenting()) location.reload();
    else tell();
  });
}

/**
 * Has the whole site kept on this device, and says how far that is. Begins once the page is there and the browser has
 * nothing else to do; where the reader saves data, once they say so.
 * @param place holds a part for each state, and names the worker's script
 */
export function startKeeping(place: HTMLElement | null): void {
  const script = place?.dataset["worker"];
  if (!place || !script || window.top !== window) return;
  const begin = async () => {
    try {
      const container = navigator.serviceWorker;
      const go = () => keep(place, container, script).catch(() => say(place, ""));
      const thrifty = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
      if (!thrifty || (await container.getRegistration())) return go();
      say(place, "offer");
      place.querySelector("[data-keep]")?.addEventListener("click", go, { once: true });
    } catch {
      // No service worker here, or none allowed: the site works, with a network.
    }
  };
  addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(begin));
}
