// Whose days they are: filters, bars and lists of somebody far from Greenwich, around their midnight.
import { expect } from 'vitest';
import { dayOf, nameOfDay, startOfDay } from '../server/src/platform/calendar-day.ts';
import { inDatabase } from '../server/test/in-database.ts';
import { buildAppHere } from './parts/build-app-here.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner } from './parts/start-spotter.ts';

const minuteMs = 60_000;

journey.for(['Pacific/Auckland', 'America/Los_Angeles'])(
  'in %s a day is the same in filters, in bars and in what lists show',
  async (zone) => {
    const app = await buildAppHere();
    const day = dayOf(app.clock.nowMs(), zone) - 1;
    const [begins, ends] = [startOfDay(day, zone), startOfDay(day + 1, zone)];
    const within = [begins, begins + 10 * minuteMs, ends - 10 * minuteMs, ends - 1];
    const beside = [begins - 1, begins - 10 * minuteMs, ends];
    const atAll = [...within, ...beside];
    await inDatabase(app.database, async (db) => {
      const ended = { user_id: 1, login_id: 'l', process_id: 'p', status: 'ended', end_reason: 'idle' };
      await db
        .insertInto('sessions')
        .values(atAll.map((at) => ({ ...ended, id: `at-${at}`, created_at: at, ended_at: at })))
        .execute();
      const entry = { actor_id: 1, actor_name: owner.username, action: 'edit', resource: 'groups' };
      await db
        .insertInto('audit_entries')
        .values(atAll.map((at) => ({ ...entry, at, resource_id: '1', label: 'Legs', changed: '["name"]' })))
        .execute();
    });
    const page = await openPage(await app.listen(), { timezoneId: zone, locale: 'en-GB' });
    await signIn(page, owner.email, owner.password);

    await page.getByText(`Days in ${zone}`).waitFor();
    const bars = page.getByRole('img', { name: /^Sessions per day/ }).locator('title');
    const named = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const name = named.format(new Date(nameOfDay(day)));
    expect((await bars.allTextContents()).slice(-3)).toEqual([
      expect.stringMatching(/: 2$/),
      `${name}: ${within.length}`,
      expect.stringMatching(/: 1$/),
    ]);

    const shown = JSON.stringify({ from: true, to: true });
    for (const list of ['sessions', 'audit']) {
      await page.goto(`/admin/${list}?displayedFilters=${shown}&filter={}`);
      await page.getByLabel(`From (${zone})`).fill(nameOfDay(day));
      await page.getByLabel('Until (included)').fill(nameOfDay(day));
      await page.getByText(`1-${within.length} of ${within.length}`).waitFor();
      const moments = page.locator('tbody time');
      const listed = await moments.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(listed).toEqual(within.map((at) => new Date(at).toISOString()).toReversed());
      for (const text of await moments.allTextContents()) expect(text).toContain(`${name},`);
    }
  },
);
