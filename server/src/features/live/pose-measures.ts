// What can be measured of the workers that look at pictures; of no worker there is nothing.
import type { Measure } from '../../platform/metrics/measure.ts';
import type { PosePoolStats } from './pose-pool/create-pose-pool.ts';

export function poseMeasures(stats: () => PosePoolStats | null): readonly Measure[] {
  const labelled =
    (label: string, ...names: readonly ('found' | 'refused' | 'failed' | 'ready' | 'busy')[]) =>
    () => {
      const now = stats();
      return now ? names.map((name) => [{ [label]: name }, now[name]] as const) : undefined;
    };
  return [
    {
      name: 'spotter_pictures_total',
      help: 'Pictures, by whether they were looked at, refused (no whole picture, too large) or lost.',
      kind: 'counter',
      read: labelled('outcome', 'found', 'refused', 'failed'),
    },
    {
      name: 'spotter_pictures_waiting',
      help: 'Pictures that wait for a worker.',
      kind: 'gauge',
      read: () => stats()?.waiting,
    },
    {
      name: 'spotter_pose_workers',
      help: 'Workers that look at pictures: those that can, and of those the busy ones.',
      kind: 'gauge',
      read: labelled('state', 'ready', 'busy'),
    },
    {
      name: 'spotter_pose_workers_replaced_total',
      help: 'Workers that ended without being asked to.',
      kind: 'counter',
      read: () => stats()?.replaced,
    },
  ];
}
