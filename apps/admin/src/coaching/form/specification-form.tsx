import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Accordion, AccordionDetails, AccordionSummary, Alert, Box, Typography } from '@mui/material';
import { memo, useMemo, useState, type ReactNode } from 'react';
import type { SpecificationError } from '@spotter/coach/specification/check-specification';
import type { Draft } from '../draft/draft.ts';
import type { Place } from '../draft/value-at.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import { useWords } from '../../words/use-words.ts';
import { CountingFields } from './counting-fields.tsx';
import { FormContext } from './form-context.ts';
import { MovementFields } from './movement-fields.tsx';
import { PostureFields } from './posture-fields.tsx';
import { RecognitionFields } from './recognition-fields.tsx';
import { RulesFields } from './rules-fields.tsx';
import { ViewFields } from './view-fields.tsx';

interface SpecificationFormProps {
  readonly draft: Draft;
  readonly readOnly: boolean;
  readonly onSet: (place: Place, value: unknown) => void;
}

interface Part {
  readonly name: keyof Catalogue['specification']['parts'];
  /** Errors that belong to it begin with one of these. */
  readonly pointers: readonly string[];
  /** Lists whose own errors, such as being empty, no field shows. */
  readonly lists: readonly string[];
  readonly fields: ReactNode;
}

const parts: readonly Part[] = [
  {
    name: 'movement',
    pointers: ['/kind', '/counting/components', '/counting/sides', '/counting/leads', '/report'],
    lists: ['/counting/components'],
    fields: <MovementFields />,
  },
  {
    name: 'counting',
    pointers: ['/counting/m', '/counting/partialRange', '/counting/sources', '/tempo'],
    lists: ['/counting/sources'],
    fields: <CountingFields />,
  },
  {
    name: 'rules',
    pointers: ['/rules', '/cues'],
    lists: ['/rules', '/cues'],
    fields: <RulesFields />,
  },
  {
    name: 'posture',
    pointers: ['/counting/gate', '/counting/requires'],
    lists: ['/counting/gate', '/counting/requires'],
    fields: <PostureFields />,
  },
  {
    name: 'recognition',
    pointers: ['/family'],
    lists: ['/family'],
    fields: <RecognitionFields />,
  },
  {
    name: 'views',
    pointers: ['/views', '/name', '/praise'],
    lists: [],
    fields: <ViewFields />,
  },
];

function isOf({ pointers }: Part, { path }: SpecificationError): boolean {
  return pointers.some((pointer) => path.startsWith(pointer));
}

/** Errors that stand beside no field. */
function Errors({ errors }: { readonly errors: readonly SpecificationError[] }) {
  const { say } = useWords();
  return errors.map(({ path, message }) => (
    <Alert key={`${path} ${message}`} severity="error" sx={{ mb: 1 }}>
      <code>{path || say('specification.theWhole')}</code>: {message}
    </Alert>
  ));
}

/** The draft for somebody who knows movements, and no JSON. */
export const SpecificationForm = memo(function SpecificationForm({
  draft,
  readOnly,
  onSet,
}: SpecificationFormProps) {
  const { say } = useWords();
  const [open, setOpen] = useState<Part['name'] | null>('movement');
  const form = useMemo(() => ({ draft, readOnly, set: onSet }), [draft, readOnly, onSet]);
  return (
    <FormContext value={form}>
      {draft.syntax !== null && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {say('specification.broken')}
        </Alert>
      )}
      <Errors errors={draft.errors.filter((error) => !parts.some((part) => isOf(part, error)))} />
      {parts.map((part) => {
        const { name, lists, fields } = part;
        const errors = draft.errors.filter((error) => isOf(part, error));
        return (
          <Accordion
            key={name}
            variant="outlined"
            disableGutters
            expanded={open === name}
            onChange={(_event, isOpen) => {
              setOpen(isOpen ? name : null);
            }}
            slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
          >
            <AccordionSummary expandIcon={<ExpandIcon />}>
              <Box>
                <Typography component="span" sx={{ fontWeight: 650 }}>
                  {say(`specification.parts.${name}.title`)}
                </Typography>{' '}
                <Typography
                  component="span"
                  variant="body2"
                  color={errors.length > 0 ? 'error' : 'textSecondary'}
                >
                  {errors.length > 0
                    ? say('specification.toPutRight', { count: errors.length })
                    : say(`specification.parts.${name}.about`)}
                </Typography>
              </Box>
            </AccordionSummary>
            <AccordionDetails>
              <Errors errors={errors.filter(({ path }) => lists.includes(path))} />
              {fields}
            </AccordionDetails>
          </Accordion>
        );
      })}
    </FormContext>
  );
});
