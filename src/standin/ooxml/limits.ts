/** What a package may weigh before it is taken for a zip bomb; sizes in bytes after inflation. */
export type Limits = {
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated to compressed size of one part, looked at only above `ratioFloor` bytes. */
  readonly ratio: number;
  readonly ratioFloor: number;
};

/** Wide enough for a sheet of a million cells; deflate itself cannot pass a ratio of 1032. */
export const LIMITS: Limits = {
  entries: 10_000,
  partBytes: 300_000_000,
  totalBytes: 600_000_000,
  ratio: 400,
  ratioFloor: 8_000_000,
};
