import type { AuditEntryDetail } from '@spotter/contract/admin/audit';
import { Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { FieldChanges } from '../parts/field-changes.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { inWords } from './audit-words.ts';
import { RecordLink } from './record-link.tsx';

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
                  [
                    say('audit.facts.who'),
                    entry.actor_id === null ? (
                      entry.actor_name
                    ) : (
                      <RecordLink
                        key="who"
                        resource="users"
                        id={String(entry.actor_id)}
                        label={entry.actor_name}
                      />
                    ),
                  ],
                  [
                    say('audit.facts.id'),
                    entry.action === 'delete' ? (
                      entry.resource_id
                    ) : (
                      <RecordLink
                        key="what"
                        resource={entry.resource}
                        id={entry.resource_id}
                        label={entry.resource_id}
                      />
                    ),
                  ],
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
