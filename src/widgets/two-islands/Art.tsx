import { Hatch } from "#charts/Hatch.tsx";

const sales = "M248 125C252 104 264 86 282 80C314 70 358 74 377 86V125Z";

/** The small picture at the chapter's title: two islands, and a bridge that is only a plan. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    <Hatch id="two-islands-art-hatch" tone="push" gap={8} />
    <path class="vignette-light" d="M3 125V86C22 74 66 70 98 80C116 86 128 104 132 125Z" />
    <path fill="url(#two-islands-art-hatch)" d={sales} />
    <path class="vignette-line" d={sales} />
    <path class="vignette-leaf" d="M28 74V34H74V74M40 46H48M54 46H62M40 58H48M54 58H62" />
    <path
      class="vignette-leaf"
      d="M306 74V20H352V74M318 32H326M332 32H340M318 46H326M332 46H340M318 60H326M332 60H340"
    />
    <path class="vignette-rule" d="M106 84C150 46 230 46 274 84" />
    <path class="vignette-rule" d="M116 96C156 62 224 62 264 96" />
    <path class="vignette-line" d="M2 126.5H378" />
  </svg>
);
