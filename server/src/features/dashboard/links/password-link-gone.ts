import { AppError } from '../../../platform/app-error.ts';

/** There is no such link to a password, or not any more. */
export function passwordLinkGone(): AppError {
  return new AppError('admin.link_invalid', {
    detail: 'This link is not valid any more. Ask for a new one.',
  });
}
