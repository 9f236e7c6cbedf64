import type { Operation } from "../app/operation";

/** What one request may weigh; the web's limit is 5 MB, ours 3 with room for the statements around the data. */
const REQUEST_BYTES = 2_500_000;

/** What the statements of one operation weigh besides its data: 1,070 bytes on the mean of a write of nine sheets. */
const STATEMENTS = 1_100;

/** The operations in order, in groups that each fit one request; a block of cells that does not fit is split by rows. */
export function inRequests(
  operations: readonly Operation[],
  limit = REQUEST_BYTES,
): readonly (readonly Operation[])[] {
  const requests: Operation[][] = [];
  let weight = Infinity;
  for (const operation of operations.flatMap((one) => split(one, limit))) {
    const own = JSON.stringify(operation).length + STATEMENTS;
    if (weight + own > limit) {
      requests.push([]);
      weight = 0;
    }
    requests.at(-1)?.push(operation);
    weight += own;
  }
  return requests;
}

function split(operation: Operation, limit: number): readonly Operation[] {
  if (operation.kind !== "set-cells" || operation.contents.length < 2) return [operation];
  if (JSON.stringify(operation.contents).length <= limit) return [operation];
  const { area, contents } = operation;
  const half = Math.floor(contents.length / 2);
  const upper = { ...operation, area: { ...area, rows: half }, contents: contents.slice(0, half) };
  const lowerArea = { ...area, row: area.row + half, rows: area.rows - half };
  const lower = { ...operation, area: lowerArea, contents: contents.slice(half) };
  return [...split(upper, limit), ...split(lower, limit)];
}
