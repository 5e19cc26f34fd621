import type { Localization } from '@mui/material/locale';
import type { Catalogue } from './catalogue.ts';
import type { FromServer } from './from-server.ts';

/** All that is said in a language: by us and react-admin, and by the controls of Material UI. */
export interface LanguagePack {
  /** For Intl too, and `lang` of the page. */
  readonly locale: string;
  readonly catalogue: Catalogue;
  /** English has none: that is what the server speaks by itself. */
  readonly fromServer?: FromServer;
  readonly materialTexts: Localization;
}
