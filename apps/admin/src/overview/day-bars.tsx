import { Box, Typography, useTheme } from '@mui/material';
import { useWords } from '../words/use-words.ts';
import { niceTop } from './nice-top.ts';

interface DayBarsProps {
  readonly title: string;
  readonly days: readonly { readonly day: string; readonly value: number }[];
}

const width = 600;
const height = 150;

/** A bar a day. Screen readers get the sum and the largest day in words. */
export function DayBars({ title, days }: DayBarsProps) {
  const { palette } = useTheme();
  const { say, formats } = useWords();
  const named = (day: string) => formats.utcDay(new Date(day));
  const top = niceTop(Math.max(0, ...days.map(({ value }) => value)));
  const step = width / Math.max(1, days.length);
  const sum = days.reduce((total, { value }) => total + value, 0);
  const most = days.reduce((best, day) => (day.value > best.value ? day : best), { day: '', value: 0 });
  const summary =
    most.value === 0
      ? say('overview.none', { title, days: days.length })
      : say('overview.summary', { title, sum, days: days.length, day: named(most.day), most: most.value });
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Typography
          variant="caption"
          color="textSecondary"
          aria-hidden
          sx={{ width: '2.5rem', textAlign: 'right' }}
        >
          {formats.number(top)}
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <svg
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={summary}
            width="100%"
            height={height}
            display="block"
          >
            {[0, 0.5, 1].map((share) => (
              <line
                key={share}
                x1={0}
                x2={width}
                y1={1 + share * (height - 2)}
                y2={1 + share * (height - 2)}
                stroke={palette.divider}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {days.map(({ day, value }, index) => {
              const barHeight = (value / top) * (height - 2);
              return (
                <rect
                  key={day}
                  x={index * step + step * 0.12}
                  y={height - 1 - barHeight}
                  width={step * 0.76}
                  height={barHeight}
                  fill={palette.primary.main}
                >
                  <title>{say('overview.ofDay', { day: named(day), value })}</title>
                </rect>
              );
            })}
          </svg>
        </Box>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', justifyContent: 'space-between', pl: '3rem', mt: 0.5 }}>
        {[days[0], days[Math.floor(days.length / 2)], days.at(-1)].map((day, index) => (
          <Typography key={index} variant="caption" color="textSecondary">
            {day ? named(day.day) : ''}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
