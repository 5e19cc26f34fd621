// The ticks of a list. react-admin's own put their name on an element that screen readers do not read it from.
import { Checkbox } from '@mui/material';
import { useGetRecordRepresentation, useListContext, useResourceContext, type RaRecord } from 'react-admin';
import { useWords } from '../words/use-words.ts';

interface SelectBoxProps<R extends RaRecord> {
  readonly isSelectable: (record: R) => boolean;
}

export function SelectRow<R extends RaRecord>({
  record,
  isSelectable,
}: SelectBoxProps<R> & { readonly record: R }) {
  const { selectedIds, onToggleItem } = useListContext();
  const { say } = useWords();
  const represent = useGetRecordRepresentation(useResourceContext());
  const name = represent(record);
  return (
    <Checkbox
      checked={selectedIds.includes(record.id)}
      disabled={!isSelectable(record)}
      size="small"
      slotProps={{
        input: {
          'aria-label': say('parts.select.row', {
            name: typeof name === 'string' ? name : String(record.id),
          }),
        },
      }}
      onClick={(event) => {
        // A click on the row opens it.
        event.stopPropagation();
      }}
      onChange={() => {
        onToggleItem(record.id);
      }}
    />
  );
}

export function SelectPage<R extends RaRecord>({ isSelectable }: SelectBoxProps<R>) {
  const { data, selectedIds, onSelect } = useListContext<R>();
  const { say } = useWords();
  const ids = (data ?? []).filter(isSelectable).map(({ id }) => id);
  const count = ids.filter((id) => selectedIds.includes(id)).length;
  return (
    <Checkbox
      checked={ids.length > 0 && count === ids.length}
      indeterminate={count > 0 && count < ids.length}
      disabled={ids.length === 0}
      size="small"
      slotProps={{ input: { 'aria-label': say('parts.select.page') } }}
      onChange={(_event, checked) => {
        const others = selectedIds.filter((id) => !ids.includes(id));
        onSelect(checked ? [...others, ...ids] : others);
      }}
    />
  );
}
