import { useEffect, useState } from 'react';
import { useServices } from '../app/services-context.ts';
import type { Waiting } from './waiting.ts';
import type { WaitingWorkout } from './waiting-workout.ts';

/** What waits for the server, and what can be done with it; undefined before it is known. */
export function useWaiting(): { readonly workouts: readonly WaitingWorkout[]; readonly waiting?: Waiting } {
  const { offline } = useServices();
  const [waiting, setWaiting] = useState<Waiting>();
  const [workouts, setWorkouts] = useState<readonly WaitingWorkout[]>([]);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isLeft = false;
    void offline().then((device) => {
      if (!device || isLeft) return;
      const look = () => {
        setWorkouts(device.waiting.read());
      };
      end = device.waiting.subscribe(look);
      setWaiting(device.waiting);
      look();
    });
    return () => {
      isLeft = true;
      end?.();
    };
  }, [offline]);
  return waiting ? { workouts, waiting } : { workouts };
}
