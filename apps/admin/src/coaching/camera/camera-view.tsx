import { Box, useTheme } from '@mui/material';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef, type RefObject } from 'react';
import { useWords } from '../../words/use-words.ts';
import { drawSkeleton } from '@spotter/browser/draw-skeleton';

interface CameraViewProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly seen: PoseFrame | null;
  /** Stands large in a corner. */
  readonly clock: string | null;
}

const canvasHeight = 480;

/** The live picture as in a mirror, with the joints that are seen in it drawn over. */
export function CameraView({ video, seen, clock }: CameraViewProps) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  const aspect = seen?.aspect ?? 4 / 3;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    // On a picture, whatever its colours: neither light nor dark mode matters here.
    drawSkeleton(context, seen, {
      bone: palette.primary.light,
      joint: palette.primary.light,
      faint: palette.grey[400],
    });
  }, [seen, palette]);
  return (
    <Box
      sx={{
        position: 'relative',
        width: '100%',
        maxWidth: 480,
        aspectRatio: aspect,
        bgcolor: 'common.black',
        borderRadius: 2,
        overflow: 'hidden',
        '& > video, & > canvas': {
          position: 'absolute',
          inset: 0,
          width: '100%',
          height: '100%',
          transform: 'scaleX(-1)',
        },
      }}
    >
      <video ref={video} muted playsInline aria-label={say('coaching.camera.sees')} />
      <canvas ref={canvas} width={Math.round(canvasHeight * aspect)} height={canvasHeight} aria-hidden />
      {clock !== null && (
        <Box
          data-testid="capture-clock"
          aria-hidden
          sx={{
            position: 'absolute',
            top: 8,
            right: 8,
            px: 1.5,
            borderRadius: 1,
            bgcolor: 'rgba(0, 0, 0, 0.7)',
            color: 'common.white',
            font: '700 2.5rem/1.3 inherit',
            fontSize: '2.5rem',
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {clock}
        </Box>
      )}
    </Box>
  );
}
