// What this device keeps of a person in IndexedDB, so that it is there without a network; each has their own.
import { openDB, type DBSchema } from 'idb';
import type { WaitingWorkout } from './waiting-workout.ts';

interface KeptAnswer {
  readonly person: string;
  readonly key: string;
  readonly data: unknown;
}

interface DeviceSchema extends DBSchema {
  answers: { key: [string, string]; value: KeptAnswer; indexes: { person: string } };
  workouts: { key: string; value: WaitingWorkout; indexes: { person: string } };
}

export interface DeviceStore {
  /** What the server answered last; undefined where nothing is kept. */
  readonly answer: (person: string, key: string) => Promise<unknown>;
  readonly keepAnswer: (person: string, key: string, data: unknown) => Promise<void>;
  readonly forgetAnswer: (person: string, key: string) => Promise<void>;
  /** Of everybody: whoever comes next finds none. */
  readonly forgetAnswers: () => Promise<void>;
  /** The oldest first. */
  readonly workouts: (person: string) => Promise<readonly WaitingWorkout[]>;
  readonly keepWorkout: (workout: WaitingWorkout) => Promise<void>;
  readonly forgetWorkout: (id: string) => Promise<void>;
  readonly forgetPerson: (person: string) => Promise<void>;
}

/** @throws where the browser keeps nothing for this page */
export async function openDeviceStore(name = 'spotter'): Promise<DeviceStore> {
  const db = await openDB<DeviceSchema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('answers', { keyPath: ['person', 'key'] }).createIndex('person', 'person');
      fresh.createObjectStore('workouts', { keyPath: 'id' }).createIndex('person', 'person');
    },
    // A page of a later release wants it otherwise.
    blocking: () => {
      db.close();
    },
  });
  return {
    answer: async (person, key) => (await db.get('answers', [person, key]))?.data,
    keepAnswer: async (person, key, data) => {
      await db.put('answers', { person, key, data });
    },
    forgetAnswer: (person, key) => db.delete('answers', [person, key]),
    forgetAnswers: () => db.clear('answers'),
    workouts: async (person) => {
      const theirs = await db.getAllFromIndex('workouts', 'person', person);
      return theirs.sort((one, other) => one.startedAtMs - other.startedAtMs);
    },
    keepWorkout: async (workout) => {
      const writing = db.transaction('workouts', 'readwrite');
      const put = writing.store.put(workout);
      // A page that goes away does not live to see that it may be written.
      writing.commit();
      await Promise.all([put, writing.done]);
    },
    forgetWorkout: (id) => db.delete('workouts', id),
    forgetPerson: async (person) => {
      const both = db.transaction(['answers', 'workouts'], 'readwrite');
      for (const table of ['answers', 'workouts'] as const) {
        const store = both.objectStore(table);
        for (const key of await store.index('person').getAllKeys(person)) await store.delete(key);
      }
      await both.done;
    },
  };
}
