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
import { useWords } from '../words/use-words.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportSummary } from './import-summary.tsx';
import { PreviewStep } from './preview-step.tsx';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'preview'; readonly body: ImportBody; readonly preview: ImportPreview }
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

  const read = (body: ImportBody) =>
    attempt(say('importing.reading'), async () => ({
      at: 'preview',
      body,
      preview: await previewImport(body),
    }));
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
          {stage.at === 'choose' && (
            <ChooseFile isBusy={work !== undefined} onChosen={(body) => void read(body)} />
          )}
          {stage.at === 'preview' && (
            <PreviewStep
              preview={stage.preview}
              isBusy={work !== undefined}
              onBack={restart}
              onConfirm={(how) => void confirm({ ...stage.body, ...how })}
            />
          )}
          {stage.at === 'done' && <ImportSummary done={stage.done} onAgain={restart} />}
        </CardContent>
      </Card>
    </>
  );
}
