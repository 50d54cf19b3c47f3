import type { IslandProps } from "#frame/contract.ts";
import { Frame } from "#frame/Frame.tsx";
import { Picture } from "./Picture.tsx";
import type { DialPicture } from "./view.ts";
import { widget } from "./widget.ts";

/** The island: the shared frame around this widget's own picture. */
export default function Widget(props: IslandProps<DialPicture>) {
  return <Frame widget={widget} Picture={Picture} {...props} />;
}
