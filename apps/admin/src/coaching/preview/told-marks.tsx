import { useTheme } from '@mui/material';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { memo } from 'react';
import type { Words } from '../../words/create-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { PlotScale } from './plot-scale.ts';

interface ToldMarksProps {
  readonly events: readonly CoachEvent[];
  readonly scale: PlotScale;
}

const rows = { counts: 14, faults: 38, cues: 60 } as const;
const rowNames = ['counts', 'faults', 'cues'] as const;

/** What a movement did not show: a measurement as it is called, the names of programs as they stand. */
function whyOther({ sayIfKnown }: Words, because: string): string {
  const [signal = because] = because.split(' ');
  return sayIfKnown('measurements.signals', `${signal}.name`) ?? because.replaceAll('_', ' ');
}

/** What was told, above the moment when it was told: counts, faults and cues, a row each. */
export const ToldMarks = memo(function ToldMarks({ events, scale }: ToldMarksProps) {
  const words = useWords();
  const { say } = words;
  const { palette } = useTheme();
  const { xOf, left } = scale;
  return (
    <g fontSize={11}>
      {rowNames.map((name) => (
        <text
          key={name}
          x={left - 6}
          y={rows[name] + 4}
          textAnchor="end"
          fill={palette.text.secondary}
          aria-hidden
        >
          {say(`coaching.preview.rows.${name}`)}
        </text>
      ))}
      {events.map((event, i) => {
        const x = xOf(event.tMs);
        switch (event.type) {
          case 'repetition':
            return (
              <g key={i}>
                <title>
                  {say('coaching.preview.repetition', {
                    number: event.repetition.number,
                    text: event.repetition.prediction,
                  })}
                </title>
                <circle cx={x} cy={rows.counts} r={10} fill={palette.primary.main} />
                <text
                  x={x}
                  y={rows.counts + 4}
                  textAnchor="middle"
                  fill={palette.primary.contrastText}
                  fontWeight={700}
                >
                  {event.repetition.number}
                </text>
                {event.repetition.faults.length > 0 && (
                  <g>
                    <title>{event.repetition.faults.map(({ says }) => says).join(', ')}</title>
                    <path d={`M${x - 7} ${rows.faults + 6} h14 l-7 -13 z`} fill={palette.error.main} />
                    {event.repetition.faults.length > 1 && (
                      <text x={x + 9} y={rows.faults + 5} fill={palette.error.main}>
                        {event.repetition.faults.length}
                      </text>
                    )}
                  </g>
                )}
              </g>
            );
          case 'partial_repetition':
          case 'other_movement':
            return (
              <g key={i}>
                <title>
                  {event.type === 'partial_repetition'
                    ? say('coaching.preview.tooSmall')
                    : say('coaching.preview.otherMovement', { because: whyOther(words, event.because) })}
                </title>
                <circle
                  cx={x}
                  cy={rows.counts}
                  r={6}
                  fill="none"
                  stroke={palette.text.secondary}
                  strokeWidth={2}
                />
              </g>
            );
          case 'hold_judged':
            return event.faults.length > 0 ? (
              <g key={i}>
                <title>{event.faults.map(({ says }) => says).join(', ')}</title>
                <path d={`M${x - 7} ${rows.faults + 6} h14 l-7 -13 z`} fill={palette.error.main} />
              </g>
            ) : null;
          case 'cue':
            return (
              <g key={i}>
                <title>{event.text}</title>
                <rect
                  x={x - 6}
                  y={rows.cues - 7}
                  width={12}
                  height={12}
                  rx={event.reason === 'praise' ? 6 : 3}
                  fill={event.reason === 'praise' ? palette.success.main : palette.warning.main}
                />
              </g>
            );
          case 'camera':
          case 'counted_otherwise':
          case 'exercise':
          case 'hold_ended':
          case 'hold_second':
          case 'hold_started':
          case 'other_exercise':
          case 'phase':
          case 'set_finished':
          case 'set_started':
            return null;
        }
      })}
    </g>
  );
});
