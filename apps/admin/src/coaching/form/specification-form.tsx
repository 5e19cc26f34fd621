import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Accordion, AccordionDetails, AccordionSummary, Alert, Box, Typography } from '@mui/material';
import { memo, useMemo, useState, type ReactNode } from 'react';
import type { SpecificationError } from '@spotter/coach/specification/check-specification';
import type { Draft } from '../draft/draft.ts';
import type { Place } from '../draft/value-at.ts';
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
  readonly title: string;
  readonly about: string;
  /** Errors that belong to it begin with one of these. */
  readonly pointers: readonly string[];
  /** Lists whose own errors, such as being empty, no field shows. */
  readonly lists: readonly string[];
  readonly fields: ReactNode;
}

const parts: readonly Part[] = [
  {
    title: 'What moves',
    about: 'joints, rest and far end, sides',
    pointers: ['/kind', '/counting/components', '/counting/sides', '/counting/leads', '/report'],
    lists: ['/counting/components'],
    fields: <MovementFields />,
  },
  {
    title: 'When it counts',
    about: 'how far, how fast, how long held',
    pointers: ['/counting/m', '/counting/partialRange', '/counting/sources', '/tempo'],
    lists: ['/counting/sources'],
    fields: <CountingFields />,
  },
  {
    title: 'What may go wrong',
    about: 'faults, and what is said then',
    pointers: ['/rules', '/cues'],
    lists: ['/rules', '/cues'],
    fields: <RulesFields />,
  },
  {
    title: 'Posture',
    about: 'when it is this exercise at all',
    pointers: ['/counting/gate', '/counting/requires'],
    lists: ['/counting/gate', '/counting/requires'],
    fields: <PostureFields />,
  },
  {
    title: 'How it is recognised',
    about: 'what its movement looks like',
    pointers: ['/family'],
    lists: ['/family'],
    fields: <RecognitionFields />,
  },
  {
    title: 'Camera and words',
    about: 'views, name, praise',
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
  return errors.map(({ path, message }) => (
    <Alert key={`${path} ${message}`} severity="error" sx={{ mb: 1 }}>
      <code>{path || 'the whole'}</code>: {message}
    </Alert>
  ));
}

/** The draft for somebody who knows movements, and no JSON. */
export const SpecificationForm = memo(function SpecificationForm({
  draft,
  readOnly,
  onSet,
}: SpecificationFormProps) {
  const [open, setOpen] = useState<string | null>('What moves');
  const form = useMemo(() => ({ draft, readOnly, set: onSet }), [draft, readOnly, onSet]);
  return (
    <FormContext value={form}>
      {draft.syntax !== null && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          The JSON is broken: the form shows what it last was. A change here replaces the broken text.
        </Alert>
      )}
      <Errors errors={draft.errors.filter((error) => !parts.some((part) => isOf(part, error)))} />
      {parts.map((part) => {
        const { title, about, lists, fields } = part;
        const errors = draft.errors.filter((error) => isOf(part, error));
        return (
          <Accordion
            key={title}
            variant="outlined"
            disableGutters
            expanded={open === title}
            onChange={(_event, isOpen) => {
              setOpen(isOpen ? title : null);
            }}
            slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
          >
            <AccordionSummary expandIcon={<ExpandIcon />}>
              <Box>
                <Typography component="span" sx={{ fontWeight: 650 }}>
                  {title}
                </Typography>{' '}
                <Typography
                  component="span"
                  variant="body2"
                  color={errors.length > 0 ? 'error' : 'textSecondary'}
                >
                  {errors.length > 0 ? `${errors.length} to put right` : about}
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
