import { Box, Typography, useTheme } from '@mui/material';
import { niceTop } from './nice-top.ts';

interface DayBarsProps {
  readonly title: string;
  readonly days: readonly { readonly day: string; readonly value: number }[];
}

const width = 600;
const height = 150;
const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

function named(day: string): string {
  return dayFormat.format(new Date(day));
}

/** A bar a day. Screen readers get the sum and the largest day in words. */
export function DayBars({ title, days }: DayBarsProps) {
  const { palette } = useTheme();
  const top = niceTop(Math.max(0, ...days.map(({ value }) => value)));
  const step = width / Math.max(1, days.length);
  const sum = days.reduce((total, { value }) => total + value, 0);
  const most = days.reduce((best, day) => (day.value > best.value ? day : best), { day: '', value: 0 });
  const summary =
    most.value === 0
      ? `${title}: none in these ${days.length} days.`
      : `${title}: ${sum.toLocaleString()} over ${days.length} days, most on ${named(most.day)}: ${most.value.toLocaleString()}.`;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Typography
          variant="caption"
          color="textSecondary"
          aria-hidden
          sx={{ width: '2.5rem', textAlign: 'right' }}
        >
          {top.toLocaleString()}
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
                  <title>{`${named(day)}: ${value.toLocaleString()}`}</title>
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
