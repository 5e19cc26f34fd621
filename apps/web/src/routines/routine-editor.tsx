import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Routine, RoutineGoal, RoutineLevel } from '@spotter/contract/routines';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useServices } from '../app/services-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { useWork } from '../parts/use-work.ts';
import { useOptions } from '../train/use-options.ts';
import { useWords } from '../words/use-words.ts';
import { AddStep } from './add-step.tsx';
import { DaysField } from './days-field.tsx';
import { toDraft, toRoutine, type Draft } from './draft.ts';
import { askAgain, routineQuery } from './queries.ts';
import { StepList } from './step-list.tsx';

const goals: readonly RoutineGoal[] = ['strength', 'muscle', 'endurance', 'mobility', 'gentle_start'];
const levels: readonly RoutineLevel[] = ['beginner', 'intermediate', 'advanced'];

interface RoutineEditorProps {
  /** A draft is one that is not kept yet. */
  readonly routine: Routine | Draft;
  readonly onDone?: () => void;
}

export function RoutineEditor({ routine, onDone }: RoutineEditorProps) {
  const { say } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const work = useWork();
  const [{ unit }] = useOptions();
  const kept = 'id' in routine ? routine : null;
  const [draft, setDraft] = useState(() => ('id' in routine ? toDraft(routine, unit) : routine));
  const adding = useRef<HTMLSelectElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const change = (by: Partial<Draft>): void => {
    setDraft({ ...draft, ...by });
  };

  function save(): void {
    setWasTried(true);
    const whole = toRoutine(draft, unit);
    if (!whole) return;
    work.run(async () => {
      const stored = kept
        ? await spotter.routines.change(kept.id, whole)
        : await spotter.routines.create(whole);
      queries.setQueryData(routineQuery(spotter, stored.id).queryKey, stored);
      await askAgain(queries, spotter, stored.id);
      if (!kept) await navigate(`/routines/${stored.id}`, { replace: true });
      onDone?.();
    });
  }

  return (
    <Page title={say(kept ? 'routines.editor.edit' : 'routines.mine.new')}>
      <Section title={say('routines.editor.about')}>
        <Field
          label={say('routines.editor.name')}
          value={draft.name}
          onChange={(name) => {
            change({ name: name.slice(0, 100) });
          }}
          wrong={wasTried && draft.name.trim() === '' ? { text: say('routines.editor.noName') } : undefined}
        />
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, mb: 2 }}>
          <Choice
            label={say('routines.editor.goal')}
            value={draft.goal}
            options={goals.map((value) => ({ value, name: say(`routines.goals.${value}`) }))}
            onChoose={(goal) => {
              change({ goal });
            }}
          />
          <Choice
            label={say('routines.editor.level')}
            value={draft.level}
            options={levels.map((value) => ({ value, name: say(`routines.levels.${value}`) }))}
            onChoose={(level) => {
              change({ level });
            }}
          />
        </Stack>
        <DaysField
          days={draft.days}
          onChange={(days) => {
            change({ days });
          }}
        />
      </Section>
      <Section title={say('routines.steps')}>
        <StepList draft={draft} unit={unit} onChange={setDraft} onEmpty={() => adding.current?.focus()} />
        {wasTried && draft.steps.length === 0 && (
          <Typography color="error" role="alert">
            {say('routines.editor.noSteps')}
          </Typography>
        )}
        <AddStep draft={draft} onChange={setDraft} ref={adding} />
      </Section>
      {work.error !== null && <Refused error={work.error} />}
      {wasTried && toRoutine(draft, unit) === null && (
        <Typography color="error" role="alert" sx={{ mb: 1.5 }}>
          {say('routines.editor.wrong')}
        </Typography>
      )}
      <NeedsServer
        beside={
          <Button
            size="large"
            onClick={() => {
              if (onDone) onDone();
              else void navigate('/routines');
            }}
          >
            {say('routines.editor.cancel')}
          </Button>
        }
      >
        <Button variant="contained" size="large" loading={work.isUnderWay} onClick={save}>
          {say('routines.editor.save')}
        </Button>
      </NeedsServer>
    </Page>
  );
}
