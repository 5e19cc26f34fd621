import { CameraError, type CameraProblem } from './camera-problem.ts';

/** Names of what getUserMedia throws (W3C Media Capture and Streams, 10.3.1). */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'no_camera',
  OverconstrainedError: 'no_camera',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What the models look at is 256 pixels wide: more than this only costs time. */
const wanted = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } } as const;

/**
 * Asks for the camera, never for the microphone.
 * @param choice of one among several: all may look alike to the browser
 * @throws CameraError
 */
export async function openCamera(
  devices: MediaDevices | undefined,
  choice: Pick<MediaTrackConstraints, 'deviceId' | 'facingMode'> = {},
): Promise<MediaStream> {
  if (!devices) throw new CameraError('insecure');
  try {
    return await devices.getUserMedia({ video: { ...wanted, ...choice }, audio: false });
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    throw new CameraError(problems[name] ?? 'busy', { cause: error });
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
