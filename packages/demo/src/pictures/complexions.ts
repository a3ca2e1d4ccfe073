import { circle, rect } from "./brush.ts";
import type { Skin } from "./faces.ts";

export const warm: Skin = { base: "#e2aa80", shade: "#c07f5a", blush: "#d9604a", lip: "#b04a48" };

export const tan: Skin = { base: "#d0946a", shade: "#a86a48", blush: "#c2543f", lip: "#983f40" };

export const fair: Skin = { base: "#f2c9a8", shade: "#d59a7a", blush: "#e2705a", lip: "#c0584f" };

export const wheat: Skin = { base: "#e8b68c", shade: "#c68a62", blush: "#dc6a50", lip: "#b5504a" };

export const halo = (ground: string, disc: string): string => rect([0, 0, 800, 800], ground) + circle([400, 360, 318], disc);
