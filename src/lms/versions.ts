/** What the two versions of SCORM call the same things. */
export interface Version {
  /** The object that a learning system puts into a window above ours. */
  readonly api: string;
  readonly calls: Readonly<Record<"start" | "get" | "set" | "commit" | "end", string>>;
  readonly learner: string;
  readonly status: string;
  /** Absent where a version has no place for how far somebody is. */
  readonly measure?: string;
  readonly place: string;
  readonly time: string;
  readonly exit: string;
  /** Seconds in the form that the version asks for. */
  readonly timeText: (seconds: number) => string;
}

/** `0001:02:03`, as SCORM 1.2 writes a time. It has four digits for the hours. */
export function clockText(seconds: number): string {
  const whole = Math.min(Math.floor(seconds), 9999 * 3600 + 3599);
  const two = (part: number) => String(part).padStart(2, "0");
  const hours = String(Math.floor(whole / 3600)).padStart(4, "0");
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** `PT3723S`, a duration of ISO 8601. */
export const durationText = (seconds: number): string => `PT${Math.floor(seconds)}S`;

/** By the name that stands in a package’s pages. */
export const versions: Readonly<Record<"1.2" | "2004", Version>> = {
  "1.2": {
    api: "API",
    calls: {
      start: "LMSInitialize",
      get: "LMSGetValue",
      set: "LMSSetValue",
      commit: "LMSCommit",
      end: "LMSFinish",
    },
    learner: "cmi.core.student_id",
    status: "cmi.core.lesson_status",
    place: "cmi.core.lesson_location",
    time: "cmi.core.session_time",
    exit: "cmi.core.exit",
    timeText: clockText,
  },
  "2004": {
    api: "API_1484_11",
    calls: { start: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", end: "Terminate" },
    learner: "cmi.learner_id",
    status: "cmi.completion_status",
    measure: "cmi.progress_measure",
    place: "cmi.location",
    time: "cmi.session_time",
    exit: "cmi.exit",
    timeText: durationText,
  },
};
