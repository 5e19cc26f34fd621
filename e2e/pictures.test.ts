import { expect } from 'vitest';
import { drawFigure } from '@spotter/pose/draw-figure';
import { encodeJpeg } from '../server/src/features/live/pose-pool/encode-jpeg.ts';
import { call, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

interface Details {
  readonly pictures: readonly { readonly url: string; readonly alt: string; readonly width: number }[];
}

journey(
  'a picture that staff add is shown to them and to clients; what is no picture is refused in words',
  async () => {
    const { address } = await startSpotter(withOwner);
    const token = await register(address, 'Ada Lovelace');
    const pictures = async () =>
      (await call<Details>(address, '/exercises/exercise/1/details/', { token })).pictures;
    const drawing = await pictures();
    expect(drawing).toMatchObject([{ alt: 'Squat: start and end' }]);
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    await page.goto('/admin/exercises/1/pictures');
    await page.getByText('Add a picture').waitFor();
    const file = page.getByTestId('picture-file');

    await file.setInputFiles({
      name: 'squat.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('no picture'),
    });
    await page.getByRole('alert').waitFor();
    expect(await pictures()).toEqual(drawing);

    await page.getByLabel('What it shows').fill('Somebody deep in a squat');
    const buffer = Buffer.from(encodeJpeg(drawFigure({ width: 640, height: 480, squat: 1 })));
    await file.setInputFiles({ name: 'squat.jpg', mimeType: 'image/jpeg', buffer });
    const shown = page.getByRole('img', { name: 'Somebody deep in a squat' });
    await shown.waitFor();
    await expect
      .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBe(640);
    const [added] = await pictures();
    expect(added).toMatchObject({ alt: 'Somebody deep in a squat', width: 640 });
    const response = await fetch(address + String(added?.url));
    expect(response.headers.get('content-type')).toBe('image/jpeg');

    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await shown.waitFor({ state: 'detached' });
    expect(await pictures()).toEqual(drawing);
  },
);
