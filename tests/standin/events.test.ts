import { newBook } from "../../src/standin/ooxml/open-book";
import { settled, standOn } from "../support/standin";

type Seen = { address: string; source: string; trigger: string; type: string };

/** Registers a handler on all sheets or on one; gives what it sees, and how to take it away. */
async function watch(sheet?: string): Promise<{ seen: Seen[]; stop: () => Promise<void> }> {
  const seen: Seen[] = [];
  const registration = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      seen.push({
        address: event.address,
        source: event.source,
        trigger: event.triggerSource,
        type: event.changeType,
      });
      return Promise.resolve();
    };
    const added =
      sheet === undefined ? worksheets.onChanged.add(note) : worksheets.getItem(sheet).onChanged.add(note);
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    registration.remove();
    await registration.context.sync();
  };
  return { seen, stop };
}

const edit = { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 2 };

test("an edit by the user, by a co-author and by the add-in can be told apart", async () => {
  const standin = standOn();
  const { seen } = await watch();
  standin.edit(edit, [["a", 1]]);
  await settled();
  standin.edit(edit, [["b", 2]], "co-author");
  await settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C9").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    { address: "B2:C2", source: "Local", trigger: "Unknown", type: "RangeEdited" },
    { address: "B2:C2", source: "Remote", trigger: "Unknown", type: "RangeEdited" },
    { address: "C9", source: "Local", trigger: "ThisLocalAddin", type: "RangeEdited" },
  ]);
});

test("a handler that was removed hears nothing more", async () => {
  const standin = standOn();
  const { seen, stop } = await watch();
  standin.edit(edit, [["a", 1]]);
  await settled();
  await stop();
  standin.edit(edit, [["b", 1]]);
  await settled();
  expect(seen).toHaveLength(1);
});

test("a handler on one sheet hears of that sheet only", async () => {
  const book = newBook();
  book.addSheet("Other");
  const standin = standOn(book);
  const { seen } = await watch("Other");
  standin.edit(edit, [["a", 1]]);
  standin.edit({ ...edit, sheet: "Other" }, [["b", 1]]);
  await settled();
  expect(seen).toHaveLength(1);
});

test("a change of format is no change of contents", async () => {
  standOn();
  const { seen } = await watch();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([]);
});

test("a selection is told, with its sheet", async () => {
  const standin = standOn();
  const seen: string[] = [];
  const id = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add((event) => {
      seen.push(`${event.worksheetId} ${event.address}`);
      return Promise.resolve();
    });
    const sheet = worksheets.getItem("Sheet1").load("id");
    await context.sync();
    return sheet.id;
  });
  standin.select({ sheet: "Sheet1", row: 4, column: 2, rows: 1, columns: 1 });
  await settled();
  expect(seen).toEqual([`${id} C5`]);
});

test("a selection that the add-in makes is told too", async () => {
  standOn();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(["B2:C3"]);
});

describe("another stand-in installed", () => {
  test("is the one that answers, and the first is left alone", async () => {
    const first = standOn();
    const second = standOn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["second"]];
      await context.sync();
    });
    expect(first.book.sheets[0]?.cell(0, 0).value).toBeNull();
    expect(first.traffic.syncs).toBe(0);
    expect(second.book.sheets[0]?.cell(0, 0).value).toBe("second");
  });

  test("raises its own events, to its own handlers only", async () => {
    const first = standOn();
    const old = await watch();
    const second = standOn();
    const current = await watch();
    second.edit(edit, [["x", 1]]);
    first.dispose();
    first.edit(edit, [["y", 1]]);
    await settled();
    expect(old.seen).toEqual([]);
    expect(current.seen).toHaveLength(1);
  });

  test("after events of the first, hears none of them again", async () => {
    standOn();
    const old = await watch();
    const second = standOn();
    second.edit(edit, [["x", 1]]);
    await settled();
    expect(old.seen).toEqual([]);
  });
});

test("whoever draws the book is told of batches, edits and selections", async () => {
  const standin = standOn();
  let told = 0;
  const stop = standin.watch(() => {
    told += 1;
  });
  standin.edit(edit, [["a", 1]]);
  standin.select(edit);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  expect(told).toBe(3);
  stop();
  standin.select(edit);
  expect(told).toBe(3);
});

test("the user's typing is read as Excel reads it, and formulas follow", () => {
  const standin = standOn();
  standin.edit({ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 3 }, [["5%", "=A1*2", "'=x"]]);
  const cells = [0, 1, 2].map((column) => standin.book.sheets[0]?.cell(0, column));
  expect(cells.map((cell) => cell?.value)).toEqual([0.05, 0.1, "=x"]);
  standin.edit({ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }, [[null]]);
  expect(standin.book.sheets[0]?.cell(0, 0).value).toBeNull();
});
