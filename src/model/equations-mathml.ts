/** A formula as MathML, with symbols for quantities and constants. Made at build time; no page carries this code. */
import type { ConstantId } from "./constants.ts";
import { binding, type Node } from "./equations-notation.ts";
import { symbols } from "./equations-symbols.ts";

/** How the constants are written that have a letter of their own; the others go by their id. */
const letters: Partial<Record<ConstantId, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  chi: "χ",
  phi: "φ",
  phiC: "φ_c",
  phiI: "φ_info",
  shift: "shift",
  psi: "ψ",
  iota: "ι",
  teamPay: "τ",
  s0: "σ_0",
  sa: "σ_a",
  sS: "σ_C",
  sT: "σ_tools",
  half: "C_half",
  snew: "σ_new",
  pT: "p_T",
  qT: "q_T",
  quitEta: "η_quit",
  tol: "tol",
  tolCV: "tol_spread",
  tolSk: "tol_skew",
  w0: "w_0",
  eta: "η",
  qM: "q_M",
  q0: "q_0",
  win: "ω",
  vWin: "ω_V",
  care0: "care_0",
  hC: "h_contact",
  hD: "h_decision",
  mkCost: "mk",
  dG: "δ_G",
  dV: "δ_V",
  hM: "μ_M",
  hV: "μ_V",
  zeta: "ζ",
  eps: "ε",
  luck: "λ",
};

const signs: Readonly<Record<string, string>> = {
  "-": "−",
  "<-": "←",
  "<": "&lt;",
  ">": "&gt;",
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
};

const name = (text: string) => `<mi mathvariant="normal">${text}</mi>`;
const sign = (text: string) => `<mo>${text}</mo>`;

/** "m^*_i" as m with a star above and an i below. */
function written(text: string): string {
  const [, base = "", upper, lower] = /^([^_^]+)(?:\^([^_]+))?(?:_(.+))?$/.exec(text) ?? [];
  const [letter, above, below] = [name(base), sign(upper ?? ""), name(lower ?? "")];
  if (upper !== undefined && lower !== undefined) return `<msubsup>${letter}${below}${above}</msubsup>`;
  if (upper !== undefined) return `<msup>${letter}${above}</msup>`;
  return lower === undefined ? letter : `<msub>${letter}${below}</msub>`;
}

const constantSign = (id: ConstantId) => letters[id] ?? id;

const group = (inner: string) => `<mrow>${inner}</mrow>`;
/** A bracket; a tall one stands around a fraction, and grows by style, since few faces have ones that grow. */
const fence = (text: string, tall: boolean) =>
  `<mo fence="true" stretchy="false"${tall ? ' class="is-tall"' : ""}>${text}</mo>`;
function brackets(inner: string, open = "(", close = ")"): string {
  const tall = inner.includes("<mfrac>");
  return group(`${fence(open, tall)}${inner}${fence(close, tall)}`);
}

/** A part of a sum or product, in brackets where it would otherwise be read with its neighbour. */
function within(outer: (Node & { kind: "binary" })["sign"], node: Node, isRight: boolean): string {
  if (node.kind !== "binary" || node.sign === "/") return markup(node);
  const looser = binding(node.sign) < binding(outer);
  const turned = isRight && outer === "-" && binding(node.sign) === binding(outer);
  return looser || turned ? brackets(markup(node)) : markup(node);
}

/** Whether a part of a product is a word, which needs a dot between itself and its neighbour. */
const isWord = (node: Node): boolean => {
  if (node.kind === "symbol") return symbols[node.id].sign.length > 1;
  if (node.kind === "constant") return constantSign(node.id).length > 1;
  return node.kind === "call" || (node.kind === "square" && isWord(node.of));
};

const isFraction = (node: Node): boolean => node.kind === "binary" && node.sign === "/";

const lastOf = (node: Node): Node =>
  node.kind === "binary" && node.sign === "*" ? lastOf(node.right) : node;

function binary(node: Node & { kind: "binary" }): string {
  const { sign: between, left, right } = node;
  if (between === "/") return `<mfrac>${group(markup(left))}${group(markup(right))}</mfrac>`;
  const sides = [within(between, left, false), within(between, right, true)] as const;
  if (between === "*") {
    const dotted = right.kind === "number" || isFraction(right) || isWord(right) || isWord(lastOf(left));
    return sides.join(dotted ? sign("·") : sign("&#x2062;"));
  }
  if (between === "if" || between === "and") return sides.join(`<mtext>&#160;${between}&#160;</mtext>`);
  return sides.join(sign(signs[between] ?? between));
}

function markup(node: Node): string {
  switch (node.kind) {
    case "number":
      return `<mn>${node.text}</mn>`;
    case "symbol":
      return written(symbols[node.id].sign);
    case "constant":
      return written(constantSign(node.id));
    case "minus":
      return sign("−") + markup(node.of);
    case "square": {
      const plain = node.of.kind === "symbol" || node.of.kind === "constant";
      return `<msup>${plain ? markup(node.of) : brackets(markup(node.of))}<mn>2</mn></msup>`;
    }
    case "call": {
      const inner = node.of.map(markup);
      if (node.name === "abs") return brackets(inner.join(""), "|", "|");
      if (node.name === "sum") return group(`<munder>${sign("∑")}${name("i")}</munder>${inner.join("")}`);
      return `${name(node.name)}${sign("&#x2061;")}${brackets(inner.join(sign(",")))}`;
    }
    case "binary":
      return binary(node);
  }
}

/** A formula on a line of its own. */
export const mathml = (formula: Node): string =>
  `<math display="block" xmlns="http://www.w3.org/1998/Math/MathML">${group(markup(formula))}</math>`;

/** A constant's sign within a line of text. */
export const constantMathml = (id: ConstantId): string =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML">${written(constantSign(id))}</math>`;
