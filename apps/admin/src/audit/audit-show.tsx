import type { AuditEntryDetail } from '@spotter/contract/admin/audit';
import { Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { FieldChanges } from '../parts/field-changes.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { inWords } from './audit-words.ts';

export function AuditShow() {
  const words = useWords();
  const { say } = words;
  return (
    <Show
      component="div"
      actions={false}
      title={<WithRecord<AuditEntryDetail> render={(entry) => inWords(words, entry)} />}
    >
      <WithRecord<AuditEntryDetail>
        render={(entry) => (
          <>
            <Section title={inWords(words, entry)}>
              <Facts
                facts={[
                  [say('audit.facts.when'), <Moment key="at" at={entry.at} />],
                  [say('audit.facts.who'), entry.actor_name],
                  [say('audit.facts.id'), entry.resource_id],
                ]}
              />
            </Section>
            <Section title={say('audit.facts.changed')}>
              <FieldChanges before={entry.before} after={entry.after} />
            </Section>
          </>
        )}
      />
    </Show>
  );
}
