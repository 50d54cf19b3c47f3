import { recallSession, rememberSession } from "#state/memory.ts";
import { ageOf, merged, type Registers, readRegisters, written } from "./registers.ts";

/**
 * What the windows of one presentation know together, by name. It lives in this window's session, so that a reload or the next
 * chapter finds it, and is told to every other window over a BroadcastChannel: no server, and it works from files.
 */
export interface Room {
  /** The text under a name; empty where nothing was written. */
  read(name: string): string;
  /** Writes a text and tells the other windows. Does nothing where it is there already. */
  write(name: string, value: string): void;
  /** Calls back with the names that another window has changed. */
  onChange(callback: (names: readonly string[]) => void): () => void;
  /** All names there are. */
  names(): readonly string[];
  /** Resolves once other windows had their say: to whether there is one. */
  readonly joined: Promise<boolean>;
  /** Catches up with what was written while this window was asleep, and tells what it knows. */
  wake(): void;
  /** False where this browser cannot keep windows in step. */
  readonly connected: boolean;
  close(): void;
}

const name = "room";
/** Milliseconds that another window of the same machine may take to answer. */
const answerTime = 250;

/** Everything a window knows, or what it has just written; with a hello it wants to hear what the others know. */
interface Message {
  readonly hello?: boolean;
  readonly registers?: unknown;
  /** How old the writer's registers are: who comes out at another age after hearing this has missed something. */
  readonly age?: number;
}

/** Opens the room of this browser, with whatever this window's session still holds. */
export function openRoom(): Room {
  const me = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  let registers: Registers = stored();
  const callbacks = new Set<(names: readonly string[]) => void>();
  const channel = openChannel();
  let settle: (found: boolean) => void = () => {};
  const joined = new Promise<boolean>((done) => {
    settle = done;
    setTimeout(() => done(false), channel ? answerTime : 0);
  });

  function keep() {
    rememberSession(name, JSON.stringify(registers));
  }

  /** @returns how old our registers are before anybody writes anew because of it */
  function learn(theirs: Registers): number {
    const { all, changed } = merged(registers, theirs);
    registers = all;
    keep();
    const age = ageOf(registers);
    if (changed.length > 0) for (const callback of callbacks) callback(changed);
    return age;
  }

  function receive({ data }: MessageEvent<Message>) {
    const age = learn(readRegisters(data?.registers));
    if (data?.hello) channel?.postMessage({ registers } satisfies Message);
    else if (data?.age !== undefined && data.age !== age) hello();
    settle(true);
  }

  const hello = () => channel?.postMessage({ hello: true, registers } satisfies Message);
  function wake() {
    // A page that comes back as it was left may be older than what its window has kept since.
    learn(stored());
    hello();
  }
  // What is told to a window that sleeps is lost.
  const onVisible = () => document.visibilityState === "visible" && wake();

  channel?.addEventListener("message", receive);
  hello();
  document.addEventListener("visibilitychange", onVisible);
  addEventListener("focus", hello);

  return {
    read: (of) => registers[of]?.value ?? "",
    write(of, value) {
      if ((registers[of]?.value ?? "") === value) return;
      registers = written(registers, of, value, me);
      keep();
      const register = registers[of];
      if (register)
        channel?.postMessage({ registers: { [of]: register }, age: ageOf(registers) } satisfies Message);
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    names: () => Object.keys(registers),
    joined,
    wake,
    connected: channel !== undefined,
    close() {
      document.removeEventListener("visibilitychange", onVisible);
      removeEventListener("focus", hello);
      channel?.close();
    },
  };
}

function stored(): Registers {
  try {
    return readRegisters(JSON.parse(recallSession(name) ?? "{}"));
  } catch {
    return {};
  }
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel("push-pull-person");
  } catch {
    return undefined;
  }
}
