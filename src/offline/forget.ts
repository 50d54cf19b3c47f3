import { family } from "./worker.ts";

/** Names of the caches that hold a copy of this site; none where there are no caches. */
export async function keptCopies(base: string): Promise<readonly string[]> {
  try {
    return (await caches.keys()).filter((name) => name.startsWith(family(base)));
  } catch {
    return [];
  }
}

/** Ends the service worker of this site and deletes every copy it made. Other sites on the host keep theirs. */
export async function forgetCopies(base: string): Promise<void> {
  try {
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  } catch {
    // Nothing is registered where nothing can be.
  }
  for (const name of await keptCopies(base)) await caches.delete(name);
}
