import type { Plot } from './plot.ts';

/** Says what lines, shades and marks mean. */
export function drawLegend(sides: readonly string[], { left, bottom }: Plot): string[] {
  const y = bottom + 58;
  const items: readonly (readonly [shape: string, text: string])[] = [
    ...sides.map(
      (side, i) =>
        [`<path class="signal s${i}" d="M0 -4h16"/>`, `${side === 'both' ? '' : `${side} `}signal`] as const,
    ),
    ['<path class="lagless" d="M0 -4h16"/>', 'without lag'],
    ...(['out', 'peak', 'back', 'away'] as const).map(
      (name) =>
        [
          `<rect class="${name}" y="-11" width="14" height="13"/>`,
          name === 'away' ? 'not in position' : name,
        ] as const,
    ),
    ['<circle class="mark" cx="7" cy="-4" r="6"/>', 'repetition told'],
    ['<path class="ended" d="M2 -4l5 5l5 -5l-5 -5z"/>', 'its end'],
    ['<circle class="partial" cx="7" cy="-4" r="5"/>', 'partial'],
  ];
  let x = left;
  return items.map(([shape, text]) => {
    const item = `<g transform="translate(${x} ${y})">${shape}<text class="small" x="21">${text}</text></g>`;
    x += 34 + text.length * 6.2;
    return item;
  });
}
