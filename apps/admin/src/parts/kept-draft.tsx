import { Alert, Button } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useGetIdentity, useRegisterMutationMiddleware } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { useWords } from '../words/use-words.ts';

/** As react-admin saves, of a new record and of one that is there. */
type Save = (resource: string, params: unknown) => Promise<unknown>;
type Values = Readonly<Record<string, unknown>>;

function kept(key: string): Values | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Values);
}

/**
 * What is changed in a form and not saved, kept for this tab and this person by the form's address, and offered where the
 * form is opened again. Never in a form that asks for a password.
 */
export function KeptDraft() {
  const { identity } = useGetIdentity();
  const { pathname } = useLocation();
  return identity === undefined ? null : (
    <DraftOf key={identity.id} at={`spotter.draft ${identity.id} ${pathname}`} />
  );
}

function DraftOf({ at }: { readonly at: string }) {
  const { say } = useWords();
  const { control, getValues, reset } = useFormContext<Record<string, unknown>>();
  const { dirtyFields } = useFormState({ control });
  const values = useWatch({ control });
  const [offer, setOffer] = useState(() => kept(at));
  const isSaved = useRef(false);

  const names = Object.keys(dirtyFields);
  const draft = JSON.stringify(Object.fromEntries(names.map((name) => [name, values[name]])));
  useEffect(() => {
    if (names.length > 0 && !isSaved.current) sessionStorage.setItem(at, draft);
  }, [at, draft, names.length]);

  const forget = useCallback(() => {
    sessionStorage.removeItem(at);
    setOffer(undefined);
  }, [at]);
  useRegisterMutationMiddleware<Save>(
    useCallback(
      async (resource: string, params: unknown, next: Save) => {
        const answer = await next(resource, params);
        isSaved.current = true;
        forget();
        return answer;
      },
      [forget],
    ),
  );

  if (!offer) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 2, width: '100%' }}
      action={
        <>
          <Button
            size="small"
            onClick={() => {
              reset({ ...getValues(), ...offer }, { keepDefaultValues: true });
              setOffer(undefined);
            }}
          >
            {say('parts.draft.take')}
          </Button>
          <Button size="small" onClick={forget}>
            {say('parts.draft.forget')}
          </Button>
        </>
      }
    >
      {say('parts.draft.found')}
    </Alert>
  );
}
