import { Typography } from '@mui/material';
import type { Overview } from '@spotter/contract/admin/overview';
import { Facts } from '../parts/facts.tsx';
import { StateLabel } from '../parts/state-label.tsx';

/** How the workers keep up that find poses in the pictures of cameras. */
export function PosePool({ pool }: { readonly pool: Overview['pose_pool'] }) {
  if (!pool) {
    return (
      <Typography color="textSecondary">
        This server looks at no pictures (<code>POSE_WORKERS</code> is 0): clients send poses themselves.
      </Typography>
    );
  }
  const isBehind = pool.waiting > pool.workers;
  const load = isBehind ? 'pictures wait' : 'keeps up';
  return (
    <Facts
      facts={[
        [
          'Load',
          <StateLabel
            key="load"
            tone={isBehind ? 'busy' : 'good'}
          >{`${pool.busy} of ${pool.workers} busy, ${load}`}</StateLabel>,
        ],
        ['Ready', `${pool.ready} of ${pool.workers}`],
        ['Waiting pictures', pool.waiting],
        ['Looked at', pool.found.toLocaleString()],
        ['Refused', pool.refused.toLocaleString()],
        ['Failed', pool.failed.toLocaleString()],
        ['Workers replaced', pool.replaced],
      ]}
    />
  );
}
