/** The steps of a chapter on the stage, in their order. Each is a part that the chapter has anyway; nothing is written twice. */
export const steps = [
  { id: "scene", letter: "s", label: "Scene" },
  { id: "question", letter: "q", label: "Question" },
  { id: "guess", letter: "g", label: "Guess" },
  { id: "answer", letter: "a", label: "Answer" },
  { id: "levers", letter: "l", label: "Levers" },
  { id: "other-side", letter: "o", label: "The other side" },
  { id: "room", letter: "r", label: "The room’s question" },
  { id: "take", letter: "t", label: "Takeaway" },
] as const;

export type StepId = (typeof steps)[number]["id"];

/** Steps during which the answer is still out of sight. */
const before: readonly StepId[] = ["scene", "question", "guess"];

/** Whether the answer has been shown by this step. */
export const isAnswered = (step: StepId): boolean => !before.includes(step);

/** The step of an id, or undefined where there is none of that name. */
export const stepOf = (id: string | null): StepId | undefined => steps.find((step) => step.id === id)?.id;

/** What a step is called on the bar. */
export const labelOf = (id: StepId): string => steps.find((step) => step.id === id)?.label ?? id;

/** The steps of a chapter: without a guess there is no answer to it either. */
export const stepsOf = (hasGuess: boolean): readonly StepId[] =>
  steps.map(({ id }) => id).filter((id) => hasGuess || (id !== "guess" && id !== "answer"));
