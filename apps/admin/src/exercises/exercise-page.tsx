import { Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ReactNode } from 'react';
import { Loading, Title, useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useWords } from '../words/use-words.ts';
import { ExerciseTabs, type ExerciseTab } from './exercise-tabs.tsx';

interface ExercisePageProps {
  readonly tab: Exclude<ExerciseTab, ''>;
  readonly children: (exercise: AdminExerciseDetail) => ReactNode;
}

/** A screen of one exercise that is no form: its tabs, its title, and the exercise handed in. */
export function ExercisePage({ tab, children }: ExercisePageProps) {
  const { say } = useWords();
  const { id = '' } = useParams();
  const { data, isPending, error } = useGetOne<AdminExerciseDetail>('exercises', { id: Number(id) });
  const title = say(`exercises.tabs.${tab}`);
  return (
    <>
      <Title
        title={data ? say('exercises.tabOf', { tab: title, name: data.name }) : title}
        preferenceKey={false}
      />
      <ExerciseTabs id={id} current={tab} />
      {isPending && <Loading loadingSecondary="" />}
      {error && <Typography>{error.message}</Typography>}
      {data && children(data)}
    </>
  );
}
