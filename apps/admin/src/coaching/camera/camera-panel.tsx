import CameraIcon from '@mui/icons-material/VideocamRounded';
import { Alert, Button, Stack, Typography } from '@mui/material';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import { CameraView } from './camera-view.tsx';
import { countdownMs, isOpen, type Capture } from './capture.ts';
import { captureClock, captureWords } from './capture-words.ts';
import { useCapture } from './use-capture.ts';

interface CameraPanelProps {
  /** Given what was shown, once it is stopped; has to stay the same from one rendering to the next. */
  readonly onShown: (frames: readonly PoseFrame[]) => void;
}

function seenIn(capture: Capture): PoseFrame | null {
  return 'seen' in capture ? capture.seen : null;
}

/** Shows one set to the camera of this machine: poses are found in the page, and no picture leaves it. */
export function CameraPanel({ onShown }: CameraPanelProps) {
  const { say } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [capture, tell] = useCapture(video);
  useEffect(() => {
    if (capture.step === 'shown') onShown(capture.frames);
  }, [capture, onShown]);

  const isRunning = capture.step === 'counting_down' || capture.step === 'recording';
  const words = captureWords(say, capture);
  return (
    <Stack spacing={1.5} sx={{ width: '100%', alignItems: 'flex-start' }}>
      {isOpen(capture) ? (
        <>
          <CameraView video={video} seen={seenIn(capture)} clock={captureClock(capture)} />
          <Stack direction="row" spacing={1}>
            {/* One button, so that whoever began by the keyboard stops by it too. */}
            <Button
              variant="contained"
              size="small"
              color={isRunning ? 'error' : 'primary'}
              disabled={capture.step === 'opening' || seenIn(capture) === null}
              onClick={() => {
                tell({ type: isRunning ? 'stop' : 'begin' });
              }}
            >
              {isRunning
                ? say('coaching.camera.stop')
                : say('coaching.camera.begin', { seconds: countdownMs / 1000 })}
            </Button>
            <Button
              size="small"
              onClick={() => {
                tell({ type: 'close' });
              }}
            >
              {say('coaching.camera.close')}
            </Button>
          </Stack>
        </>
      ) : (
        <Button
          variant="outlined"
          size="small"
          startIcon={<CameraIcon />}
          onClick={() => {
            tell({ type: 'open' });
          }}
        >
          {say(capture.step === 'off' ? 'coaching.camera.show' : 'coaching.camera.showAgain')}
        </Button>
      )}
      {capture.step === 'refused' ? (
        <Alert severity="error" sx={{ width: '100%' }}>
          {words}
        </Alert>
      ) : (
        <Typography role="status" variant="body2" data-testid="capture">
          {words}
        </Typography>
      )}
    </Stack>
  );
}
