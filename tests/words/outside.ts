/** Finds words on a page that no mark holds: in a language that nobody speaks, everything marked stands in brackets. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that begin and end a run of words. */
const inline =
  /^(?:a|abbr|b|button|code|dfn|em|i|kbd|label|output|q|s|small|span|strong|sub|sup|text|time|tspan|u|wbr)$/;

/** What is no word of the interface wherever it stands: code, formulas, and what only machines read. */
const silent = /^(?:script|style|template|code|pre|kbd|math|head|textarea|time)$/;

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** Attributes that are read aloud or shown. */
const spoken = ["aria-label", "aria-valuetext", "aria-description", "title", "alt", "placeholder", "label"];

/** What stands outside brackets in a text; a bar where something was taken away. */
export function outside(text: string): string {
  let bare = text;
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll(/\[[^[\]]*\]/g, "|");
  }
  return bare;
}

/** The elements within somebody else's text that say a language of their own, from the outside in. */
const apart = (element: Element): Element[] =>
  element.childNodes
    .filter((node): node is Element => "tagName" in node)
    .flatMap((child) => ((attribute(child, "lang") ?? "en-GB") === "en-GB" ? apart(child) : child));

/** A run of words as it stands on a page, or an attribute that is read aloud. */
export interface Run {
  readonly text: string;
  /** Whether it belongs to the parts that are strict: no content is in them. */
  readonly strict: boolean;
}

/** The runs of words of a page; bars stand where an element within begins or ends. */
export function runsOf(
  html: string,
  skip: (element: Element) => boolean,
  strict: (element: Element) => boolean,
): Run[] {
  const runs: Run[] = [];
  let run = "";
  const walk = (node: Node, within: boolean) => {
    const end = () => {
      if (/[^\s|]/.test(run)) runs.push({ text: run.replaceAll(/\s+/g, " ").trim(), strict: within });
      run = "";
    };
    if (node.nodeName === "#text" && "value" in node) run += node.value;
    if (!("childNodes" in node)) return;
    const element = "tagName" in node ? node : undefined;
    if (element && (silent.test(element.tagName) || skip(element))) {
      run += "|";
      if (!silent.test(element.tagName)) for (const one of apart(element)) walk(one, within);
      return;
    }
    const inside = within || (element !== undefined && strict(element));
    for (const { name, value } of element?.attrs ?? [])
      if (spoken.includes(name) && value) runs.push({ text: value, strict: inside });
    const block = element && !inline.test(element.tagName);
    if (block) end();
    else run += "|";
    for (const child of node.childNodes) walk(child, inside);
    if (block) runs.push({ text: run, strict: inside });
    run = block ? "" : `${run}|`;
  };
  walk(parse(html), false);
  return runs;
}

/** Whether an element is somebody's text in the language it was written in. */
export const isContent = (element: Element): boolean => attribute(element, "lang") === "en-GB";

/** Figures, the page's header and footer, and forms: all their words are the interface's. */
export const isInterface = (element: Element): boolean =>
  attribute(element, "data-widget") !== undefined ||
  /^(?:form|fieldset|footer)$/.test(element.tagName) ||
  attribute(element, "class") === "top";
