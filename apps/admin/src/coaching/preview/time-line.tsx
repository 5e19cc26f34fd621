import { Box, useTheme } from '@mui/material';
import type { Counting } from '@spotter/coach/specification/specification';
import { useMemo, type PointerEvent } from 'react';
import type { Line } from '../engine/replay-line.ts';
import { useWords } from '../../words/use-words.ts';
import { plotScale } from './plot-scale.ts';
import { SignalPlot } from './signal-plot.tsx';
import { ThresholdLine } from './threshold-line.tsx';
import { shareInWords, thresholds, type ThresholdName } from './thresholds.ts';
import { ToldMarks } from './told-marks.tsx';
import { useElementWidth } from './use-element-width.ts';

interface TimeLineProps {
  readonly line: Line;
  readonly counting: Counting;
  readonly atMs: number;
  readonly onSeek: (ms: number) => void;
  readonly onThreshold: ((name: ThresholdName, value: number) => void) | undefined;
}

/** A recording from its first frame to its last: what moved, what the engine made of it, and the lines that it went by. */
export function TimeLine({ line, counting, atMs, onSeek, onThreshold }: TimeLineProps) {
  const words = useWords();
  const { palette } = useTheme();
  const [box, width] = useElementWidth<HTMLDivElement>();
  // The scale follows the recording, not the thresholds: nothing moves under the pointer.
  const scale = useMemo(() => plotScale(line, width), [line, width]);
  const { height, top, bottom, xOf, msOf } = scale;
  function seek(event: PointerEvent<SVGSVGElement>): void {
    const left = event.currentTarget.getBoundingClientRect().left;
    if (event.buttons === 1) onSeek(msOf(event.clientX - left));
  }
  const isCounted = counting.components.length > 0;
  return (
    <Box ref={box} sx={{ minWidth: 0 }}>
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={words.say('coaching.preview.timeLine', {
          counted: line.counted,
          partials: line.partials,
        })}
        onPointerDown={seek}
        onPointerMove={seek}
        style={{ display: 'block', touchAction: 'pan-y' }}
      >
        <SignalPlot line={line} scale={scale} />
        <ToldMarks events={line.events} scale={scale} />
        <line
          x1={xOf(atMs)}
          x2={xOf(atMs)}
          y1={top - 74}
          y2={bottom}
          stroke={palette.text.primary}
          strokeWidth={1.5}
          aria-hidden
        />
        {isCounted &&
          thresholds.map(({ name }) => (
            <ThresholdLine
              key={name}
              name={name}
              value={counting[name]}
              text={shareInWords(words, counting[name], counting)}
              scale={scale}
              onChange={
                onThreshold &&
                ((value) => {
                  onThreshold(name, value);
                })
              }
            />
          ))}
      </svg>
    </Box>
  );
}
