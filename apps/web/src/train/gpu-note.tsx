import type { Loaded } from '@spotter/browser/camera/follow-loading';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useServices } from '../app/services-context.ts';
import { useWords } from '../words/use-words.ts';
import { deviceGpu } from './device-gpu.ts';

/** Tries WebGPU while somebody reads what they have done, once for a version of the browser, and says so. */
export function GpuNote() {
  const { requests } = useServices();
  const { say, formats } = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [verdict, setVerdict] = useState<Awaited<ReturnType<typeof deviceGpu.tryOut>>>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void deviceGpu.tryOut(leaving.signal, { get: requests.fetch, tell: setLoaded }).then(setVerdict);
    return () => {
      leaving.abort();
    };
  }, [requests]);
  if (!loaded) return null;
  return (
    <Typography variant="body2" color="textSecondary" role="status" sx={{ my: 2 }}>
      {say('train.gpu.trying', { size: formats.bytes(loaded.bytes) })}{' '}
      {verdict && say(verdict === 'passed' ? 'train.gpu.passed' : 'train.gpu.stays')}
    </Typography>
  );
}
