import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path);
}

/** Replaces the file in one step: whoever looks sees the old bytes or the new ones, never a part of them. */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  const mode = await stat(path).then(
    (found) => found.mode,
    () => 0o644,
  );
  try {
    const file = await open(draft, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
