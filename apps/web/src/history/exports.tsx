import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { saveDownload } from '@spotter/browser/save-download';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import { useServices } from '../app/services-context.ts';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';

/** What was trained, as files that other programs read. */
export function Exports() {
  const { say } = useWords();
  const { spotter } = useServices();
  const work = useWork();

  function save(
    name: string,
    type: string,
    write: (workouts: readonly WorkoutDetail[]) => Promise<string>,
  ): void {
    work.run(async () => {
      const everything = await spotter.accounts.export();
      const workouts = everything.workouts as readonly WorkoutDetail[];
      saveDownload({ name, content: new Blob([await write(workouts)], { type }) });
    });
  }

  return (
    <Section title={say('history.export.title')}>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{say('history.export.text')}</Typography>
      <NeedsServer>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
          <Button
            variant="outlined"
            loading={work.isUnderWay}
            onClick={() => {
              save('spotter-workouts.csv', 'text/csv', async (workouts) =>
                (await import('./write-csv.ts')).writeCsv(workouts),
              );
            }}
          >
            {say('history.export.csv')}
          </Button>
          <Button
            variant="outlined"
            loading={work.isUnderWay}
            onClick={() => {
              save('spotter-workouts.json', 'application/json', (workouts) =>
                Promise.resolve(JSON.stringify({ workouts }, null, 2)),
              );
            }}
          >
            {say('history.export.json')}
          </Button>
        </Stack>
      </NeedsServer>
      {work.error !== null && <Refused error={work.error} />}
    </Section>
  );
}
