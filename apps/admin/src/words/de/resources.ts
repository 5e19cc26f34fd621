import type { resources as english } from '../en/resources.ts';

export const resources: typeof english = {
  users: {
    name: 'Person |||| Personen',
    notifications: {
      created: 'Die Person wurde hinzugefügt.',
      updated: 'Die Person wurde geändert. |||| %{smart_count} Personen wurden geändert.',
      deleted: 'Die Person wurde gelöscht. |||| %{smart_count} Personen wurden gelöscht.',
    },
    fields: {
      username: 'Name',
      email: 'E-Mail',
      role: 'Rolle',
      password: 'Passwort',
      is_active: 'Status',
      created_at: 'Seit',
      last_login_at: 'Letzte Anmeldung',
    },
  },
  exercises: {
    name: 'Übung |||| Übungen',
    notifications: {
      created: 'Die Übung wurde hinzugefügt.',
      updated: 'Die Übung wurde geändert. |||| %{smart_count} Übungen wurden geändert.',
      deleted: 'Die Übung wurde gelöscht. |||| %{smart_count} Übungen wurden gelöscht.',
    },
    fields: {
      name: 'Name',
      slug: 'Kurzname',
      aliases: 'Andere Namen',
      instructions: 'Anleitung',
      muscles: 'Muskeln',
      source: 'Quelle',
      author: 'Urheber',
      position: 'Platz',
      group_id: 'Gruppe',
      group_name: 'Gruppe',
      is_published: 'Status',
      picture_count: 'Bilder',
      updated_at: 'Geändert',
      licence: 'Lizenz',
    },
  },
  groups: {
    name: 'Gruppe |||| Gruppen',
    notifications: {
      created: 'Die Gruppe wurde hinzugefügt.',
      updated: 'Die Gruppe wurde geändert. |||| %{smart_count} Gruppen wurden geändert.',
      deleted: 'Die Gruppe wurde gelöscht. |||| %{smart_count} Gruppen wurden gelöscht.',
    },
    fields: { name: 'Name', exercises: 'Übungen' },
  },
  sessions: {
    name: 'Sitzung |||| Sitzungen',
    fields: {
      username: 'Wer',
      created_at: 'Begonnen',
      repetitions: 'Wiederholungen',
      end_reason: 'Grund des Endes',
    },
  },
  workouts: {
    name: 'Training |||| Trainings',
    fields: { username: 'Wer', started_at: 'Begonnen', set_count: 'Sätze', repetitions: 'Wiederholungen' },
  },
  logins: {
    name: 'Anmeldung |||| Anmeldungen',
    fields: { username: 'Wer', created_at: 'Angemeldet', client: 'Von' },
  },
  audit: { name: 'Änderung |||| Protokoll', fields: { at: 'Wann', actor_name: 'Wer' } },
};
