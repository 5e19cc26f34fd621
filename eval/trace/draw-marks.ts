import type { Plot } from './plot.ts';
import { escapeXml } from './escape-xml.ts';
import type { Trace } from './trace.ts';

/** Marks what was told: repetitions at their frame and at their end, partial ones, and what the camera should show. */
export function drawMarks({ repetitions, events }: Trace, { x, y, top, bottom }: Plot): string[] {
  const told = repetitions.flatMap(({ number, told_ms, delay_ms }) => {
    const at = x(told_ms);
    const ended =
      delay_ms === null
        ? []
        : [`<path class="ended" d="M${x(told_ms - delay_ms) - 5} ${bottom - 8}l5 5l5 -5l-5 -5z"/>`];
    return [
      `<line class="told" x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>`,
      `<circle class="mark" cx="${at}" cy="${top}" r="10"/>`,
      `<text class="markText" x="${at}" y="${top + 4}" text-anchor="middle">${number}</text>`,
      ...ended,
    ];
  });
  const others = events.flatMap((event) => {
    if (event.type === 'partial_repetition') {
      return [`<circle class="partial" cx="${x(event.tMs)}" cy="${y(event.movement.rangeShare)}" r="5"/>`];
    }
    if (event.type !== 'camera') return [];
    return [
      `<path class="note" d="M${x(event.tMs) - 5} ${top - 14}h10l-5 8z"/>`,
      `<text class="small" x="${x(event.tMs)}" y="${top - 20}" text-anchor="middle">${escapeXml(event.help.replaceAll('_', ' '))}</text>`,
    ];
  });
  return [...told, ...others];
}
