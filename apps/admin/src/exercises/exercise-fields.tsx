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
import { useMuscles } from './use-muscles.ts';

/** Two fields in a row where there is room. */
const pair = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } as const;

/** Every field of an exercise, for a new one and for one that is there. */
export function ExerciseFields() {
  const { choices, isPending } = useMuscles();
  const isNew = useRecordContext()?.id === undefined;
  return (
    <>
      <FormSection title="What it is">
        <TextInput source="name" validate={required()} />
        <Box sx={pair}>
          <ReferenceInput
            source="group_id"
            reference="groups"
            perPage={200}
            sort={{ field: 'position', order: 'ASC' }}
          >
            <SelectInput label="Group" optionText="name" validate={required()} />
          </ReferenceInput>
          <TextInput
            source="slug"
            label="Key"
            helperText={`What clients and specifications call it${isNew ? '; made from the name where it is left empty' : ''}.`}
            parse={(value: string) => (value === '' ? undefined : value)}
            {...(isNew ? {} : { validate: required() })}
          />
        </Box>
        <AutocompleteArrayInput
          source="muscles"
          choices={choices}
          isPending={isPending}
          validate={required()}
          helperText="The one that does most of the work first."
        />
        <TextArrayInput
          source="aliases"
          label="Other names"
          helperText="Type one and press Enter; clients may use any of them."
        />
      </FormSection>
      <FormSection title="How it is done">
        <TextInput source="instructions" multiline minRows={6} validate={required()} />
        <ArrayInput source="links" label="Links" defaultValue={[]}>
          <SimpleFormIterator inline fullWidth disableReordering>
            <TextInput source="title" validate={required()} helperText={false} />
            <TextInput source="url" label="Address" type="url" validate={required()} helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
      </FormSection>
      <FormSection title="In the catalogue">
        <Box sx={pair}>
          <BooleanInput
            source="is_published"
            label="Published"
            helperText="Drafts are in no answer to clients."
          />
          <NumberInput
            source="position"
            label="Place in its group"
            min={0}
            helperText="Smaller comes first."
          />
        </Box>
      </FormSection>
      <FormSection title="Where it comes from">
        <TextInput
          source="source"
          label="Source"
          helperText="Empty where it is your own."
          parse={(value: string) => value}
        />
        <Box sx={pair}>
          <TextInput source="licence" label="Licence" parse={(value: string) => value} />
          <TextInput source="author" label="Author" parse={(value: string) => value} />
        </Box>
      </FormSection>
    </>
  );
}
