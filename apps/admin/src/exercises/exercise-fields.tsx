import { Box } from '@mui/material';
import {
  ArrayInput,
  AutocompleteArrayInput,
  BooleanInput,
  NumberInput,
  ReferenceInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextArrayInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { FormSection } from '../parts/form-section.tsx';
import { useWords } from '../words/use-words.ts';
import { useMuscles } from './use-muscles.ts';

/** Two fields in a row where there is room. */
const pair = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } as const;

/** Every field of an exercise, for a new one and for one that is there. */
export function ExerciseFields() {
  const { say } = useWords();
  const { choices, isPending } = useMuscles();
  const isNew = useRecordContext()?.id === undefined;
  return (
    <>
      <FormSection title={say('exercises.sections.what')}>
        <TextInput source="name" validate={required()} />
        <Box sx={pair}>
          <ReferenceInput
            source="group_id"
            reference="groups"
            perPage={200}
            sort={{ field: 'position', order: 'ASC' }}
          >
            <SelectInput label={say('exercises.facts.group')} optionText="name" validate={required()} />
          </ReferenceInput>
          <TextInput
            source="slug"
            label={say('exercises.facts.key')}
            helperText={say(isNew ? 'exercises.form.newKeyHelp' : 'exercises.form.keyHelp')}
            parse={(value: string) => (value === '' ? undefined : value)}
            {...(isNew ? {} : { validate: required() })}
          />
        </Box>
        <AutocompleteArrayInput
          source="muscles"
          choices={choices}
          isPending={isPending}
          validate={required()}
          helperText={say('exercises.form.musclesHelp')}
        />
        <TextArrayInput
          source="aliases"
          label={say('exercises.facts.aliases')}
          helperText={say('exercises.form.aliasesHelp')}
        />
      </FormSection>
      <FormSection title={say('exercises.sections.how')}>
        <TextInput source="instructions" multiline minRows={6} validate={required()} />
        <ArrayInput source="links" label={say('exercises.form.links')} defaultValue={[]}>
          <SimpleFormIterator inline fullWidth disableReordering>
            <TextInput
              source="title"
              label={say('exercises.form.linkTitle')}
              validate={required()}
              helperText={false}
            />
            <TextInput
              source="url"
              label={say('exercises.form.linkAddress')}
              type="url"
              validate={required()}
              helperText={false}
            />
          </SimpleFormIterator>
        </ArrayInput>
      </FormSection>
      <FormSection title={say('exercises.sections.catalogue')}>
        <Box sx={pair}>
          <BooleanInput
            source="is_published"
            label={say('exercises.form.published')}
            helperText={say('exercises.form.publishedHelp')}
          />
          <NumberInput
            source="position"
            label={say('exercises.facts.position')}
            min={0}
            helperText={say('exercises.form.positionHelp')}
          />
        </Box>
      </FormSection>
      <FormSection title={say('exercises.sections.origin')}>
        <TextInput
          source="source"
          label={say('exercises.facts.source')}
          helperText={say('exercises.form.sourceHelp')}
          parse={(value: string) => value}
        />
        <Box sx={pair}>
          <TextInput
            source="licence"
            label={say('exercises.facts.licence')}
            parse={(value: string) => value}
          />
          <TextInput source="author" label={say('exercises.facts.author')} parse={(value: string) => value} />
        </Box>
      </FormSection>
    </>
  );
}
