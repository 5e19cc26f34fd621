import { expect } from 'vitest';
import { addExercise } from './parts/add-exercise.ts';
import { register } from './parts/call.ts';
import { drawSquat } from './parts/draw-squat.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { seriousFindings } from './parts/serious-findings.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';
import { trainByPictures } from './parts/train-by-pictures.ts';

journey(
  'a movement that is shown to the camera is coached from the next session on, and counted right',
  { timeout: 240_000 },
  async () => {
    const { address } = await startSpotter({
      ...withOwner,
      POSE_WORKERS: '1',
      LIMIT_MESSAGES_PER_SECOND: '1000',
    });
    const page = await openPage(address, { film: await filmSquats(4000) });
    await signIn(page, owner.username, owner.password);
    await addExercise(page, 'Slow curtsy');
    await page.getByRole('link', { name: 'Coaching' }).click();

    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname);
    });
    const shows = page.getByRole('region', { name: 'From a demonstration' });
    await shows.getByRole('button', { name: 'Show it to the camera' }).click();
    await shows.getByText('You are seen.').waitFor({ timeout: 60_000 });
    expect(await seriousFindings(page)).toEqual([]);
    // By the keyboard alone: what begins is what stops.
    await shows.getByRole('button', { name: /^Begin/ }).focus();
    await page.keyboard.press('Enter');
    const clock = shows.getByTestId('capture-clock');
    await expect.poll(() => clock.textContent(), { timeout: 60_000 }).toBe('0:20');
    await page.keyboard.press('Enter');
    await shows.getByText('the camera is closed').waitFor();
    await shows.getByRole('button', { name: 'Suggest a specification' }).click();
    const suggestion = shows.getByTestId('suggestion');
    await suggestion
      .filter({ hasText: /^Quite sure .* [4-6] repetitions were shown, and it counts [4-6] of them/ })
      .waitFor();
    expect(sent).toEqual([]);
    await shows.getByRole('button', { name: 'Keep it as a recording' }).click();
    await page.getByText('It is kept as a recording of yours').waitFor();
    expect(sent).toEqual(['/admin/api/recordings']);
    await shows.getByRole('button', { name: 'Take it into the draft' }).click();
    await expect.poll(() => page.getByTestId('counted').textContent()).toMatch(/^[4-6] counted/);
    await page.getByLabel('What you changed, and why').fill('As I have shown it');
    await page.getByRole('button', { name: 'Save and use' }).click();
    await page.getByText('Saved. The exercise is still a draft').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('This exercise is a draft').waitFor({ state: 'hidden' });

    await page.getByRole('checkbox', { name: 'Not all the way', exact: true }).check();
    await page.getByRole('button', { name: 'Keep the label' }).click();
    await page
      .getByTestId('fault-scores')
      .getByRole('row', { name: /^Not all the way 0 of 1/ })
      .waitFor();

    const token = await register(address, 'Ada Lovelace');
    const repetitionMs = 3000;
    const counted = await trainByPictures(
      address,
      { token, exercise: 'slow curtsy' },
      { lengthMs: 6.3 * repetitionMs, drawAt: (tMs) => drawSquat(tMs, repetitionMs) },
    );
    expect(counted).toBe(6);
  },
);
