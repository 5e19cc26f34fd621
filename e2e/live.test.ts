import { expect } from 'vitest';
import { call, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

journey(
  'a session that starts appears by itself, and its socket closes with 4501 when staff end it',
  async () => {
    const { address } = await startSpotter(withOwner);
    const token = await register(address, 'Ada Lovelace');
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    await page.getByRole('menuitem', { name: 'Training now' }).click();
    await page.getByText('Nobody trains at the moment').waitFor();

    const { session_id: id } = await call<{ session_id: string }>(address, '/stream/sessions/start/', {
      token,
    });
    const socket = new WebSocket(`${address.replace('http', 'ws')}/ws/session/${id}/`);
    const closed = new Promise<CloseEvent>((resolve) => {
      socket.addEventListener('close', resolve);
    });
    const chosen = new Promise((resolve) => {
      socket.addEventListener('message', resolve, { once: true });
    });
    await new Promise((resolve) => {
      socket.addEventListener('open', resolve);
    });
    socket.send(JSON.stringify({ exercise_type: 'squat' }));
    await chosen;

    const row = page.getByRole('row', { name: /Ada Lovelace/ });
    await row.getByText('live', { exact: true }).waitFor();
    await row.getByText(/Squat/).waitFor();
    await row.getByRole('button', { name: 'End' }).click();
    await page.getByRole('button', { name: 'End the session' }).click();
    expect((await closed).code).toBe(4501);
    await page.getByText('Nobody trains at the moment').waitFor();

    await page.getByRole('menuitem', { name: 'Sessions' }).click();
    await page.getByText('ended by staff').waitFor();
  },
);
