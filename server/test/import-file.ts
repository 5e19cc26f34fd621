// What a test of imports does again and again, as staff.
import type { AdminExercisePage } from '@spotter/contract/admin/catalogue';
import type { ImportPreview } from '@spotter/contract/admin/import';
import { expect } from 'vitest';
import type { TestStaff } from './as-staff.ts';

export async function preview(staff: TestStaff, content: string, format?: string): Promise<ImportPreview> {
  const response = await staff.call('POST', 'exercises/import/preview', { content, format });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<ImportPreview>();
}

export function confirm(staff: TestStaff, content: string, digest: string, more: object = {}) {
  return staff.call('POST', 'exercises/import', { content, digest, ...more });
}

export async function countOf(staff: TestStaff): Promise<number> {
  return (await staff.call('GET', 'exercises?per_page=1')).json<AdminExercisePage>().total ?? 0;
}

export async function find(staff: TestStaff, q: string) {
  return (await staff.call('GET', `exercises?q=${q}`)).json<AdminExercisePage>().data[0];
}
