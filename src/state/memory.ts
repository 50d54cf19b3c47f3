/**
 * What this device remembers between visits: the theme, that the search's key is off, the locked guesses, plans kept to
 * be compared, the persona and the playbook; and until a window is closed, the session of a room. Nothing else is stored and nothing is sent. Storage that throws, as it does in some frames and private windows, counts as empty.
 */
const prefix = "push-pull-person:";

/** The remembered text, or undefined where there is none or storage cannot be read. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the text, or forgets the name where the text is undefined. Does nothing where storage throws. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    // A frame without storage: the guess lives as long as the page.
  }
}

/** Names of everything of ours that this device remembers, in no order. */
export function remembered(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Forgets everything of ours and nothing else: other pages of the same host may keep things too. */
export function forgetAll(): void {
  for (const name of remembered()) remember(name, undefined);
  rememberSession("room", undefined);
}

/**
 * What this window remembers until it is closed: the session of a room. Where storage throws, the window's own name
 * holds it, which lives through a reload and from page to page.
 */
export function recallSession(name: string): string | undefined {
  try {
    return sessionStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return named()[name];
  }
}

/** Remembers the text for this window, or forgets the name where the text is undefined. Never throws. */
export function rememberSession(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, text);
  } catch {
    const { [name]: _, ...others } = named();
    window.name = prefix + JSON.stringify(text === undefined ? others : { ...others, [name]: text });
  }
}

function named(): Record<string, string> {
  try {
    return window.name.startsWith(prefix) ? JSON.parse(window.name.slice(prefix.length)) : {};
  } catch {
    return {};
  }
}
