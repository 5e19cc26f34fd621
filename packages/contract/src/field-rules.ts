/**
 * The one table of what can be wrong with a field, and of what an import notes: rule -> sentence. `%{limit}` is the number
 * of `limit`, every other place a text of `names`.
 */
export const fieldRules = {
  required: 'Is required.',
  required_for_email: 'Is required to change the email.',
  not_string: 'Must be a string.',
  not_integer: 'Must be an integer.',
  not_number: 'Must be a number.',
  not_boolean: 'Must be a boolean.',
  not_array: 'Must be an array.',
  not_object: 'Must be an object.',
  empty: 'Must not be empty.',
  too_short: 'Must have at least %{limit} characters.',
  too_long: 'Must have at most %{limit} characters.',
  no_entries: 'Must hold at least one entry.',
  too_few: 'Must hold at least %{limit} entries.',
  too_many: 'Must hold at most %{limit} entries.',
  too_many_values: 'Must hold at most %{limit} values.',
  too_many_bytes: 'Must have at most %{limit} bytes (%{size}).',
  unknown_fields: 'Holds fields that are not known.',
  not_more: 'Must be more than %{limit}.',
  too_small: 'Must be at least %{limit}.',
  too_great: 'Must be at most %{limit}.',
  not_in_range: 'Must be a whole number from %{least} to %{limit}.',
  less_than_least: 'Must not be less than the least.',
  not_allowed: 'Is not one of the allowed values.',
  not_positive: 'Must be a positive whole number.',
  wrong_form: 'Does not have the right form.',
  wrong_format: 'Must be a valid %{format}.',
  /** Only the sentence says more, in English. */
  unfit: '%{why}',
  holds_nul: 'Must not hold the character NUL.',

  taken: 'Is taken.',
  not_right: 'Is not right.',
  unseen_characters: 'Must not hold control or invisible characters.',
  control_characters: 'Must not hold control characters.',
  holds_at: 'Must not hold an @.',
  not_email: 'Must be an email address, such as ada@example.org.',
  not_text: 'Must be text.',
  is_name: 'Must not be the name.',
  is_email: 'Must not be the email.',
  common_password: 'Is one of the passwords that attackers try first; choose another.',

  too_far: 'Pages beyond row %{limit} are not shown: search, filter or sort instead.',
  not_time_zone: 'Must be a time zone, such as Europe/Berlin.',
  not_moment: 'Must be a day or a moment that exists, such as 2026-11-25.',
  not_next: 'Is not the "next" of a page.',
  no_such_group: 'There is no such group.',
  no_such_exercise: 'There is no such exercise in the catalogue.',

  unknown_muscle: '"%{muscle}" is not on the list of muscles.',
  misspelt_muscle: '"%{muscle}" is not on the list of muscles. Did you mean %{nearest}?',
  named_twice: 'Is named twice.',
  not_name: 'Must be a name, in letters or digits.',
  not_web_address: 'Must be an address that starts with https:// or http://.',
  no_key: 'No key can be made of this name: give one as "slug".',
  asks_for_recognition:
    '"%{word}" asks that the exercise be recognised: nobody could find this one by it. Choose another.',
  leads_to_row: '"%{word}" leads to row %{row} ("%{name}"). Choose another, or leave one of the two out.',
  leads_elsewhere:
    '"%{word}" already leads to "%{name}" (key "%{key}"). Choose another, or change that exercise first.',

  not_exercise: 'Must be an exercise: { ... }.',
  not_muscles: 'Must be a list of muscles.',
  not_names: 'Must be a list of names.',
  not_links: 'Must be a list of links, each with title and url.',
  not_flag: 'Must be true or false.',
  not_whole: 'Must be a whole number.',
  broken_json: 'Holds broken JSON.',
  more_cells: 'Has %{cells} cells, but the heading has %{limit}.',
  lost_letters: 'Holds � where letters were lost: read the file in the encoding that it was saved in.',
  same_exercise: 'Row %{row} has the same key "%{key}".',
  same_key: 'Row %{row} ("%{name}") has the same key "%{key}". Give one of them another key as its "slug".',
  same_key_by_name: 'Row %{row} ("%{name}") has the same key "%{key}". Give one of them another name.',
  key_of_another:
    'The name gives the key "%{key}", which is that of "%{name}". To change that one, give its key as "slug"; to add another, give a new key there.',
  key_of_another_by_name:
    'The name gives the key "%{key}", which is that of "%{name}". To change that one, call it "%{name}" in the file; to add another, choose a name that is less like it.',
  no_english: 'Has no English text (language 2).',

  rows_with_errors: 'Rows with errors: %{rows}. Mend them, or leave them out by skip_errors.',
  no_columns:
    'The first row must name the columns, "name" or "slug" among them. These are known: %{columns}.',
  csv_many_cells: 'Row %{row} has more than %{limit} cells.',
  csv_many_rows: 'The file holds more than %{limit} rows: split it.',
  csv_long_row: 'Row %{row} holds more than %{limit} bytes. Is a quote that begins there never closed?',
  csv_open_quote: 'A quoted cell that begins in %{where} is never closed.',
  not_csv: 'The file is no CSV.',
  not_json: 'The file is no JSON: %{why}',
  not_list: 'The file must hold %{wanted}.',
  too_many_exercises: 'The file holds more than %{limit} exercises: split it.',
  no_exercise: 'The file holds no exercise.',

  columns_not_read: 'Not read: %{columns}.',
  muscle_of_category: 'The file names no muscle; "%{muscle}" follows from its category.',
  pictures_not_in_file: 'Its %{pictures} pictures are not in the file: add them by hand.',
} as const satisfies Record<string, string>;

export type FieldRule = keyof typeof fieldRules;
