// A trace as a picture: the phase signal over time, phases shaded, events marked. SVG without scripts, light and dark.

import { axisTicks } from './axis-ticks.ts';
import { drawMarks } from './draw-marks.ts';
import { drawLegend } from './draw-legend.ts';
import { escapeXml } from './escape-xml.ts';
import { height, layOut, margins, type Plot } from './plot.ts';
import { traceStyle } from './trace-style.ts';
import type { Trace } from './trace.ts';

/** Draws a trace. */
export function drawTrace(trace: Trace): string {
  const plot = layOut(trace);
  const width = plot.right + margins.right;
  const sides = Object.keys(trace.frames[0]?.signal ?? {});
  const [least, most] = trace.reps_range ?? [null, null];
  const wanted =
    least === null ? 'no label' : least === most ? `label ${least}` : `label ${least} to ${most}`;
  const title = `${trace.id}: ${trace.exercise}, counted ${trace.counted} (${wanted})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${traceStyle}</style>`,
    `<text class="title" x="${margins.left}" y="24">${escapeXml(title)}</text>`,
    ...drawPhases(trace, plot),
    ...drawAxes(trace, plot),
    ...Object.values(trace.lagless).map(({ t_ms, values }) => line('lagless', t_ms, values, plot)),
    ...sides.map((side, i) =>
      line(
        `signal s${i}`,
        trace.frames.map(({ t_ms }) => t_ms),
        trace.frames.map(({ signal }) => signal[side] ?? null),
        plot,
      ),
    ),
    ...drawMarks(trace, plot),
    ...drawLegend(sides, plot),
    '</svg>',
    '',
  ].join('\n');
}

function line(
  name: string,
  timesMs: readonly number[],
  values: readonly (number | null)[],
  plot: Plot,
): string {
  let pen = 'M';
  const steps = values.map((value, i) => {
    if (value === null) {
      pen = 'M';
      return '';
    }
    const step = `${pen}${plot.x(timesMs[i] ?? 0)} ${plot.y(value)}`;
    pen = 'L';
    return step;
  });
  return `<path class="${name}" d="${steps.join('')}"/>`;
}

function drawPhases({ frames }: Trace, { x, top, bottom }: Plot): string[] {
  const spans: { name: string; fromMs: number; toMs: number }[] = [];
  for (const [i, { t_ms, phase, in_position }] of frames.entries()) {
    const name = in_position ? (phase ?? 'rest') : 'away';
    const last = spans.at(-1);
    if (last?.name === name) last.toMs = frames[i + 1]?.t_ms ?? t_ms;
    else spans.push({ name, fromMs: t_ms, toMs: frames[i + 1]?.t_ms ?? t_ms });
  }
  return spans
    .filter(({ name }) => name !== 'rest')
    .map(
      ({ name, fromMs, toMs }) =>
        `<rect class="${name}" x="${x(fromMs)}" y="${top}" width="${(x(toMs) - x(fromMs)).toFixed(1)}" height="${bottom - top}"/>`,
    );
}

function drawAxes({ frames }: Trace, { x, y, left, right, top, bottom }: Plot): string[] {
  const [firstMs, lastMs] = [frames[0]?.t_ms ?? 0, frames.at(-1)?.t_ms ?? 1];
  const seconds = axisTicks(firstMs / 1000, lastMs / 1000, Math.max(4, (right - left) / 90));
  const levels = [0, 0.25, 0.5, 0.75, 1];
  return [
    ...levels.flatMap((level) => [
      `<line class="grid" x1="${left}" x2="${right}" y1="${y(level)}" y2="${y(level)}"/>`,
      `<text class="small" x="${left - 8}" y="${y(level) + 4}" text-anchor="end">${level}</text>`,
    ]),
    ...seconds.flatMap((second) => [
      `<line class="axis" x1="${x(second * 1000)}" x2="${x(second * 1000)}" y1="${bottom}" y2="${bottom + 5}"/>`,
      `<text class="small" x="${x(second * 1000)}" y="${bottom + 18}" text-anchor="middle">${second}</text>`,
    ]),
    `<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    `<line class="axis" x1="${left}" x2="${left}" y1="${top}" y2="${bottom}"/>`,
    `<text class="small" x="${(left + right) / 2}" y="${bottom + 34}" text-anchor="middle">seconds</text>`,
    `<text class="small" transform="translate(14 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">phase signal: 0 at rest, 1 at the far end</text>`,
  ];
}
