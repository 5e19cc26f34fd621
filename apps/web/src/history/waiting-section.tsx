import WaitingIcon from '@mui/icons-material/ScheduleSendRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { KeepStorage } from '../offline/keep-storage.tsx';
import { useWaiting } from '../offline/use-waiting.ts';
import type { Waiting } from '../offline/waiting.ts';
import type { WaitingWorkout } from '../offline/waiting-workout.ts';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Section } from '../parts/section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useHeldTime } from '../parts/use-held-time.ts';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';

function Facts({ sets, startedAtMs }: WaitingWorkout) {
  const { say, formats, exerciseName } = useWords();
  const heldTime = useHeldTime();
  const done = sets.filter(({ isDiscarded }) => !isDiscarded);
  const sum = (of: (set: (typeof done)[number]) => number) => done.reduce((all, set) => all + of(set), 0);
  const [reps, heldMs] = [sum(({ count }) => count), sum((set) => set.heldMs)];
  const names = [...new Set(sets.flatMap(({ name }) => (name === null ? [] : exerciseName(name))))];
  const facts = [
    formats.moment(new Date(startedAtMs)),
    say('history.workouts.sets', { count: done.length }),
    ...(reps > 0 ? [say('history.workouts.repetitions', { count: reps })] : []),
    ...(heldMs > 0 ? [say('history.workouts.held', { time: heldTime(heldMs) })] : []),
  ];
  return (
    <>
      {names.length > 0 && (
        <Typography sx={{ fontWeight: 600 }}>
          <bdi>{formats.list(names)}</bdi>
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
    </>
  );
}

function WaitingRow({ workout, waiting }: { readonly workout: WaitingWorkout; readonly waiting: Waiting }) {
  const { say, sayIfKnown } = useWords();
  const { isAsked, wasKept, ask, keep, onKeyDown } = useAsked();
  const { id, refused } = workout;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.25 }}>
      <Facts {...workout} />
      {refused && (
        <Typography variant="body2" color="error">
          {say('history.waiting.refused', {
            why: sayIfKnown('refusals.codes', refused.code) ?? refused.message,
          })}
        </Typography>
      )}
      {isAsked ? (
        <Box role="group" aria-label={say('history.waiting.remove')} onKeyDown={onKeyDown}>
          <Typography variant="body2">{say('history.waiting.removeText')}</Typography>
          <Button color="error" onClick={() => void waiting.forget(id)}>
            {say('history.waiting.removeNow')}
          </Button>
          <Button autoFocus onClick={keep}>
            {say('history.waiting.keep')}
          </Button>
        </Box>
      ) : (
        <Button
          size="small"
          color="inherit"
          autoFocus={wasKept}
          onClick={ask}
          sx={{ marginInlineStart: -0.75 }}
        >
          {say('history.waiting.remove')}
        </Button>
      )}
    </Box>
  );
}

/** What this device has and the server does not, yet. */
export function WaitingSection() {
  const { say } = useWords();
  const { workouts, waiting } = useWaiting();
  const work = useWork();
  const over = workouts.filter(({ isOpen }) => !isOpen);
  if (!waiting || over.length === 0) return null;

  function sendAll(): void {
    work.run(async () => {
      for (const { id } of over) await waiting?.send(id);
    });
  }

  return (
    <Section title={say('history.waiting.title')}>
      <Stack direction="row" sx={{ gap: 1, mb: 1, alignItems: 'flex-start' }}>
        <WaitingIcon color="primary" />
        <Typography sx={{ maxWidth: '65ch' }}>{say('history.waiting.text')}</Typography>
      </Stack>
      <Box component="ul" sx={{ m: 0, mb: 1.5, p: 0, listStyle: 'none' }}>
        {over.map((workout) => (
          <WaitingRow key={workout.id} workout={workout} waiting={waiting} />
        ))}
      </Box>
      <NeedsServer>
        <Button variant="outlined" loading={work.isUnderWay} onClick={sendAll}>
          {say('history.waiting.send')}
        </Button>
      </NeedsServer>
      <KeepStorage />
    </Section>
  );
}
