import { describeImportRules } from './describe-import-rules.ts';
import { describeSettings } from './describe-settings.ts';

interface DescribedPart {
  /** Of the repository. */
  readonly page: string;
  /** The part stands between `<!-- mark -->` and `<!-- end of mark -->`. */
  readonly mark: string;
  readonly describe: () => string;
}

/** What pages hold that is made from the code: `npm run docs` writes it, and a test fails while a page is out of date. */
export const describedParts: readonly DescribedPart[] = [
  { page: 'docs/configuration.md', mark: 'settings', describe: describeSettings },
  { page: 'docs/architecture.md', mark: 'imports', describe: describeImportRules },
];
