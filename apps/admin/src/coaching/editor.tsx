import { Alert, Button, Tab, Tabs } from '@mui/material';
import type { Specification } from '@spotter/coach/specification/specification';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ExerciseSpecifications } from '@spotter/contract/admin/coaching';
import { useCallback, useDeferredValue, useMemo, useReducer, useState } from 'react';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { Section } from '../parts/section.tsx';
import { KeptDraft } from '../drafts/kept-draft.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useWords } from '../words/use-words.ts';
import { Demonstration } from './demonstration.tsx';
import { blankSpecification } from './draft/blank-specification.ts';
import { changeDraft, isChanged, startDraft } from './draft/draft.ts';
import { LeaveGuard } from './draft/leave-guard.tsx';
import { SaveBar } from './draft/save-bar.tsx';
import type { Place } from './draft/value-at.ts';
import { SpecificationForm } from './form/specification-form.tsx';
import { JsonEditor } from './json/json-editor.tsx';
import { Preview } from './preview/preview.tsx';
import type { ThresholdName } from './preview/thresholds.ts';
import { isTrialled, type Take } from './takes/take.ts';
import { useShownTakes } from './takes/use-shown-takes.ts';
import { TrialReport } from './trial/trial-report.tsx';
import { useTrial } from './trial/use-trial.ts';
import { DifferencesTable } from './versions/differences-table.tsx';
import { VersionsList } from './versions/versions-list.tsx';

interface EditorProps {
  readonly exercise: AdminExerciseDetail;
  readonly specifications: ExerciseSpecifications;
  readonly takes: readonly Take[];
  readonly onStored: (specifications: ExerciseSpecifications) => void;
}

/** What is kept of a draft that is not saved. */
interface Unsaved {
  readonly text: string;
  readonly note: string;
  /** The newest version when it was written. */
  readonly based_on: number;
}

/** How one exercise is coached: a draft, what it does, and every version there was. */
export function Editor({ exercise, specifications, takes: stored, onStored }: EditorProps) {
  const { say } = useWords();
  const { saveSpecification } = useCalls();
  const canEdit = useCan('specifications', 'edit');
  const { live, offered, versions } = specifications;
  const [draft, change] = useReducer(changeDraft, live, startDraft);
  const [note, setNote] = useState('');
  /** What is a version already, though none that is in use. */
  const [saved, setSaved] = useState<string>();
  const [mode, setMode] = useState<'form' | 'json'>('form');
  const [watched, setWatched] = useState<string | null>(null);
  const [demonstrated, setDemonstrated] = useState<string | null>(null);
  const { takes, show, keep } = useShownTakes(exercise, stored, setDemonstrated);
  // All but the preview may lag behind a threshold that is dragged.
  const lagging = useDeferredValue(draft);
  const changed = isChanged(draft, live);
  const newest = versions[0]?.number ?? 0;
  const isUnsaved = changed && draft.text !== saved;
  const kept = useDraft<Unsaved>(
    canEdit && isUnsaved ? { text: draft.text, note, based_on: newest } : undefined,
  );
  const trialled = useMemo(() => takes.filter(isTrialled), [takes]);
  const { tried, error } = useTrial(trialled, draft.valid, live as Specification | null);

  const set = useCallback((place: Place, value: unknown) => {
    change({ type: 'set', place, value });
  }, []);
  const setThreshold = useCallback((name: ThresholdName, value: number) => {
    change({ type: 'set', place: ['counting', name], value });
  }, []);
  const load = useCallback((data: unknown) => {
    change({ type: 'load', data });
  }, []);

  const suggest = useCallback(
    (specification: unknown, take: string) => {
      load(specification);
      setWatched(take);
    },
    [load],
  );
  const publish = useCallback(
    (published: ExerciseSpecifications) => {
      onStored(published);
      load(published.live);
    },
    [onStored, load],
  );
  const rules = useMemo(
    () => [...((live as Specification | null)?.rules ?? []), ...(lagging.valid?.rules ?? [])],
    [live, lagging.valid],
  );

  async function save(publish: boolean): Promise<string> {
    const stored = await saveSpecification(exercise.id, {
      specification: draft.data,
      note,
      publish,
      based_on: newest,
    });
    onStored(stored);
    setSaved(draft.text);
    setNote('');
    const number = stored.versions[0]?.number ?? 0;
    if (publish) load(stored.live);
    if (!publish) return say('coaching.editor.saved', { number });
    return exercise.is_published
      ? say('coaching.editor.savedAndUsed', { number })
      : say('coaching.editor.savedOfDraft');
  }

  return (
    <>
      <LeaveGuard isChanged={isUnsaved} />
      {canEdit && (
        <KeptDraft
          {...kept}
          note={
            kept.offer && kept.offer.draft.based_on !== newest
              ? say('coaching.editor.savedSince', { number: newest })
              : undefined
          }
          onTake={({ text, note }) => {
            change({ type: 'type', text });
            setNote(note);
          }}
        />
      )}
      {offered !== null && (
        <Section
          title={say('coaching.editor.newer')}
          actions={
            canEdit && (
              <Button
                variant="outlined"
                size="small"
                onClick={() => {
                  load(offered);
                }}
              >
                {say('coaching.editor.takeIntoDraft')}
              </Button>
            )
          }
        >
          <DifferencesTable
            before={live}
            after={offered}
            names={[say('coaching.inUse'), say('coaching.editor.offered')]}
          />
        </Section>
      )}
      {draft.data === null && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            canEdit && (
              <Button
                color="inherit"
                size="small"
                onClick={() => {
                  load(blankSpecification(exercise));
                }}
              >
                {say('coaching.editor.blank')}
              </Button>
            )
          }
        >
          {say('coaching.editor.nothing')}
        </Alert>
      )}
      {draft.valid && (
        <Section title={say('coaching.editor.tryIt')}>
          <Preview
            takes={takes}
            chosen={watched}
            onChoose={setWatched}
            specification={draft.valid}
            onThreshold={canEdit ? setThreshold : undefined}
          />
        </Section>
      )}
      {draft.valid && (
        <Section title={say(changed ? 'coaching.editor.alters' : 'coaching.editor.howWell')}>
          <TrialReport
            tried={tried}
            error={error}
            takes={takes}
            rules={rules}
            isChanged={changed}
            onOpen={setWatched}
          />
        </Section>
      )}
      {draft.data !== null && (
        <Section
          title={say('coaching.editor.how')}
          actions={
            <Tabs
              value={mode}
              aria-label={say('coaching.editor.editAs')}
              onChange={(_event, value: 'form' | 'json') => {
                setMode(value);
              }}
            >
              <Tab value="form" label={say('coaching.editor.form')} />
              <Tab value="json" label={say('coaching.editor.json')} />
            </Tabs>
          }
        >
          {mode === 'form' ? (
            <SpecificationForm draft={lagging} readOnly={!canEdit} onSet={set} />
          ) : (
            <JsonEditor
              draft={draft}
              readOnly={!canEdit}
              onType={(text) => {
                change({ type: 'type', text });
              }}
            />
          )}
        </Section>
      )}
      {canEdit && (
        <Section title={say('coaching.editor.demonstration')}>
          <Demonstration
            exercise={exercise}
            takes={takes}
            chosen={demonstrated}
            onChoose={setDemonstrated}
            onShown={show}
            onKeep={keep}
            onSuggest={suggest}
          />
        </Section>
      )}
      <Section title={say('coaching.editor.versions')}>
        <VersionsList
          exercise={exercise}
          specifications={specifications}
          draft={lagging.data}
          canEdit={canEdit}
          onLoad={load}
          onPublished={publish}
        />
      </Section>
      {changed && canEdit && (
        <SaveBar
          draft={draft}
          note={note}
          onNote={setNote}
          onSave={save}
          onDiscard={() => {
            load(live);
            setNote('');
          }}
        />
      )}
    </>
  );
}
