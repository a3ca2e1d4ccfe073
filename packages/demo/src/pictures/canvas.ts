import { circle, rect } from "./brush.ts";

type Stop = string | readonly [colour: string, opacity: number];

const stops = (colours: readonly Stop[]): string =>
  colours
    .map((stop, index) => {
      const [colour, opacity] = typeof stop === "string" ? [stop, 1] : stop;
      return `<stop offset="${(index / Math.max(1, colours.length - 1)).toFixed(3)}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
    })
    .join("");

export const gradient = (id: string, colours: readonly Stop[], direction: "down" | "across" | "diagonal" = "down"): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${direction === "down" ? 0 : 1}" y2="${direction === "across" ? 0 : 1}">${stops(colours)}</linearGradient>`;

export const radial = (id: string, colours: readonly Stop[]): string => `<radialGradient id="${id}">${stops(colours)}</radialGradient>`;

export const clip = (id: string, content: string): string => `<clipPath id="${id}">${content}</clipPath>`;

export const background = (fill: string): string => rect([0, 0, 1600, 1000], fill);

export const glow = (at: readonly [number, number, number], id: string): string => circle(at, `url(#${id})`);

const noise = (frequency: number, seed: number): string =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="1" seed="${seed}" result="noise"/>`;

const stippleFilter = (seed: number): string =>
  `<filter id="stipple" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">${noise(0.55, seed)}` +
  '<feColorMatrix in="noise" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1.9 0 0 0 -.45" result="level"/>' +
  '<feComposite in="SourceAlpha" in2="level" operator="arithmetic" k2="9" k3="9" k4="-9" result="mask"/>' +
  '<feColorMatrix in="SourceGraphic" type="matrix" values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 400 0" result="full"/>' +
  '<feComposite in="full" in2="mask" operator="in"/></filter>';

const grainFilter = (seed: number): string =>
  `<filter id="grain" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">${noise(0.8, seed)}` +
  '<feColorMatrix type="matrix" values="2.6 0 0 0 -.8 2.6 0 0 0 -.8 2.6 0 0 0 -.8 0 0 0 0 1"/></filter>';

/** Soft gradients inside become stippled, as sprayed ink. */
export const stippled = (content: string): string => `<g filter="url(#stipple)">${content}</g>`;

export interface Scene {
  seed: number;
  body: string;
  defs?: string;
  grain?: number;
  size?: readonly [number, number];
}

export function scene({ seed, body, defs = "", grain = 0.32, size = [1600, 1000] }: Scene): string {
  const [width, height] = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<defs>${stippleFilter(seed)}${grainFilter(seed)}${defs}</defs>${body}` +
    `<rect width="${width}" height="${height}" filter="url(#grain)" style="mix-blend-mode:soft-light" opacity="${grain}"/></svg>`
  );
}
