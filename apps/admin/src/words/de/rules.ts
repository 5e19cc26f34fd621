import type { FromServer } from '../from-server.ts';

export const rules: FromServer['rules'] = {
  required: 'Wird gebraucht.',
  required_for_email: 'Wird gebraucht, um die E-Mail-Adresse zu ändern.',
  not_string: 'Muss ein Text sein.',
  not_integer: 'Muss eine ganze Zahl sein.',
  not_number: 'Muss eine Zahl sein.',
  not_boolean: 'Muss Ja oder Nein sein.',
  not_array: 'Muss eine Liste sein.',
  not_object: 'Muss ein Objekt sein.',
  empty: 'Darf nicht leer sein.',
  too_short: 'Muss mindestens %{limit} Zeichen haben.',
  too_long: 'Darf höchstens %{limit} Zeichen haben.',
  no_entries: 'Muss mindestens einen Eintrag haben.',
  too_few: 'Muss mindestens %{limit} Einträge haben.',
  too_many: 'Darf höchstens %{limit} Einträge haben.',
  too_many_values: 'Darf höchstens %{limit} Werte enthalten.',
  too_many_bytes: 'Erlaubt sind höchstens %{limit} Bytes (%{size}).',
  unknown_fields: 'Enthält Felder, die es nicht gibt.',
  not_more: 'Muss mehr als %{limit} sein.',
  too_small: 'Muss mindestens %{limit} sein.',
  too_great: 'Darf höchstens %{limit} sein.',
  not_in_range: 'Muss eine ganze Zahl von %{least} bis %{limit} sein.',
  less_than_least: 'Darf nicht kleiner sein als die kleinste Anzahl.',
  not_allowed: 'Ist keiner der erlaubten Werte.',
  not_positive: 'Muss eine positive ganze Zahl sein.',
  wrong_form: 'Hat nicht die richtige Form.',
  wrong_format: 'Hat nicht die richtige Form (%{format}).',
  unfit: 'Passt nicht: %{why}',
  holds_nul: 'Darf das Zeichen NUL nicht enthalten.',

  taken: 'Ist schon vergeben.',
  not_right: 'Ist nicht richtig.',
  unseen_characters: 'Darf keine Steuerzeichen und keine unsichtbaren Zeichen enthalten.',
  control_characters: 'Darf keine Steuerzeichen enthalten.',
  holds_at: 'Darf kein @ enthalten.',
  not_email: 'Muss eine E-Mail-Adresse sein, etwa ada@example.org.',
  not_text: 'Muss ein Text sein.',
  is_name: 'Darf nicht der Name sein.',
  is_email: 'Darf nicht die E-Mail-Adresse sein.',
  common_password: 'Ist eines der Passwörter, die Angreifer zuerst ausprobieren. Wählen Sie ein anderes.',

  too_far:
    'Seiten jenseits von Zeile %{limit} werden nicht gezeigt: Suchen, filtern oder sortieren Sie stattdessen.',
  not_time_zone: 'Muss eine Zeitzone sein, etwa Europe/Berlin.',
  not_moment: 'Muss ein Tag oder Zeitpunkt sein, den es gibt, etwa 2026-11-25.',
  not_next: 'Ist nicht das „next“ einer Seite.',
  no_such_group: 'Diese Gruppe gibt es nicht.',
  no_such_exercise: 'Diese Übung gibt es im Katalog nicht.',

  unknown_muscle: '„%{muscle}“ steht nicht auf der Liste der Muskeln.',
  misspelt_muscle: '„%{muscle}“ steht nicht auf der Liste der Muskeln. Meinten Sie %{nearest}?',
  named_twice: 'Wird zweimal genannt.',
  not_name: 'Muss ein Name aus Buchstaben oder Ziffern sein.',
  not_web_address: 'Muss eine Adresse sein, die mit https:// oder http:// beginnt.',
  no_key: 'Aus diesem Namen lässt sich kein Kurzname bilden: Geben Sie einen als „slug“ an.',
  asks_for_recognition:
    '„%{word}“ bittet darum, die Übung zu erkennen: Niemand fände diese hier darunter. Wählen Sie etwas anderes.',
  leads_to_row:
    '„%{word}“ führt zu Zeile %{row} („%{name}“). Wählen Sie etwas anderes, oder lassen Sie eine der beiden weg.',
  leads_elsewhere:
    '„%{word}“ führt schon zu „%{name}“ (Kurzname „%{key}“). Wählen Sie etwas anderes, oder ändern Sie zuerst jene Übung.',

  not_exercise: 'Muss eine Übung sein: { ... }.',
  not_muscles: 'Muss eine Liste von Muskeln sein.',
  not_names: 'Muss eine Liste von Namen sein.',
  not_links: 'Muss eine Liste von Links sein, jeder mit „title“ und „url“.',
  not_flag: 'Muss „true“ oder „false“ sein.',
  not_whole: 'Muss eine ganze Zahl sein.',
  broken_json: 'Enthält fehlerhaftes JSON.',
  more_cells: 'Hat %{cells} Zellen, die Kopfzeile aber nur %{limit}.',
  lost_letters:
    'Enthält �, wo Buchstaben verloren gingen: Lesen Sie die Datei so, wie sie gespeichert wurde.',
  same_exercise: 'Zeile %{row} hat denselben Kurznamen „%{key}“.',
  same_key:
    'Zeile %{row} („%{name}“) hat denselben Kurznamen „%{key}“. Geben Sie einer der beiden einen anderen als „slug“.',
  same_key_by_name:
    'Zeile %{row} („%{name}“) hat denselben Kurznamen „%{key}“. Geben Sie einer der beiden einen anderen Namen.',
  key_of_another:
    'Der Name ergibt den Kurznamen „%{key}“, und den hat schon „%{name}“. Um jene Übung zu ändern, geben Sie ihren Kurznamen als „slug“ an; um eine neue hinzuzufügen, geben Sie dort einen neuen an.',
  key_of_another_by_name:
    'Der Name ergibt den Kurznamen „%{key}“, und den hat schon „%{name}“. Um jene Übung zu ändern, nennen Sie sie in der Datei „%{name}“; um eine neue hinzuzufügen, wählen Sie einen Namen, der weniger ähnlich ist.',
  no_english: 'Hat keinen englischen Text (Sprache 2).',

  rows_with_errors: 'Zeilen mit Fehlern: %{rows}. Berichtigen Sie sie, oder lassen Sie sie weg.',
  no_columns:
    'Die erste Zeile muss die Spalten nennen, darunter „name“ oder „slug“. Bekannt sind: %{columns}.',
  csv_many_cells: 'Zeile %{row} hat mehr als %{limit} Zellen.',
  csv_many_rows: 'Die Datei hat mehr als %{limit} Zeilen: Teilen Sie sie.',
  csv_long_row: 'Zeile %{row} hat mehr als %{limit} Bytes. Fehlt einem Anführungszeichen dort das zweite?',
  csv_open_quote: 'Eine Zelle in Anführungszeichen, die bei %{where} beginnt, endet nie.',
  not_csv: 'Die Datei ist kein CSV.',
  not_json: 'Die Datei ist kein JSON: %{why}',
  not_list: 'Die Datei muss %{wanted} enthalten.',
  too_many_exercises: 'Die Datei enthält mehr als %{limit} Übungen: Teilen Sie sie.',
  no_exercise: 'Die Datei enthält keine Übung.',

  columns_not_read: 'Nicht gelesen: %{columns}.',
  muscle_of_category: 'Die Datei nennt keinen Muskel; „%{muscle}“ folgt aus ihrer Kategorie.',
  pictures_not_in_file: 'Bilder, die nicht in der Datei sind: %{pictures}. Fügen Sie sie von Hand hinzu.',
};
