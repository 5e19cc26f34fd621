import { Box, Typography, useTheme } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { useWords } from '../words/use-words.ts';
import { niceTop } from './nice-top.ts';

const width = 600;
const height = 110;

/** What was answered, refused and failed, a minute a column. */
export function Requests({ requests }: { readonly requests: Overview['requests'] }) {
  const { palette } = useTheme();
  const { say, formats } = useWords();
  const { minutes, answered, refused, failed, codes } = requests;
  const kinds = [
    ['answered', palette.primary.main],
    ['refused', palette.warning.main],
    ['failed', palette.error.main],
  ] as const;
  const top = niceTop(
    Math.max(0, ...minutes.map((minute) => minute.answered + minute.refused + minute.failed)),
  );
  const step = width / Math.max(1, minutes.length);
  return (
    <>
      <Typography component="p" sx={{ mb: 1 }}>
        {say('overview.requests.counts', { answered, refused, failed })}
      </Typography>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        width="100%"
        height={height}
        role="img"
        aria-label={say('overview.requests.byMinute', { top })}
        display="block"
      >
        <line x1={0} x2={width} y1={height - 1} y2={height - 1} stroke={palette.divider} />
        {minutes.map((minute, index) => {
          let y = height - 1;
          return kinds.map(([kind, colour]) => {
            const barHeight = (minute[kind] / top) * (height - 2);
            y -= barHeight;
            return (
              <rect
                key={`${minute.at} ${kind}`}
                x={index * step + step * 0.1}
                y={y}
                width={step * 0.8}
                height={barHeight}
                fill={colour}
              />
            );
          });
        })}
      </svg>
      {codes.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 1.5, pl: 2.5 }}>
          {codes.map(({ code, count }) => (
            <li key={code}>
              <code>{code}</code>: {formats.number(count)}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
