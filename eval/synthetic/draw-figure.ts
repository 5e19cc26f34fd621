// A skeleton as SVG, to be looked at: left limbs red, right ones blue, hidden joints hollow.

import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

const bones: readonly (readonly [from: number, to: number])[] = [
  [11, 12],
  [23, 24],
  [11, 23],
  [12, 24],
  [11, 13],
  [13, 15],
  [15, 19],
  [12, 14],
  [14, 16],
  [16, 20],
  [23, 25],
  [25, 27],
  [27, 29],
  [29, 31],
  [27, 31],
  [24, 26],
  [26, 28],
  [28, 30],
  [30, 32],
  [28, 32],
  [7, 2],
  [2, 0],
  [0, 5],
  [5, 8],
  [9, 10],
];

/** One frame as a group of lines, in a box of this height. */
export function drawFigure({ aspect, landmarks }: PoseFrame, height: number): string {
  const width = height * aspect;
  const at = (index: number) => {
    const [x, y, , seen] = landmarks?.[index] ?? [0, 0, 0, 0];
    return { x: (x * width).toFixed(1), y: (y * height).toFixed(1), seen };
  };
  const colour = (a: number, b: number) => (a % 2 !== b % 2 ? '#444' : a % 2 === 1 ? '#c22' : '#22c');
  const lines = bones.map(([from, to]) => {
    const [a, b] = [at(from), at(to)];
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${colour(from, to)}" stroke-width="2"/>`;
  });
  const dots = Array.from({ length: 33 }, (_, index) => {
    const { x, y, seen } = at(index);
    return `<circle cx="${x}" cy="${y}" r="2.2" fill="${seen > 0.5 ? '#000' : '#fff'}" stroke="#000"/>`;
  });
  return `<rect width="${width}" height="${height}" fill="#fafafa" stroke="#bbb"/>${lines.join('')}${dots.join('')}`;
}

/** Frames beside each other, as one picture. */
export function drawFigures(frames: readonly PoseFrame[], height = 220, columns = 8): string {
  const widest = Math.max(...frames.map(({ aspect }) => aspect)) * height;
  const cells = frames.map((frame, i) => {
    const [x, y] = [(i % columns) * widest, Math.floor(i / columns) * height];
    return `<g transform="translate(${x} ${y})">${drawFigure(frame, height)}</g>`;
  });
  const rows = Math.ceil(frames.length / columns);
  const size = `width="${widest * Math.min(columns, frames.length)}" height="${height * rows}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${cells.join('')}</svg>`;
}
