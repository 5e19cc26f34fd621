import type { AuditEntryDetail } from '@spotter/contract/admin/audit';
import { Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { FieldChanges } from '../parts/field-changes.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { inWords } from './audit-words.ts';

export function AuditShow() {
  return (
    <Show component="div" actions={false}>
      <WithRecord<AuditEntryDetail>
        render={(entry) => (
          <>
            <Section title={inWords(entry)}>
              <Facts
                facts={[
                  ['When', <Moment key="at" at={entry.at} />],
                  ['Who', entry.actor_name],
                  ['Id of what was changed', entry.resource_id],
                ]}
              />
            </Section>
            <Section title="What changed">
              <FieldChanges before={entry.before} after={entry.after} />
            </Section>
          </>
        )}
      />
    </Show>
  );
}
