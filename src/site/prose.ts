import Caveat from "./Caveat.astro";
import Claim from "./Claim.astro";
import Clash from "./Clash.astro";
import Evidence from "./Evidence.astro";
import Live from "./Live.astro";
import Model from "./Model.astro";
import Num from "./Num.astro";
import Source from "./Source.astro";
import Term from "./Term.astro";

/** What a chapter's text may use without importing it. */
export const prose = { Caveat, Claim, Clash, Evidence, Live, Model, Num, Source, Term };
