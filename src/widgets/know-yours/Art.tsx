/** Three board papers for one firm. Decorative: it tells no answer. */
const papers = [
  { id: "sales", letter: "S", x: 6, plan: "M0 0C10 -26 40 -34 74 -36" },
  { id: "passive", letter: "P", x: 136, plan: "M0 0C24 -8 44 -26 74 -34" },
  { id: "dynamic", letter: "D", x: 266, plan: "M0 0C36 0 56 -8 74 -38" },
] as const;

/** The small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    {papers.map(({ id, letter, x, plan }) => (
      <g key={id} class={`tone-${id}`}>
        <path class="persona-paper" d={`M${x} 6H${x + 86}L${x + 108} 28V124H${x}Z`} />
        <path
          class="vignette-line"
          d={`M${x} 6H${x + 86}L${x + 108} 28V124H${x}ZM${x + 86} 6V28H${x + 108}`}
        />
        <text class="persona-big" x={x + 16} y="46">
          {letter}
        </text>
        <path class="vignette-line" d={`M${x + 16} 110H${x + 92}`} />
        <path class="vignette-dash persona-plan" d={plan} transform={`translate(${x + 17} 106)`} />
      </g>
    ))}
  </svg>
);
