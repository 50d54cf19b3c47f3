import type { IslandProps } from "#frame/contract.ts";
import { Frame } from "#frame/Frame.tsx";
import { Kept } from "./Kept.tsx";
import { Picture } from "./Picture.tsx";
import type { SandboxPicture } from "./view.ts";
import { widget } from "./widget.ts";

/** The island: the shared frame around this widget's own picture, and the plans that can be kept. */
export default function Widget(props: IslandProps<SandboxPicture>) {
  return <Frame widget={widget} Picture={Picture} Extra={Kept} {...props} />;
}
