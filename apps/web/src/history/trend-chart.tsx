import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useWords } from '../words/use-words.ts';
import { datedOf, type TrendPoint } from './trend.ts';

interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  readonly write: (value: number) => string;
  readonly height: number;
  /** Of 0 to 100. */
  readonly isScore: boolean;
}

/** Loaded by itself, with the library that draws it. */
export function TrendChart({ points, write, height, isScore }: TrendChartProps) {
  const { formats } = useWords();
  const { palette } = useTheme();
  const isOfOneYear = new Set(points.map(({ at }) => at.getFullYear())).size === 1;
  return (
    <LineChart
      height={height}
      skipAnimation
      hideLegend
      margin={{ top: 12, bottom: 0, left: 0, right: 16 }}
      grid={{ horizontal: true }}
      xAxis={[
        {
          data: points.map(({ at }) => at),
          scaleType: 'time',
          valueFormatter: (at: Date, { location }) =>
            location === 'tick' && isOfOneYear ? formats.day(at) : formats.dayOfYear(at),
          tickInterval: datedOf(points),
        },
      ]}
      yAxis={[
        {
          min: 0,
          ...(isScore ? { max: 100 } : {}),
          width: 64,
          tickNumber: 4,
          valueFormatter: (value: number) => write(value),
        },
      ]}
      series={[
        {
          data: points.map(({ value }) => value),
          color: palette.primary.main,
          curve: 'linear',
          showMark: true,
          valueFormatter: (value) => (value === null ? '' : write(value)),
        },
      ]}
    />
  );
}
