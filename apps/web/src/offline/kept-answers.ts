// What the server answered, as this device keeps it of who is logged in.
import type { Services } from '../app/services.ts';
import type { DeviceStore } from './device-store.ts';

export interface KeptAnswers {
  /** Undefined where nothing is. */
  readonly read: (key: string) => Promise<unknown>;
  readonly keep: (key: string, data: unknown) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

export function keptAnswers({ spotter, offline }: Pick<Services, 'spotter' | 'offline'>): KeptAnswers {
  async function inStore<T>(
    work: (store: DeviceStore, person: string) => Promise<T>,
  ): Promise<T | undefined> {
    const [device, person] = await Promise.all([offline(), spotter.accounts.personId()]);
    return device && person !== null ? work(device.store, person) : undefined;
  }

  return {
    read: (key) => inStore((store, person) => store.answer(person, key)),
    keep: (key, data) => inStore((store, person) => store.keepAnswer(person, key, data)),
    forget: (key) => inStore((store, person) => store.forgetAnswer(person, key)),
  };
}
