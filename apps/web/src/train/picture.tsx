import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import type { TrainRun } from './train-run.ts';
import { useDrawnPose } from './use-drawn-pose.ts';
import { useShown } from './use-shown.ts';

const canvasHeight = 480;

/** The live picture, as in a mirror, with the joints that are seen in it drawn over. */
export function Picture({ run }: { readonly run: TrainRun }) {
  const { feed } = run;
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  const label = say('train.live.picture');
  useEffect(() => {
    const { video } = feed;
    video.setAttribute('aria-label', label);
    place.current?.prepend(video);
    // A picture that was taken out of the page and put back stands still.
    if (video.srcObject) video.play().catch(() => undefined);
  }, [feed, label]);
  const aspect = useShown(run, ({ frame }) => frame?.aspect ?? 4 / 3);
  useDrawnPose(canvas, run, { bone: '#6fd39c', joint: '#6fd39c', faint: palette.grey[400] });
  return (
    <Box
      ref={place}
      sx={{
        position: 'absolute',
        inset: 0,
        '& > video, & > canvas': {
          position: 'absolute',
          inset: 0,
          width: '100%',
          height: '100%',
          objectFit: 'contain',
          transform: feed.isMirror() ? 'scaleX(-1)' : 'none',
        },
      }}
    >
      <canvas ref={canvas} width={Math.round(canvasHeight * aspect)} height={canvasHeight} aria-hidden />
    </Box>
  );
}
