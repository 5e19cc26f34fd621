import PauseIcon from '@mui/icons-material/PauseRounded';
import PlayIcon from '@mui/icons-material/PlayArrowRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useMemo, useState } from 'react';
import type { Drawing } from '@spotter/exercises/drawing/drawing';
import type { Shape } from '@spotter/exercises/drawing/draw-figure';
import { useWords } from '../words/use-words.ts';
import { drawingOf } from './drawing-of.ts';
import { figureColours } from './figure-colours.ts';
import { figureMotion, shareAt } from './figure-motion.ts';

function pathOf({ skins }: Shape): string {
  const at = (value: number) => value.toFixed(3);
  return skins.map((skin) => `M${skin.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}Z`).join('');
}

/** How far the movement is, drawn as often as the screen does while it plays. */
function useShare(isPlaying: boolean): number {
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (!isPlaying) return undefined;
    let asked = 0;
    let startedMs: number | null = null;
    const draw = (nowMs: number): void => {
      startedMs ??= nowMs;
      setShare(shareAt(nowMs - startedMs));
      asked = requestAnimationFrame(draw);
    };
    asked = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(asked);
    };
  }, [isPlaying]);
  return share;
}

function Moving({ drawing }: { readonly drawing: Drawing }) {
  const { say } = useWords();
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)', { noSsr: true });
  const [isPlaying, setIsPlaying] = useState(!isCalm);
  const share = useShare(isPlaying);
  const { shapesAt, box, hasFloor } = useMemo(() => figureMotion(drawing), [drawing]);
  return (
    <Box
      sx={(theme) => ({
        ...figureColours(theme),
        position: 'relative',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        overflow: 'hidden',
      })}
    >
      <Box
        component="svg"
        role="img"
        aria-label={say('catalogue.exercise.movement')}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        sx={{ display: 'block', width: '100%', height: 'clamp(14rem, 45vw, 24rem)' }}
      >
        {hasFloor && (
          <path
            d={`M${box.x + 0.04} 0H${box.x + box.width - 0.04}`}
            stroke="var(--figure-floor)"
            strokeWidth={0.012}
            strokeLinecap="round"
          />
        )}
        <g stroke="var(--figure-paper)" strokeWidth={0.014} strokeLinejoin="round" paintOrder="stroke">
          {shapesAt(share).map((shape, index) => (
            <path key={index} d={pathOf(shape)} fill={`var(--figure-${shape.tone})`} />
          ))}
        </g>
      </Box>
      <IconButton
        aria-label={say(isPlaying ? 'catalogue.exercise.stop' : 'catalogue.exercise.play')}
        onClick={() => {
          setIsPlaying(!isPlaying);
        }}
        sx={{ position: 'absolute', insetInlineEnd: 8, bottom: 8 }}
      >
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </IconButton>
    </Box>
  );
}

/** Somebody who does the exercise; nothing where there is no drawing of it. */
export function MovingFigure({ slug }: { readonly slug: string }) {
  const drawing = drawingOf(slug);
  return drawing ? <Moving drawing={drawing} /> : null;
}
