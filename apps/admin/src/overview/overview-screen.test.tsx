// @vitest-environment happy-dom
import type { Overview } from '@spotter/contract/admin/overview';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inSection, openDashboard } from '../../test/open-dashboard.tsx';
import { createDemoTransport } from '../demo/demo-transport.ts';
import { refuse } from '../demo/refuse.ts';

function demoOverview(): Promise<Overview> {
  return createDemoTransport().call<Overview>('GET', 'overview', { query: { days: '7' } });
}

test('the numbers of today lead to what they count', async () => {
  await openDashboard('/', { role: 'viewer' });
  const live = await screen.findByRole('link', { name: 'live sessions' });
  expect(live.getAttribute('href')).toBe('/admin/live');
});

test('another span asks the server for that many days', async () => {
  const { user } = await openDashboard('/');
  await user.click(await screen.findByRole('button', { name: '7 days' }));
  expect(await screen.findByRole('img', { name: /^Sessions per day: .* 7 days/ })).toBeTruthy();
});

test('whose days the bars are is said', async () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  await openDashboard('/');
  expect(await screen.findByText(`Days in ${timeZone}`)).toBeTruthy();
});

test('days without anything are told as such', async () => {
  const overview = await demoOverview();
  const days = overview.days.map((day) => ({ ...day, new_people: 0 }));
  await openDashboard('/', { answers: { 'GET overview': () => ({ ...overview, days, exercises: [] }) } });
  expect(await screen.findByRole('img', { name: 'New people per day: none in these 7 days.' })).toBeTruthy();
  expect(screen.getByText('Nothing was trained in these days.')).toBeTruthy();
});

test('a server that looks at no pictures says so in place of numbers', async () => {
  const overview = await demoOverview();
  await openDashboard('/', { answers: { 'GET overview': () => ({ ...overview, pose_pool: null }) } });
  const pool = await inSection('Finding poses in pictures');
  expect(pool.getByText(/This server looks at no pictures/)).toBeTruthy();
});

test('pictures that wait for longer than a turn are told of', async () => {
  const overview = await demoOverview();
  const pool = { ...overview.pose_pool, workers: 2, waiting: 3 };
  await openDashboard('/', { answers: { 'GET overview': () => ({ ...overview, pose_pool: pool }) } });
  expect(await screen.findByText(/pictures wait/)).toBeTruthy();
});

test('an overview that is refused says why', async () => {
  await openDashboard('/', {
    answers: { 'GET overview': () => refuse('limits.too_many_requests', 'Too many questions.') },
  });
  expect(await screen.findByText('Too many questions.')).toBeTruthy();
});

test('an editor, who may not see it, begins with the exercises', async () => {
  await openDashboard('/', { role: 'editor' });
  expect(await screen.findByLabelText('Search exercises')).toBeTruthy();
});
