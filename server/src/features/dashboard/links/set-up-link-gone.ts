import { AppError } from '../../../platform/app-error.ts';

/** There is no such link to set the server up, or not any more. */
export function setUpLinkGone(): AppError {
  return new AppError('admin.link_invalid', {
    detail:
      'This link is not valid any more. Start the server again for a fresh one, or run npm run admin -- create.',
  });
}
