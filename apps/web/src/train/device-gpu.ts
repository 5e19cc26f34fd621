// WebGPU of this device, for the trainings of this page.
import { createGpu } from '@spotter/browser/camera/create-gpu';
import { keepGpuStanding, keptGpuStanding } from '@spotter/browser/camera/kept-gpu-standing';
import { modelUrls, type LoadingOptions } from '@spotter/browser/camera/load-models';
import { offersGpu } from '@spotter/browser/camera/offers-gpu';
import { gpuRuntimeUrl, openGpuLooker } from '@spotter/browser/camera/open-gpu-looker';
import { openPoseLooker } from '@spotter/browser/camera/open-pose-worker';
import { testGpu } from '@spotter/browser/camera/test-gpu';
import { deviceLocks } from '../offline/device-locks.ts';

/** What was found out holds for this version of the browser, and for what it was tried with. */
const of = [navigator.userAgent, gpuRuntimeUrl, ...modelUrls].join(' ');

const lockName = 'spotter.gpu';

function hold(): Promise<(() => void) | null> {
  const locks = deviceLocks();
  return new Promise((resolve) => {
    if (!locks) {
      resolve(null);
      return;
    }
    void locks.request(lockName, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((letGo) => {
        resolve(letGo);
      });
    });
  });
}

const compiled = (loading: LoadingOptions): LoadingOptions => ({ ...loading, mayCompile: true });

export const deviceGpu = createGpu({
  isOffered: offersGpu,
  hold,
  open: (signal, { get }) => openGpuLooker(signal, compiled(get ? { get } : {})),
  test: (signal, loading) => {
    const { get } = loading;
    return testGpu({
      wasm: () => openPoseLooker(signal, compiled(get ? { get } : {})),
      gpu: () => openGpuLooker(signal, compiled({ ...loading, hasModels: true })),
    });
  },
  kept: () => keptGpuStanding(of),
  keep: (standing) => {
    keepGpuStanding(of, standing);
  },
  log: (text) => {
    console.info(text);
  },
});

document.addEventListener('visibilitychange', () => {
  deviceGpu.tellShown(!document.hidden);
});
// Not every browser tells a page that is closed that it is hidden.
window.addEventListener('pagehide', () => {
  deviceGpu.tellShown(false);
});
