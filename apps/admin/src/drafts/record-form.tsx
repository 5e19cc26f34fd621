// The one form of react-admin that this dashboard knows: what is typed into it outlives the page.
import { useCallback, type ReactNode } from 'react';
import { SimpleForm, useRegisterMutationMiddleware, type SimpleFormProps } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { KeptDraft } from './kept-draft.tsx';
import { useDraft } from './use-draft.ts';

/** As react-admin saves, of a new record and of one that is there. */
type Save = (resource: string, params: unknown) => Promise<unknown>;
type Values = Readonly<Record<string, unknown>>;

function FormDraft() {
  const { control, getValues, reset } = useFormContext<Record<string, unknown>>();
  const { dirtyFields } = useFormState({ control });
  const values = useWatch({ control });
  const names = Object.keys(dirtyFields);
  const draft = useDraft<Values>(
    names.length > 0 ? Object.fromEntries(names.map((name) => [name, values[name]])) : undefined,
  );
  const { forget } = draft;
  useRegisterMutationMiddleware<Save>(
    useCallback(
      async (resource: string, params: unknown, next: Save) => {
        const answer = await next(resource, params);
        forget();
        return answer;
      },
      [forget],
    ),
  );
  return (
    <KeptDraft
      {...draft}
      onTake={(taken) => {
        reset({ ...getValues(), ...taken }, { keepDefaultValues: true });
      }}
    />
  );
}

/** A form of a record: a new one, or one that is there. */
export function RecordForm({ children, ...props }: SimpleFormProps & { readonly children: ReactNode }) {
  return (
    <SimpleForm warnWhenUnsavedChanges {...props}>
      <FormDraft />
      {children}
    </SimpleForm>
  );
}
