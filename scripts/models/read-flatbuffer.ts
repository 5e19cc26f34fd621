// Reads FlatBuffers tables by field id: just enough of https://flatbuffers.dev/internals/ to open a TFLite file.

/** One table of a FlatBuffer; `position` is the byte offset of the table itself. */
export interface Table {
  readonly view: DataView;
  readonly position: number;
}

/** The root table of a FlatBuffer file. */
export function rootTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, position: view.getUint32(0, true) };
}

/** Byte offset of a field's value inside the file, or null where the file leaves the field at its default. */
function fieldPosition({ view, position }: Table, field: number): number | null {
  const vtable = position - view.getInt32(position, true);
  const slot = 4 + 2 * field;
  if (slot >= view.getUint16(vtable, true)) return null;
  const offset = view.getUint16(vtable + slot, true);
  return offset === 0 ? null : position + offset;
}

function follow(view: DataView, at: number): number {
  return at + view.getUint32(at, true);
}

export function readInt8(table: Table, field: number, fallback = 0): number {
  const at = fieldPosition(table, field);
  return at === null ? fallback : table.view.getInt8(at);
}

export function readInt32(table: Table, field: number, fallback = 0): number {
  const at = fieldPosition(table, field);
  return at === null ? fallback : table.view.getInt32(at, true);
}

export function readUint32(table: Table, field: number, fallback = 0): number {
  const at = fieldPosition(table, field);
  return at === null ? fallback : table.view.getUint32(at, true);
}

export function readTable(table: Table, field: number): Table | null {
  const at = fieldPosition(table, field);
  return at === null ? null : { view: table.view, position: follow(table.view, at) };
}

/** The bytes of a vector whose elements are `elementSize` bytes each; empty where the field is absent. */
export function readBytes(table: Table, field: number, elementSize = 1): Uint8Array {
  const at = fieldPosition(table, field);
  if (at === null) return new Uint8Array(0);
  const { view } = table;
  const start = follow(view, at);
  return new Uint8Array(view.buffer, view.byteOffset + start + 4, view.getUint32(start, true) * elementSize);
}

export function readInt32s(table: Table, field: number): number[] {
  const bytes = readBytes(table, field, 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true));
}

export function readUint16s(table: Table, field: number): number[] {
  const bytes = readBytes(table, field, 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true));
}

export function readText(table: Table, field: number): string {
  return new TextDecoder().decode(readBytes(table, field));
}

export function readTables(table: Table, field: number): Table[] {
  const at = fieldPosition(table, field);
  if (at === null) return [];
  const { view } = table;
  const start = follow(view, at);
  return Array.from({ length: view.getUint32(start, true) }, (_, index) => ({
    view,
    position: follow(view, start + 4 + 4 * index),
  }));
}
