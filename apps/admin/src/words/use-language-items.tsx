import { MenuItem } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { languages } from './languages.ts';

/** The languages as entries of a menu, each by its own name; the browser keeps what is chosen. */
export function useLanguageItems(onChosen: () => void) {
  const [locale, setLocale] = useLocaleState();
  return languages.map((language) => (
    <MenuItem
      key={language.locale}
      lang={language.locale}
      selected={language.locale === locale}
      onClick={() => {
        onChosen();
        setLocale(language.locale);
      }}
    >
      {language.name}
    </MenuItem>
  ));
}
