import { Vignette } from "#charts/Vignette.tsx";

/** The small picture at the chapter's title. */
export const Art = () => <Vignette id="the-review-art" name="patience" />;
