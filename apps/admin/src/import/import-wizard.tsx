import { Alert, Card, CardContent, LinearProgress, Step, StepLabel, Stepper } from '@mui/material';
import type {
  ImportBody,
  ImportConfirmation,
  ImportDone,
  ImportPreview,
} from '@spotter/contract/admin/import';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { KeptDraft } from '../drafts/kept-draft.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useWords } from '../words/use-words.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportSummary } from './import-summary.tsx';
import { PreviewStep, undecided, type Decisions } from './preview-step.tsx';

/** What is kept of an import that is not done. */
interface ImportDraft {
  readonly body: ImportBody;
  /** Of the preview that was decided on. */
  readonly digest: string;
  readonly decisions: Decisions;
}

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'preview'; readonly draft: ImportDraft; readonly preview: ImportPreview }
  | { readonly at: 'done'; readonly done: ImportDone };

const steps = ['choose', 'preview', 'done'] as const;
const stepOf: Record<Stage['at'], number> = { choose: 0, preview: 1, done: 3 };

/** Exercises from a file: nothing is written before the last button, and then all of it or nothing. */
export function ImportWizard() {
  const { previewImport, confirmImport } = useCalls();
  const { say } = useWords();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [work, setWork] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const kept = useDraft<ImportDraft>(stage.at === 'preview' ? stage.draft : undefined);

  async function attempt(what: string, step: () => Promise<Stage>): Promise<void> {
    setWork(what);
    setRefusal(undefined);
    try {
      setStage(await step());
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setWork(undefined);
    }
  }

  const read = (body: ImportBody, before?: ImportDraft) =>
    attempt(say('importing.reading'), async () => {
      const preview = await previewImport(body);
      const { digest } = preview;
      // What was decided of other rows, or of other changes, is decided anew.
      const decisions = before?.digest === digest ? before.decisions : undecided;
      return { at: 'preview', draft: { body, digest, decisions }, preview };
    });
  const confirm = (body: ImportConfirmation) =>
    attempt(say('importing.importing'), async () => ({ at: 'done', done: await confirmImport(body) }));
  const restart = (): void => {
    setRefusal(undefined);
    setStage({ at: 'choose' });
  };

  return (
    <>
      <Title title={say('importing.title')} preferenceKey={false} />
      <Card sx={{ mt: 2 }}>
        <CardContent>
          <Stepper activeStep={stepOf[stage.at]} sx={{ mb: 3 }}>
            {steps.map((step) => (
              <Step key={step}>
                <StepLabel>{say(`importing.steps.${step}`)}</StepLabel>
              </Step>
            ))}
          </Stepper>
          {work !== undefined && <LinearProgress aria-label={work} sx={{ mb: 2 }} />}
          {refusal !== undefined && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {refusal}
            </Alert>
          )}
          <KeptDraft {...kept} found="importing.kept" onTake={(draft) => void read(draft.body, draft)} />
          {stage.at === 'choose' && (
            <ChooseFile isBusy={work !== undefined} onChosen={(body) => void read(body)} />
          )}
          {stage.at === 'preview' && (
            <PreviewStep
              preview={stage.preview}
              decisions={stage.draft.decisions}
              onDecide={(decisions) => {
                setStage({ ...stage, draft: { ...stage.draft, decisions } });
              }}
              isBusy={work !== undefined}
              onBack={restart}
              onConfirm={(how) => void confirm({ ...stage.draft.body, ...how })}
            />
          )}
          {stage.at === 'done' && <ImportSummary done={stage.done} onAgain={restart} />}
        </CardContent>
      </Card>
    </>
  );
}
