import { expect, test, vi } from 'vitest';
import { followRelease } from './release.ts';

interface FakeWorker {
  state: string;
  readonly postMessage: ReturnType<typeof vi.fn>;
  readonly addEventListener: (name: string, call: () => void) => void;
  tell: () => void;
}

function worker(state: string): FakeWorker {
  const made: FakeWorker = {
    state,
    postMessage: vi.fn(),
    addEventListener: (_name, call) => {
      made.tell = call;
    },
    tell: () => undefined,
  };
  return made;
}

async function open(isControlled: boolean, waiting: FakeWorker | null = null) {
  const registration = { waiting, installing: null as FakeWorker | null, onFound: (): void => undefined };
  const idle: (() => void)[] = [];
  let takeOver = (): void => undefined;
  const reload = vi.fn();
  const release = followRelease({
    register: () =>
      Promise.resolve({
        get waiting() {
          return registration.waiting as never;
        },
        get installing() {
          return registration.installing as never;
        },
        addEventListener: ((_name: string, call: () => void) => {
          registration.onFound = call;
        }) as never,
      }),
    isControlled: () => isControlled,
    onTakenOver: (call) => {
      takeOver = call;
    },
    whenNobodyTrains: (work) => {
      idle.push(work);
    },
    reload,
  });
  await Promise.resolve();
  const install = () => {
    const next = worker('installing');
    registration.installing = next;
    registration.onFound();
    next.state = 'installed';
    next.tell();
    return next;
  };
  return {
    release,
    idle,
    reload,
    install,
    takeOver: () => {
      takeOver();
    },
  };
}

test('the first worker ever is no new release; a later one is offered, also one that waits already', async () => {
  const first = await open(false);
  first.install();
  first.takeOver();
  expect([first.release.read(), first.reload.mock.calls]).toEqual(['none', []]);
  const later = await open(true);
  later.install();
  expect(later.release.read()).toBe('ready');
  const waited = await open(true, worker('installed'));
  expect(waited.release.read()).toBe('ready');
});

test('it takes over when somebody has said so and nobody trains any more, and then the page is loaded anew', async () => {
  const { release, idle, reload, install, takeOver } = await open(true);
  const next = install();
  release.load();
  expect([release.read(), next.postMessage.mock.calls]).toEqual(['after_training', []]);
  for (const work of idle) work();
  expect(next.postMessage.mock.calls).toEqual([['take_over']]);
  expect(reload).not.toHaveBeenCalled();
  takeOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what another tab has loaded is offered here, and forced on nobody', async () => {
  const { release, idle, reload, takeOver } = await open(true);
  takeOver();
  expect([release.read(), reload.mock.calls]).toEqual(['ready', []]);
  release.load();
  for (const work of idle) work();
  expect(reload).toHaveBeenCalledTimes(1);
});
