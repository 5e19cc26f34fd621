import { useTheme } from '@mui/material';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { PlotScale } from './plot-scale.ts';
import { settledThreshold, thresholds, type ThresholdName } from './thresholds.ts';

interface ThresholdLineProps {
  readonly name: ThresholdName;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  readonly scale: PlotScale;
  /** Given only to those who may change it. */
  readonly onChange: ((value: number) => void) | undefined;
}

/** How far a key moves it. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 0.01,
  ArrowRight: 0.01,
  ArrowDown: -0.01,
  ArrowLeft: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
};

/** A threshold across the signal: it can be dragged, and moved with the keyboard. */
export function ThresholdLine({ name, value, text, scale, onChange }: ThresholdLineProps) {
  const { say, formats } = useWords();
  const { palette } = useTheme();
  const [isHeld, setIsHeld] = useState(false);
  const { least = 0, most = 1 } = thresholds.find((known) => known.name === name) ?? {};
  const label = say(`specification.counting.${name}`);
  const { left, right, yOf, valueOf } = scale;
  const y = yOf(value);
  const colour = {
    minimumPeak: palette.primary.main,
    minimumRange: palette.info.main,
    maximumRest: palette.warning.main,
  }[name];
  // Each label has its own place along the line, so that lines that lie close can be told apart; the last one ends at the
  // right, where it has room on a phone as well.
  const handleX = {
    minimumPeak: left + 8,
    minimumRange: left + (right - left) * 0.36,
    maximumRest: right - 8,
  }[name];
  const endsAtHandle = name === 'maximumRest';
  const labelY = name === 'minimumRange' ? y + 15 : y - 6;

  function onKeyDown(event: KeyboardEvent): void {
    if (!onChange) return;
    const ends: Readonly<Record<string, number>> = { Home: least, End: most };
    const step = keySteps[event.key];
    const next = ends[event.key] ?? (step === undefined ? undefined : value + step);
    if (next === undefined) return;
    event.preventDefault();
    onChange(settledThreshold(name, next));
  }
  function onPointerMove(event: PointerEvent<SVGGElement>): void {
    if (!isHeld || !onChange) return;
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (box) onChange(settledThreshold(name, valueOf(event.clientY - box.top)));
  }

  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={text}
      aria-disabled={onChange === undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (!onChange) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        setIsHeld(true);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        setIsHeld(false);
      }}
      onPointerCancel={() => {
        setIsHeld(false);
      }}
      style={{ cursor: onChange ? 'ns-resize' : 'default', touchAction: 'none' }}
    >
      <rect x={left} y={y - 9} width={right - left} height={18} fill="transparent" />
      <line
        x1={left}
        x2={right}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={isHeld ? 3 : 2}
        strokeDasharray={name === 'minimumRange' ? '7 5' : undefined}
      />
      <circle cx={handleX} cy={y} r={7} fill={colour} stroke={palette.background.paper} strokeWidth={2} />
      <text
        x={handleX + (endsAtHandle ? -12 : 12)}
        textAnchor={endsAtHandle ? 'end' : 'start'}
        y={labelY}
        fontSize={12}
        fontWeight={600}
        fill={colour}
        stroke={palette.background.paper}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {label} {formats.percent(value)}
      </text>
    </g>
  );
}
