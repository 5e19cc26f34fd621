import { Box, useTheme } from '@mui/material';
import type { SignalName } from '@spotter/coach/signals/registry';
import { frontLimbs, isFrontal, pointOf, sideLimbs, type FigureJoint } from './figure-joints.ts';
import { markShapes } from './mark-shapes.ts';
import { signalMarks, type Mark } from './signal-marks.ts';

function jointsOf(mark: Mark): readonly FigureJoint[] {
  return Object.values(mark).flatMap((value: unknown) =>
    Array.isArray(value) ? (value as FigureJoint[]) : [],
  );
}

/** A small person on whom a measurement is drawn out. What it shows is said beside it in words. */
export function SignalFigure({ signal }: { readonly signal: SignalName }) {
  const { palette } = useTheme();
  const mark = signalMarks[signal];
  const joints = jointsOf(mark);
  const isFront = joints.some(isFrontal);
  const { limbs, guides, slice, arrow } = markShapes(mark);
  const head = isFront ? { x: 50, y: 16 } : { x: 49, y: 16 };
  const lines = (isFront ? frontLimbs : sideLimbs).map(([from, to]) => [pointOf(from), pointOf(to)] as const);
  return (
    <Box
      component="svg"
      viewBox="0 0 104 122"
      aria-hidden
      sx={{ width: 92, height: 108, flex: 'none', borderRadius: 2, bgcolor: 'action.hover' }}
    >
      <g stroke={palette.text.secondary} strokeWidth={5} strokeLinecap="round" opacity={0.45} fill="none">
        <circle cx={head.x} cy={head.y} r={8} strokeWidth={4} />
        {lines.map(([a, b], i) => (
          <line key={i} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
      </g>
      {slice !== null && <path d={slice} fill={palette.primary.main} fillOpacity={0.35} />}
      <g stroke={palette.primary.main} strokeWidth={5} strokeLinecap="round">
        {limbs.map(([a, b], i) => (
          <line key={i} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
      </g>
      <g stroke={palette.primary.main} strokeWidth={1.5} strokeDasharray="3 3">
        {guides.map(([a, b], i) => (
          <line key={i} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
      </g>
      {arrow && (
        <g stroke={palette.primary.main} strokeWidth={3} fill={palette.primary.main}>
          <line x1={arrow[0].x} y1={arrow[0].y} x2={arrow[1].x} y2={arrow[1].y} />
          <circle cx={arrow[0].x} cy={arrow[0].y} r={2.5} stroke="none" />
          <circle cx={arrow[1].x} cy={arrow[1].y} r={2.5} stroke="none" />
        </g>
      )}
      {joints.map((joint) => {
        const { x, y } = pointOf(joint);
        return <circle key={joint} cx={x} cy={y} r={3.5} fill={palette.primary.main} />;
      })}
    </Box>
  );
}
