import { alpha, useTheme } from '@mui/material';
import { memo, useMemo } from 'react';
import type { Line } from '../engine/replay-line.ts';
import { useWords } from '../../words/use-words.ts';
import { phaseRuns, signalPath } from './phase-runs.ts';
import type { PlotScale } from './plot-scale.ts';

interface SignalPlotProps {
  readonly line: Line;
  readonly scale: PlotScale;
}

/** The signal of each side with its phases behind it; it is drawn anew only where it was coached anew. */
export const SignalPlot = memo(function SignalPlot({ line, scale }: SignalPlotProps) {
  const { say, formats } = useWords();
  const { palette } = useTheme();
  const { times, tracks } = line;
  const { xOf, yOf, left, right, top, bottom } = scale;
  const shades = {
    out: alpha(palette.info.main, 0.16),
    peak: alpha(palette.primary.main, 0.3),
    back: alpha(palette.warning.main, 0.16),
  };
  const colours = [palette.text.primary, palette.info.main];
  const band = (bottom - top) / Math.max(1, tracks.length);
  const drawn = useMemo(
    () =>
      tracks.map(({ side, values, phases }) => ({
        side,
        path: signalPath(times, values, xOf, yOf),
        runs: phaseRuns(phases),
      })),
    [tracks, times, xOf, yOf],
  );
  const lengthMs = times.at(-1) ?? 0;
  const seconds = Array.from({ length: Math.floor(lengthMs / 1000) + 1 }, (_, i) => i);
  const step =
    [1, 2, 5, 10, 20, 30, 60].find((each) => (right - left) / (lengthMs / 1000 / each) > 46) ?? 120;
  return (
    <g aria-hidden>
      {drawn.map(({ side, runs }, track) =>
        runs.map(({ phase, from, to }) => {
          const x = xOf(times[from] ?? 0);
          return (
            <rect
              key={`${side} ${from}`}
              x={x}
              y={top + band * track}
              width={Math.max(1, xOf(times[to] ?? lengthMs) - x)}
              height={band}
              fill={shades[phase]}
            />
          );
        }),
      )}
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={left} x2={right} y1={yOf(share)} y2={yOf(share)} stroke={palette.divider} />
          <text x={left - 6} y={yOf(share) + 4} fontSize={11} textAnchor="end" fill={palette.text.secondary}>
            {formats.percent(share)}
          </text>
        </g>
      ))}
      {seconds
        .filter((second) => second % step === 0)
        .map((second) => (
          <text
            key={second}
            x={xOf(second * 1000)}
            y={bottom + 16}
            fontSize={11}
            textAnchor="middle"
            fill={palette.text.secondary}
          >
            {say('coaching.preview.secondsShort', { seconds: second })}
          </text>
        ))}
      {drawn.map(({ side, path }, track) => (
        <path
          key={side}
          d={path}
          fill="none"
          stroke={colours[track] ?? palette.text.primary}
          strokeWidth={1.8}
        />
      ))}
    </g>
  );
});
