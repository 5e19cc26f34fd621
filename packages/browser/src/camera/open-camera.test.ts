import { expect, test } from 'vitest';
import { CameraError } from './camera-problem.ts';
import { openCamera } from './open-camera.ts';

function refusing(name: string): MediaDevices {
  const getUserMedia = () => Promise.reject(new DOMException('no', name));
  return { getUserMedia } as unknown as MediaDevices;
}

test.each([
  ['NotFoundError', 'no_camera'],
  ['OverconstrainedError', 'no_camera'],
  ['NotAllowedError', 'denied'],
  ['NotReadableError', 'busy'],
  ['SomethingNewError', 'busy'],
])('%s is told as %s', async (name, problem) => {
  await expect(openCamera(refusing(name))).rejects.toMatchObject({ problem });
});

test('a page that may not ask for a camera says where it may', async () => {
  const refused = openCamera(undefined);
  await expect(refused).rejects.toBeInstanceOf(CameraError);
  await expect(refused).rejects.toMatchObject({ problem: 'insecure' });
});
