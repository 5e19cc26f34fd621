// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { openFeed } from './feed.ts';

/** A camera whose tracks a test mutes and ends. */
class Track extends EventTarget {
  readonly kind = 'video';
  readyState = 'live';
  muted = false;
  readonly stop = (): void => {
    this.readyState = 'ended';
  };
  readonly getSettings = () => ({ deviceId: 'front' });
}

function lendCamera() {
  const tracks: Track[] = [];
  const getUserMedia = vi.fn(() => {
    const track = new Track();
    tracks.push(track);
    const stream = new MediaStream();
    Object.assign(stream, { getTracks: () => [track], getVideoTracks: () => [track] });
    return Promise.resolve(stream);
  });
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  vi.stubGlobal('isSecureContext', true);
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
    vi.unstubAllGlobals();
  });
  return { tracks, getUserMedia };
}

const returns = (): void => {
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('pageshow'));
  document.dispatchEvent(new Event('visibilitychange'));
};

test('a phone that took the camera away gives it back on return, asked once for all that tells it; a camera that is well is left alone', async () => {
  const { tracks, getUserMedia } = lendCamera();
  const refused = vi.fn();
  const listener = { opened: vi.fn(), frame: vi.fn(), slower: vi.fn(), refused, isWanted: () => true };
  const never = () => new Promise<never>(() => undefined);
  const feed = openFeed(listener, { first: 'device', open: { device: never, server: never } });
  onTestFinished(feed.close);
  for (const name of ['muted', 'playsinline', 'autoplay']) expect(feed.video.hasAttribute(name)).toBe(true);
  await vi.waitFor(() => {
    expect(feed.deviceId()).toBe('front');
  });
  returns();
  expect(getUserMedia).toHaveBeenCalledTimes(1);
  Object.assign(tracks[0] ?? {}, { muted: true });
  returns();
  await vi.waitFor(() => {
    expect(tracks).toHaveLength(2);
  });
  expect(getUserMedia).toHaveBeenCalledTimes(2);
  expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'live']);
  feed.close();
  await vi.waitFor(() => {
    expect(tracks[1]?.readyState).toBe('ended');
  });
  returns();
  expect(getUserMedia).toHaveBeenCalledTimes(2);
  expect(refused).not.toHaveBeenCalled();
});
