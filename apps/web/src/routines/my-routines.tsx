import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Routine } from '@spotter/contract/routines';
import { useQueryClient } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import { AboutRoutine } from './about-routine.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { askAgain, routinesQuery } from './queries.ts';

/** The person's own, in their order. */
export function MyRoutines({ routines }: { readonly routines: readonly Routine[] }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const work = useWork();

  function move(from: number, by: -1 | 1): void {
    const [moved, other] = [routines[from], routines[from + by]];
    if (!moved || !other) return;
    const ordered = routines.with(from, other).with(from + by, moved);
    work.run(async () => {
      await spotter.routines.order(ordered.map(({ id }) => id));
      queries.setQueryData(routinesQuery(spotter).queryKey, ordered);
      await askAgain(queries, spotter);
    });
  }

  return (
    <Section title={say('routines.mine.title')}>
      {routines.length === 0 && <Typography>{say('routines.mine.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {routines.map((routine, index) => (
          <Box
            component="li"
            key={routine.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              py: 1,
              borderTop: index > 0 ? 1 : 0,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography sx={{ fontWeight: 600 }}>
                <TextLink isAlone to={`/routines/${routine.id}`}>
                  <bdi>{routine.name}</bdi>
                </TextLink>
              </Typography>
              <AboutRoutine routine={routine} />
            </Box>
            {routines.length > 1 && (
              <Box sx={{ display: 'flex' }}>
                <MoveButtons
                  name={routine.name}
                  isFirst={index === 0}
                  isLast={index === routines.length - 1}
                  onMove={(by) => {
                    move(index, by);
                  }}
                />
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {work.error !== null && <Refused error={work.error} />}
      <LinkButton to="/routines/new" variant="outlined" sx={{ mt: 1.5 }}>
        {say('routines.mine.new')}
      </LinkButton>
    </Section>
  );
}
