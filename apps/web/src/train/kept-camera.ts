// Which camera this device trains with, kept by the browser.
const key = 'spotter.camera';

/** As getUserMedia takes it: the one that was chosen, else the one that looks at whoever looks at the screen. */
export function keptCamera(): Pick<MediaTrackConstraints, 'deviceId' | 'facingMode'> {
  try {
    const deviceId = window.localStorage.getItem(key);
    if (deviceId !== null) return { deviceId: { ideal: deviceId } };
  } catch {
    // Nothing is kept for this page.
  }
  return { facingMode: { ideal: 'user' } };
}

export function keepCamera(deviceId: string): void {
  try {
    window.localStorage.setItem(key, deviceId);
  } catch {
    // It holds until the page is left.
  }
}
