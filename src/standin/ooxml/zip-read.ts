import { Inflate } from "fflate";
import { BookError } from "./book-error";
import { crc32 } from "./crc32";
import type { Limits } from "./limits";

/** One entry of a zip file; `packed` are its bytes as they stand in the file, so that it can be written back unopened. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly crc: number;
  readonly bytes: Uint8Array;
};

type Listing = Omit<ZipEntry, "bytes" | "packed"> & {
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
};

const broken = (message: string, part: string | null = null) => new BookError("broken-part", message, part);

/**
 * Every entry of a zip file, in the order of its directory. Throws BookError "not-a-zip", "too-large", "broken-part"
 * (cut short, checksum wrong, a name twice) or "encrypted" (zip encryption).
 */
export function readZip(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const listings = directory(bytes, limits);
  const names = new Set<string>();
  let total = 0;
  for (const { name, size } of listings) {
    const key = name.toLowerCase();
    if (names.has(key)) throw broken("stands twice in the file", name);
    names.add(key);
    total += size;
  }
  if (total > limits.totalBytes) throw new BookError("too-large", `the file holds ${total} bytes unpacked`);
  return listings.map((listing) => open(bytes, listing, limits));
}

function directory(bytes: Uint8Array, limits: Limits): Listing[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Zip64: the true figures stand in a record of their own, named by a locator before the end record.
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const record = Number(view.getBigUint64(end - 12, true));
    if (record + 56 > bytes.length || view.getUint32(record, true) !== 0x06064b50)
      throw broken("the zip is cut short");
    count = Number(view.getBigUint64(record + 32, true));
    at = Number(view.getBigUint64(record + 48, true));
  }
  if (count > limits.entries) throw new BookError("too-large", `the file has ${count} parts`);
  const listings: Listing[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw broken("the zip is cut short");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (flags & 1) throw new BookError("encrypted", "the zip is protected by a password", name);
    if (method !== 0 && method !== 8) throw new BookError("unsupported", "packed by an unknown method", name);
    const sizes = { packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
    const place = { ...sizes, offset: view.getUint32(at + 42, true) };
    const extra = at + 46 + nameLength;
    widen(view, extra, Math.min(extra + extraLength, bytes.length), place);
    if (place.size > limits.partBytes) throw new BookError("too-large", `${place.size} bytes unpacked`, name);
    if (place.size > limits.ratioFloor && place.size > place.packedSize * limits.ratio) {
      throw new BookError("too-large", "unpacks to suspiciously many bytes", name);
    }
    listings.push({ name, deflated: method === 8, crc: view.getUint32(at + 16, true), ...place });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return listings;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new BookError("not-a-zip", "the file is not an Excel workbook (.xlsx), or it is cut short");
}

/** Zip64 sizes of one entry, where its 32-bit fields are full. */
function widen(
  view: DataView,
  from: number,
  to: number,
  place: { size: number; packedSize: number; offset: number },
) {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (place[key] !== 0xffffffff || field + 8 > to) continue;
      place[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

function open(bytes: Uint8Array, listing: Listing, limits: Limits): ZipEntry {
  const { name, deflated, crc, offset, packedSize, size } = listing;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw broken("the zip is cut short", name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken("the zip is cut short", name);
  const packed = bytes.subarray(start, start + packedSize);
  const inflated = deflated ? inflate(packed, size, name, limits) : packed;
  if (inflated.length !== size || crc32(inflated) !== crc)
    throw broken("damaged: its checksum is wrong", name);
  return { name, packed, deflated, crc, bytes: inflated };
}

/** In small steps, so that a part that lies about its size is caught before it fills the memory. */
function inflate(packed: Uint8Array, size: number, name: string, limits: Limits): Uint8Array {
  const step = Math.max(1024, Math.min(65_536, Math.floor(limits.partBytes / 1032)));
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) {
      throw new BookError("too-large", "unpacks to more bytes than it declares", name);
    }
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw broken("damaged: it cannot be unpacked", name);
  }
  return out.subarray(0, length);
}
