import { Typography } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { Facts } from '../parts/facts.tsx';
import { StateLabel } from '../parts/state-label.tsx';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';

/** How the workers keep up that find poses in the pictures of cameras. */
export function PosePool({ pool }: { readonly pool: Overview['pose_pool'] }) {
  const { say, formats } = useWords();
  if (!pool) {
    return (
      <Typography color="textSecondary">
        <Sentence of="overview.poses.none" parts={{ setting: <code>POSE_WORKERS</code> }} />
      </Typography>
    );
  }
  const { busy, ready, workers } = pool;
  const isBehind = pool.waiting > workers;
  return (
    <Facts
      facts={[
        [
          say('overview.poses.load'),
          <StateLabel key="load" tone={isBehind ? 'busy' : 'good'}>
            {say(isBehind ? 'overview.poses.behind' : 'overview.poses.keepsUp', { busy, workers })}
          </StateLabel>,
        ],
        [say('overview.poses.ready'), say('overview.poses.readyOf', { ready, workers })],
        [say('overview.poses.waiting'), formats.number(pool.waiting)],
        [say('overview.poses.found'), formats.number(pool.found)],
        [say('overview.poses.refused'), formats.number(pool.refused)],
        [say('overview.poses.failed'), formats.number(pool.failed)],
        [say('overview.poses.replaced'), formats.number(pool.replaced)],
      ]}
    />
  );
}
