import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { NeedsServer } from './needs-server.tsx';
import { Refused } from './refused.tsx';
import { useAsked } from './use-asked.ts';
import { useWork } from './use-work.ts';

interface DeleteForGoodProps {
  readonly words: {
    readonly ask: string;
    readonly text: string;
    readonly now: string;
    readonly keep: string;
  };
  readonly onDelete: () => Promise<void>;
}

/** What cannot be undone is asked twice. */
export function DeleteForGood({ words, onDelete }: DeleteForGoodProps) {
  const work = useWork();
  const { isAsked, wasKept, ask, keep, onKeyDown } = useAsked();
  if (!isAsked) {
    return (
      <Button color="error" autoFocus={wasKept} onClick={ask}>
        {words.ask}
      </Button>
    );
  }
  return (
    <Box role="group" aria-label={words.ask} onKeyDown={onKeyDown}>
      <Typography sx={{ mb: 1.5 }}>{words.text}</Typography>
      <NeedsServer>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5 }}>
          <Button
            variant="contained"
            color="error"
            loading={work.isUnderWay}
            onClick={() => {
              work.run(onDelete);
            }}
          >
            {words.now}
          </Button>
          <Button variant="outlined" autoFocus onClick={keep}>
            {words.keep}
          </Button>
        </Stack>
      </NeedsServer>
      {work.error !== null && <Refused error={work.error} />}
    </Box>
  );
}
