import Button from '@mui/material/Button';
import { saveDownload } from '@spotter/browser/save-download';
import type { Workout } from '@spotter/contract/workouts';
import { Refused } from '../parts/refused.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';

/** The workout as a file that watches and their programs read. */
export function FitButton({ workout }: { readonly workout: Workout }) {
  const { say } = useWords();
  const work = useWork();
  return (
    <>
      <Button
        variant="outlined"
        loading={work.isUnderWay}
        onClick={() => {
          work.run(async () => {
            const { writeFit } = await import('../fit/write-fit.ts');
            const content = new Blob([writeFit(workout)], { type: 'application/vnd.ant.fit' });
            saveDownload({ name: `spotter-${workout.started_at.slice(0, 10)}.fit`, content });
          });
        }}
      >
        {say('history.workout.fit')}
      </Button>
      {work.error !== null && <Refused error={work.error} />}
    </>
  );
}
