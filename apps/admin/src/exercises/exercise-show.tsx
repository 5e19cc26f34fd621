import { Box, Chip, Link as MuiLink, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { Show, WithRecord } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { ExerciseTabs } from './exercise-tabs.tsx';
import { PublishedLabel } from './published-label.tsx';

function Exercise({ exercise }: { readonly exercise: AdminExerciseDetail }) {
  const { say } = useWords();
  // A row of the list, which is shown first, has no pictures.
  const pictures = exercise.pictures as AdminExerciseDetail['pictures'] | undefined;
  return (
    <>
      <Section title={exercise.name} actions={<PublishedLabel isPublished={exercise.is_published} />}>
        <Box sx={{ mb: 2 }}>
          {exercise.muscles.map((muscle, index) => (
            <Chip
              key={muscle}
              label={muscle}
              color={index === 0 ? 'primary' : 'default'}
              variant={index === 0 ? 'filled' : 'outlined'}
              sx={{ mr: 0.5, mb: 0.5 }}
            />
          ))}
        </Box>
        <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '70ch' }}>
          {exercise.instructions}
        </Typography>
        {pictures?.length === 0 && exercise.picture !== null && (
          <Box
            component="img"
            src={exercise.picture}
            alt={say('exercises.drawing', { name: exercise.name })}
            width={400}
            height={300}
            sx={{ display: 'block', maxWidth: '100%', height: 'auto', mb: 2 }}
          />
        )}
        {pictures !== undefined && pictures.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
            {pictures.map(({ id, url, alt, width, height }) => (
              <Box
                key={id}
                component="img"
                src={url}
                alt={alt}
                width={width}
                height={height}
                loading="lazy"
                sx={{
                  height: 160,
                  width: 'auto',
                  maxWidth: '100%',
                  borderRadius: 2,
                  border: 1,
                  borderColor: 'divider',
                }}
              />
            ))}
          </Box>
        )}
        {exercise.links.length > 0 && (
          <Box component="ul" sx={{ mt: 0, pl: 2.5 }}>
            {exercise.links.map(({ title, url }) => (
              <li key={url}>
                <MuiLink href={url} target="_blank" rel="noreferrer">
                  {title}
                </MuiLink>
              </li>
            ))}
          </Box>
        )}
      </Section>
      <Section title={say('exercises.sections.catalogue')}>
        <Facts
          facts={[
            [say('exercises.facts.group'), exercise.group_name],
            [say('exercises.facts.key'), <code key="slug">{exercise.slug}</code>],
            [say('exercises.facts.aliases'), exercise.aliases.join(', ') || say('exercises.facts.noAliases')],
            [say('exercises.facts.position'), exercise.position],
            [say('exercises.facts.source'), exercise.source || say('exercises.facts.ourOwn')],
            [say('exercises.facts.licence'), exercise.licence || '–'],
            [say('exercises.facts.author'), exercise.author || '–'],
            [say('exercises.facts.version'), exercise.version],
            [say('exercises.facts.added'), <Moment key="added" at={exercise.created_at} />],
            [say('exercises.facts.changed'), <Moment key="changed" at={exercise.updated_at} />],
          ]}
        />
      </Section>
    </>
  );
}

export function ExerciseShow() {
  const { id = '' } = useParams();
  return (
    <>
      <ExerciseTabs id={id} current="show" />
      <Show component="div" actions={false}>
        <WithRecord<AdminExerciseDetail> render={(exercise) => <Exercise exercise={exercise} />} />
      </Show>
    </>
  );
}
