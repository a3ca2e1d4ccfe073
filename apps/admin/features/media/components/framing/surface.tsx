"use client";

import { type Picture, renditionPath } from "@polosa/newsroom/media/rules.ts";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";

export interface Point {
  x: number;
  y: number;
}

interface Props {
  picture: Picture;
  /** Says what pointing does and where it stands now. */
  label: string;
  /** Where the pointer is, as fractions of the picture. */
  onPoint: (point: Point) => void;
  /** By arrow keys: how far, as fractions. */
  onNudge: (by: Point) => void;
  /** Drawn over the picture, in its pixels. */
  children: ReactNode;
}

const arrows: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** A picture that one can point at, with a finger, a mouse or the arrow keys. */
export function Surface({ picture, label, onPoint, onNudge, children }: Props) {
  function point(event: PointerEvent<HTMLButtonElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onPoint({ x: clamp((event.clientX - left) / width), y: clamp((event.clientY - top) / height) });
  }

  function nudge(event: KeyboardEvent) {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? 0.1 : 0.01;
    onNudge({ x: arrow.x * step, y: arrow.y * step });
  }

  return (
    <div className="flex justify-center rounded bg-wash">
      <div className="relative">
        <img
          src={renditionPath(picture, picture.widths.at(-1) ?? picture.width, "jpeg")}
          alt=""
          width={picture.width}
          height={picture.height}
          className="block h-auto max-h-[70vh] w-auto max-w-full"
        />
        <button
          type="button"
          aria-label={label}
          className="absolute inset-0 cursor-crosshair touch-none"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            point(event);
          }}
          onPointerMove={(event) => event.buttons > 0 && point(event)}
          onKeyDown={nudge}
        >
          <svg viewBox={`0 0 ${picture.width} ${picture.height}`} preserveAspectRatio="none" className="size-full" aria-hidden="true">
            {children}
          </svg>
        </button>
      </div>
    </div>
  );
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
