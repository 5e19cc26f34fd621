import { MenuItem } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { languages } from './languages.ts';

/** Another language draws the whole page anew: what holds somebody back who leaves the page holds them back here. */
function holdsUnsavedWork(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** The languages as entries of a menu, each by its own name; the browser keeps what is chosen. */
export function useLanguageItems(onChosen: () => void) {
  const [locale, setLocale] = useLocaleState();
  const translate = useTranslate();
  return languages.map((language) => (
    <MenuItem
      key={language.locale}
      lang={language.locale}
      selected={language.locale === locale}
      onClick={() => {
        onChosen();
        if (language.locale === locale) return;
        if (holdsUnsavedWork() && !window.confirm(translate('ra.message.unsaved_changes'))) return;
        setLocale(language.locale);
      }}
    >
      {language.name}
    </MenuItem>
  ));
}
